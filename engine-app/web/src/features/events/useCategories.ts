import { computed, onMounted, shallowRef, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Category } from '@/shared/api/types'
import { eventsApi } from './eventsApi'

/** Categories by group, in the language of the screen; none while they cannot be had. */
export function useCategories() {
  const { locale } = useI18n()
  const groups = shallowRef<Category[]>([])

  async function load() {
    groups.value = await eventsApi.categories().catch(() => [])
  }

  onMounted(load)
  watch(locale, load)

  /** Leaves that can become a case. */
  const reportable = computed(() => groups.value
    .flatMap(group => group.children?.length ? group.children : [group])
    .filter(category => !category.sealed))

  return { groups, reportable }
}
