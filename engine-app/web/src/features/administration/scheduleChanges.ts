import type { CalendarDay, ScheduleImport } from '@/shared/api/types'

type ScheduleDay = ScheduleImport['days'][number]
export interface ChangedDay { day: string, name: string, becomesWorking: boolean }

const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
const isWorking = (day: string, type: ScheduleDay['type'] | undefined) => type ? type !== 'HOLIDAY' : !isWeekend(day)

/** The days that are worked on, or no longer, once a schedule takes the place of what the country or the region has. */
export function changedDays(before: CalendarDay[], after: ScheduleDay[], regionCode: string): ChangedDay[] {
  const others = new Map(before.filter(each => each.regionCode !== regionCode).map(each => [each.day, each]))
  const was = new Map(before.map(each => [each.day, each]))
  const becomes = new Map<string, CalendarDay | ScheduleDay>([...others, ...after.map(each => [each.day, each] as const)])
  return [...new Set([...was.keys(), ...becomes.keys()])].sort().flatMap((day) => {
    const becomesWorking = isWorking(day, becomes.get(day)?.type)
    if (isWorking(day, was.get(day)?.type) === becomesWorking) return []
    return [{ day, name: becomes.get(day)?.name ?? was.get(day)?.name ?? '', becomesWorking }]
  })
}
