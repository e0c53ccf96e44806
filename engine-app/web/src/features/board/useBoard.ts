import { computed, reactive } from 'vue'
import { useLoad } from '@/shared/http'
import { type BoardQuestion, type Figure, type Rates, type RowQuestion, boardApi } from './boardApi'

const parts = [
  'accepted', 'withinDays', 'withinWorkingDays', 'stillInTime', 'stillInWorkingDays', 'dueForClosing', 'onTime',
  'returned', 'reworked', 'reopened',
] as const
export type RatePart = typeof parts[number]

/** The figure whose rows a part of the rates has. */
export const figureOf: Record<RatePart, Figure> = {
  accepted: 'ACCEPTED',
  withinDays: 'WITHIN_3_DAYS',
  withinWorkingDays: 'WITHIN_3_WORKING_DAYS',
  stillInTime: 'STILL_IN_TIME',
  stillInWorkingDays: 'STILL_IN_WORKING_DAYS',
  dueForClosing: 'DUE_FOR_CLOSING',
  onTime: 'ON_TIME',
  returned: 'RETURNED',
  reworked: 'REWORKED',
  reopened: 'REOPENED',
}

/** The parts that have a rate. */
export type RatedPart = 'withinDays' | 'withinWorkingDays' | 'onTime' | 'returned' | 'reworked' | 'reopened'
type Counts = Record<RatePart, number>

/** What a part is a part of. */
export const wholeOf = (part: RatedPart, counts: Counts) => part === 'onTime' ? counts.dueForClosing : counts.accepted

/** How many cases of a rate can still go either way. */
export function undecidedOf(part: RatedPart, counts: Counts): number {
  switch (part) {
    case 'withinDays': return counts.stillInTime
    case 'withinWorkingDays': return counts.stillInWorkingDays
    case 'onTime': return counts.accepted - counts.dueForClosing
    default: return 0
  }
}

/** From 0 to 100; undefined where nothing can be said yet: there is no case, or each can still go either way. */
export function rateOf(part: RatedPart, counts: Counts): number | undefined {
  const whole = wholeOf(part, counts)
  const isOpen = part !== 'onTime' && undecidedOf(part, counts) === whole
  return whole && !isOpen ? 100 * counts[part] / whole : undefined
}

/** `62.5%` */
export const percent = (rate: number) => `${rate.toFixed(1)}%`

/** Everything that the board shows, asked for together so that its figures are of one moment. */
export function useBoard(question: BoardQuestion) {
  const about = useLoad(boardApi.about)
  const now = useLoad(boardApi.now)
  const heat = useLoad(boardApi.heat)
  const rates = useLoad(boardApi.rates)
  const asked = reactive({ ...question })

  async function refresh() {
    Object.assign(asked, question)
    await Promise.all([
      now.load(asked),
      heat.load(asked),
      rates.load(asked),
    ])
  }

  const totals = computed(() => {
    const sums = Object.fromEntries(parts.map(part => [part, 0])) as Record<RatePart, number>
    for (const unit of rates.data.value?.units ?? []) for (const part of parts) sums[part] += (unit as Rates)[part]
    return sums
  })

  /** The way to the rows behind a figure, narrowed as the board is. */
  const rowsOf = (figure: Figure, more: Omit<RowQuestion, 'figure'> = {}) => ({
    name: 'boardRows',
    query: {
      figure,
      ...(asked.place ? { place: asked.place } : {}),
      ...(Object.values(figureOf).includes(figure) ? { days: String(asked.days) } : {}),
      ...more,
    },
  })
  const named = (figure: Figure) => about.data.value?.figures.find(each => each.figure === figure)

  return {
    about, now, heat, rates, totals, rowsOf, refresh,
    nameOf: (figure: Figure) => named(figure)?.name ?? '',
    definitionOf: (figure: Figure) => named(figure)?.definition ?? '',
  }
}

export type Board = ReturnType<typeof useBoard>
