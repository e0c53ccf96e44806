import { onMounted, ref, watch } from 'vue'
import { useLoad } from './useLoad'

/**
 * A list that is turned page by page, loaded when its component is shown. What `narrowed` says goes before page and size;
 * whenever it or the size changes, the list begins at its first page again.
 */
export function usePages<T, F extends unknown[]>(
  loader: (...question: [...F, page: number, size: number]) => Promise<T>,
  narrowed: () => [...F],
) {
  const { data, problem, loading, load } = useLoad(loader)
  const page = ref(0)
  const size = ref(20)

  const reload = () => load(...narrowed(), page.value, size.value)
  watch([narrowed, size], () => {
    if (page.value) page.value = 0
    else void reload()
  })
  watch(page, reload)
  onMounted(reload)

  return { data, problem, loading, page, size, reload }
}
