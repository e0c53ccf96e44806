import { computed, onMounted, shallowRef, watch, type WatchSource } from 'vue'
import { useLoad } from '@/shared/http'

/** A list that grows by a page whenever more is asked for, and begins anew when one of `narrowedBy` changes. */
export function useGrowingList<T>(
  loader: (page: number) => Promise<{ items: T[], page: number, size: number, total: number }>,
  narrowedBy: WatchSource[],
) {
  const items = shallowRef<T[]>([])
  const { data, problem, loading, load } = useLoad(loader)
  watch(data, (answer) => {
    if (answer) items.value = answer.page ? [...items.value, ...answer.items] : answer.items
  })
  onMounted(() => load(0))
  watch(narrowedBy, () => load(0))

  return {
    items,
    total: computed(() => data.value?.total),
    isMore: computed(() => !!data.value && (data.value.page + 1) * data.value.size < data.value.total),
    loading,
    problem,
    reload: () => load(0),
    more: () => load((data.value?.page ?? -1) + 1),
  }
}
