// must pass
import TextRad from '@renderer/ui/TextRad.vue'
import { opened } from '@renderer/stores/akter'

export const list = [TextRad, opened]
