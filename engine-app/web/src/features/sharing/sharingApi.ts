import type {
  DataDispute, Imported, InboxItem, LookupReview, Page, SharedBatch, SharedKey, SharedKeyMade, SharedKind, SharedLookup, SharedOwner,
  SharedPurpose, SharedQuestion,
} from '@/shared/api/types'
import { http, withQuery } from '@/shared/http'

const lookup = (number: string) => `/api/shared-lookups/${encodeURIComponent(number)}`
const review = (number: string) => `/api/shared-reviews/${encodeURIComponent(number)}`

export interface ReviewQuery { state: string, rule: string, reader: string }

export const sharingApi = {
  purposes: () => http.get<SharedPurpose[]>('/api/shared-lookups/purposes'),
  /** Of each kind the most urgent ones in one's hands, then those that are one's to take. */
  ownCases: async (kinds: string[]) => {
    const asked = ['mine', 'pool'].flatMap(view => kinds.map(kind =>
      http.get<Page<InboxItem>>('/api/inbox', { view, kind, page: 0, size: 5 })))
    return (await Promise.all(asked)).flatMap(({ items }) => items)
  },
  find: (question: SharedQuestion) => http.post<SharedLookup>('/api/shared-lookups', question),
  uncover: (number: string, kind: string) => http.post<SharedKind>(`${lookup(number)}/full`, { kind }),
  dispute: (number: string, reference: string, field: string, claim: string) =>
    http.post<{ number: string }>(`${lookup(number)}/disputes`, { reference, field, claim }),
  asked: () => http.get<LookupReview[]>('/api/shared-lookups/asked'),
  explain: (number: string, text: string) => http.post<void>(`${lookup(number)}/explanation`, { text }),

  owners: () => http.get<SharedOwner[]>('/api/shared-owners'),
  batches: (page: number, size: number) => http.get<Page<SharedBatch>>('/api/shared-batches', { page, size }),
  template: (kind: string) => http.download('GET', withQuery('/api/imports/shared-records/template', { kind })),
  importFile: (file: File, owner: string, dryRun: boolean, skipWrong: boolean) =>
    http.upload<Imported>(withQuery('/api/imports/shared-records', { owner, dryRun, skipWrong }), file, file.name),
  keys: () => http.get<SharedKey[]>('/api/shared-keys'),
  makeKey: (owner: string, name: string) => http.post<SharedKeyMade>('/api/shared-keys', { owner, name }),
  withdrawKey: (number: string) => http.delete<void>(`/api/shared-keys/${encodeURIComponent(number)}`),

  reviews: (query: ReviewQuery, page: number, size: number) =>
    http.get<Page<LookupReview>>('/api/shared-reviews', { ...query, page, size }),
  mark: () => http.post<{ marked: number }>('/api/shared-reviews/runs'),
  ask: (number: string, text: string) => http.post<void>(`${review(number)}/question`, { text }),
  close: (number: string, outcome: 'IN_ORDER' | 'MISUSE', reason: string) =>
    http.post<void>(`${review(number)}/outcome`, { outcome, reason }),

  disputes: (view: 'answer' | 'raised', open: string, page: number, size: number) =>
    http.get<Page<DataDispute>>(view === 'answer' ? '/api/shared-disputes' : '/api/shared-disputes/raised', { open, page, size }),
  answer: (number: string, state: 'CORRECTED' | 'STANDS', answer: string) =>
    http.post<void>(`/api/shared-disputes/${encodeURIComponent(number)}/answer`, { state, answer }),
}
