import type { WishSearch } from '@/shared/api/types'

/** What a list is narrowed to; an empty text leaves a filter open. */
export const noFilter = () => ({ open: true as boolean | '', state: '', kind: '', words: '', alliance: '', from: '', to: '' })
export type WishFilter = ReturnType<typeof noFilter>

const aNumber = /^XY-\d{6,}-\d{8}-\d{4,}$/

/** A number finds its wish whether it is closed or not; all else is looked for in what was published and done. */
export function toSearch(filter: WishFilter, page: number, size: number): WishSearch {
  const words = filter.words.trim()
  const isNumber = aNumber.test(words.toUpperCase())
  return {
    number: isNumber ? words.toUpperCase() : null,
    open: isNumber || filter.open === '' ? null : filter.open,
    state: filter.state || null,
    kind: filter.kind || null,
    community: null,
    alliance: filter.alliance || null,
    words: isNumber ? null : words || null,
    from: filter.from || null,
    to: filter.to || null,
    page,
    size,
  }
}
