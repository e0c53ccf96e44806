import type { CalendarSchedule, CalendarYear, OfficeTimes, Page, ScheduleImport, UnitHours } from '@/shared/api/types'
import { http, withQuery } from '@/shared/http'

export interface ScheduleHead { year: number, source: string, publishedOn: string, unitCode: string }
export type HoursPage = Page<UnitHours> & { usual: OfficeTimes }

const hoursPath = (unitCode: string) => `/api/calendar/hours/${encodeURIComponent(unitCode)}`

export const calendarApi = {
  year: (year: number, unitCode: string) => http.get<CalendarYear>('/api/calendar/year', { year, unitCode }),
  schedules: async () => (await http.get<{ items: CalendarSchedule[] }>('/api/calendar/schedules')).items,
  template: () => http.download('GET', '/api/imports/calendar/template'),
  /** Looks at a file, or puts its days in the place of those that the year has. */
  importFile: (head: ScheduleHead, file: File, dryRun: boolean) =>
    http.upload<ScheduleImport>(withQuery('/api/imports/calendar', { ...head, dryRun }), file, file.name),

  hours: (page: number, size: number) => http.get<HoursPage>('/api/calendar/hours', { page, size }),
  setHours: (unitCode: string, hours: OfficeTimes, version: number | null) =>
    http.put<UnitHours>(hoursPath(unitCode), { hours, version }),
  removeHours: (row: UnitHours) => http.delete(withQuery(hoursPath(row.unitCode), { version: row.version })),
}
