// must fail: no-restricted-imports package-vue
import { ref } from 'vue'

export const canary = [ref]
