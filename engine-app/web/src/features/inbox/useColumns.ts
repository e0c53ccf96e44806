import { computed, ref } from 'vue'
import { useSession } from '@/shared/session'

/** Columns that can be shown or hidden; stage, deadline, number and title always stand. */
export const optionalColumns = ['step', 'unit', 'assignee', 'category', 'grid', 'openedAt'] as const
export type OptionalColumn = typeof optionalColumns[number]

const usual: OptionalColumn[] = ['step', 'unit', 'assignee']

/** The choice of columns, remembered per person on this device. */
export function useColumns() {
  const key = `linli.inbox.columns.${useSession().user?.username ?? ''}`
  const stored = localStorage.getItem(key)?.split(',')
  const chosen = ref<OptionalColumn[]>(stored ? optionalColumns.filter(column => stored.includes(column)) : usual)

  const columns = computed({
    get: () => chosen.value,
    set: (next: OptionalColumn[]) => {
      chosen.value = next
      localStorage.setItem(key, next.join(','))
    },
  })
  const shows = (column: OptionalColumn) => chosen.value.includes(column)

  return { columns, shows }
}
