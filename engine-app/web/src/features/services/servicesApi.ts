import type {
  ApplicationCorrection, ApplicationEntry, ApplicationRow, ApplicationSearch, ApplicationSheet, CatalogueChoices, CurrentTask, DocumentKind,
  Grid, Page, ReceivedApplication, ServiceFigures, ServiceItemRow, ServiceOutlook, ShownIdentity, UploadedEvidence,
} from '@/shared/api/types'
import { http, withQuery } from '@/shared/http'
import { type FigureBy, type FigureQuestion, firstDay, lastDay } from './figures'

const root = '/api/service-applications'
const path = (number: string) => `${root}/${encodeURIComponent(number)}`
const MOST_ITEMS = 100
const counted = ({ from, to, item, unit }: FigureQuestion, by: FigureBy) => ({ from: firstDay(from), to: lastDay(to), item, unit, by })

export const servicesApi = {
  outlook: (item: string, documentKind: DocumentKind, documentNumber: string) =>
    http.post<ServiceOutlook>(`${root}/outlook`, { item, documentKind, documentNumber }),
  /** Who shows this code on his phone. */
  identity: (code: string) => http.post<ShownIdentity>(`${root}/identity`, { code }),
  apply: (entry: ApplicationEntry, key: string) => http.post<ReceivedApplication>(root, entry, { 'Idempotency-Key': key }),
  /** A document that is looked for stands in the body, never in an address. */
  search: (wanted: ApplicationSearch) => http.post<Page<ApplicationRow>>(`${root}/search`, wanted),
  read: (number: string) => http.get<ApplicationSheet>(path(number)),
  mark: (number: string, sort: number, there: boolean, evidenceId: string | null) =>
    http.put<ApplicationSheet>(`${path(number)}/materials/${sort}`, { there, evidenceId }),
  correct: (number: string, correction: ApplicationCorrection) => http.put<ApplicationSheet>(`${path(number)}/correction`, correction),
  task: (number: string) => http.get<CurrentTask>(`/api/cases/${encodeURIComponent(number)}/task`),
  /** What the window may be asked for, by words or by a stage of life. */
  items: (wanted: { q: string, lifeStage: string, department?: string, delegated?: boolean }) =>
    http.get<Page<ServiceItemRow>>('/api/service-items', { ...wanted, page: 0, size: MOST_ITEMS }),
  stages: async () => (await http.get<CatalogueChoices>('/api/service-catalogue/choices')).lifeStages,
  /** Grids with their communities, by a part of the name. */
  grids: (q: string) => http.get<Page<Grid>>('/api/grids', { q, page: 0, size: MOST_ITEMS }),
  figures: (question: FigureQuestion, by: FigureBy) => http.get<ServiceFigures>('/api/service-figures', counted(question, by)),
  exportFigures: (question: FigureQuestion, by: FigureBy) =>
    http.download('GET', withQuery('/api/service-figures/export', counted(question, by))),
  upload: (file: Blob, name: string) => http.upload<UploadedEvidence>('/api/evidence', file, name),
}
