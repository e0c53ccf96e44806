import { computed } from 'vue'
import { usePreferences } from '@/shared/preferences'

/** Columns that can be shown or hidden; stage, deadline, number and title always stand. */
export const optionalColumns = ['step', 'unit', 'assignee', 'category', 'grid', 'openedAt'] as const
export type OptionalColumn = typeof optionalColumns[number]

const usual: OptionalColumn[] = ['step', 'unit', 'assignee']

/** The choice of columns, remembered for the person by the server. */
export function useColumns() {
  const preferences = usePreferences()
  void preferences.load('inbox')

  const columns = computed({
    get: () => {
      const chosen = preferences.contents.inbox?.columns
      return Array.isArray(chosen) ? optionalColumns.filter(column => chosen.includes(column)) : usual
    },
    set: (next: OptionalColumn[]) => preferences.change('inbox', { columns: next }),
  })
  const shows = (column: OptionalColumn) => columns.value.includes(column)

  return { columns, shows }
}
