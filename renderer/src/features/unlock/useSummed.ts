import { onMounted, ref } from 'vue'
import { vault } from '@renderer/stores/vault'

/** How far an unlock has come that must sum up the akter again; null where none is being summed up. */
export function useSummed() {
  const summed = ref<{ readonly done: number; readonly of: number } | null>(null)
  const hear = (done: number, of: number): void => {
    summed.value = done < of ? { done, of } : null
  }
  onMounted(() => vault().followSumming(hear))
  return summed
}
