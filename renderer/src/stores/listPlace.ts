import { defineStore } from 'pinia'
import { ref } from 'vue'

/** Where one was in the list of ärenden: which fixed list, and which row led away from it. */
export const useListPlace = defineStore('listPlace', () => {
  const filter = ref('mine')
  const index = ref(0)
  return { filter, index }
})
