import { ref, watch, type Ref } from 'vue'
import type { Complainable } from '@/shared/api/types'
import { eventsApi } from './eventsApi'

/** Units and staff around a grid of whom somebody may complain; without an answer the lists stay as they are. */
export function useComplainable(gridCode: () => string, unit: Ref<string>) {
  const units = ref<Complainable['units']>([])
  const people = ref<Complainable['people']>([])
  let asked = 0

  async function search(text: string) {
    const grid = gridCode()
    if (!grid) return
    const mine = ++asked
    try {
      const found = await eventsApi.complainable(grid, unit.value, text.trim())
      if (mine !== asked) return
      units.value = found.units
      people.value = found.people
    } catch {
      // The fields are optional: the report itself can still be sent.
    }
  }

  watch([gridCode, unit], () => search(''), { immediate: true })

  return { units, people, search }
}
