import type { AccusationRegistration, AccusationResult, AccusationRow, AccusationSheet, AppointedReader, Page } from '@/shared/api/types'
import { http } from '@/shared/http'

export interface AccusationQuery {
  state: string
  overdue: boolean
  mine: boolean
}

const base = '/api/accusations'
const readers = '/api/accusation-readers'
const one = (number: string) => `${base}/${encodeURIComponent(number)}`

export const accusationsApi = {
  list: ({ state, overdue, mine }: AccusationQuery, page: number, size: number) =>
    http.get<Page<AccusationRow>>(base, { state, overdue: overdue || undefined, mine, page, size }),
  sheet: (number: string) => http.get<AccusationSheet>(one(number)),
  file: (number: string, id: string) => http.download('GET', `${one(number)}/files/${encodeURIComponent(id)}`),
  assign: (number: string, version: number, handler: string, words: string | null) =>
    http.post(`${one(number)}/assignment`, { handler, words, version }),
  begin: (number: string, version: number, words: string | null) => http.post(`${one(number)}/investigation`, { words, version }),
  note: (number: string, version: number, words: string) => http.post(`${one(number)}/notes`, { words, version }),
  mark: (number: string, version: number, unit: string | null, person: string | null) =>
    http.post(`${one(number)}/parties`, { unit, person, version }),
  close: (number: string, version: number, result: AccusationResult, words: string, reply: string | null) =>
    http.post(`${one(number)}/closing`, { result, words, reply, version }),
}

export const readersApi = {
  list: (page: number, size: number) => http.get<Page<AppointedReader>>(readers, { page, size }),
  candidates: async () => (await http.get<{ items: { username: string, name: string }[] }>(`${readers}/candidates`)).items,
  appoint: (username: string, until: string | null) => http.post(readers, { username, until }),
  withdraw: (id: number, version: number) => http.post(`${readers}/${id}/withdrawal`, { version }),
  accesses: (id: number, page: number, size: number) => http.get<Page<{ at: string }>>(`${readers}/${id}/accesses`, { page, size }),
}

export const sealingApi = {
  units: async () => (await http.get<{ items: { code: string, name: string }[] }>('/api/public/accusations/units')).items,
  seal: (entry: AccusationRegistration, key: string) =>
    http.post<{ code: string }>('/api/accusation-registrations', entry, { 'Idempotency-Key': key }),
  send: (code: string, file: File) =>
    http.upload<void>('/api/public/accusations/files', file, file.name, undefined, undefined, { code }),
}
