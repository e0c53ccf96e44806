import { ref } from 'vue'
import type { InboxItem } from '@/shared/api/types'
import type { WorkView } from './workApi'

type Looks = Partial<Record<WorkView, string>>

const keyOf = (username: string) => `linli.work.${username}`

function stored(username: string): Looks {
  try {
    return JSON.parse(localStorage.getItem(keyOf(username)) ?? '{}') as Looks
  } catch {
    return {}
  }
}

/**
 * What came to a list since its owner last looked at it on this phone. Only the moment of the newest row is kept, so the
 * phone's own clock does not matter.
 */
export function useLastLook(username: string, view: WorkView) {
  const before = stored(username)[view]
  const isNew = (item: InboxItem) => !!before && Date.parse(item.openedAt) > Date.parse(before)
  const news = ref(0)

  function look(items: InboxItem[]) {
    news.value = items.filter(isNew).length
    const newest = [before ?? '', ...items.map(item => item.openedAt)].filter(Boolean)
      .reduce((latest, at) => Date.parse(at) > Date.parse(latest) ? at : latest, before ?? '1970-01-01T00:00:00Z')
    localStorage.setItem(keyOf(username), JSON.stringify({ ...stored(username), [view]: newest }))
  }

  return { isNew, news, look }
}
