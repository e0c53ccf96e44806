import { ref } from 'vue'
import type { Category } from '@/shared/api/types'
import { toProblem, type Problem } from '@/shared/http'
import { reportApi } from './reportApi'

/** The list of what can be reported, fetched once per form and language. */
export function useCategories() {
  const groups = ref<Category[]>([])
  const loading = ref(false)
  const problem = ref<Problem>()

  let spoken = ''

  /** Fetches the list once for a language; without the network the one shown stays. */
  async function load(language = '') {
    if (groups.value.length && spoken === language) return
    loading.value = true
    problem.value = undefined
    try {
      groups.value = await reportApi.categories()
      spoken = language
    } catch (thrown) {
      if (!groups.value.length) problem.value = toProblem(thrown)
    } finally {
      loading.value = false
    }
  }

  return { groups, loading, problem, load }
}

export type Categories = ReturnType<typeof useCategories>

/** `110/119` as single numbers that can be dialled. */
export const hotlines = (category: { hotline: string | null } | undefined) => category?.hotline?.split(/[/、,\s]+/).filter(Boolean) ?? []
