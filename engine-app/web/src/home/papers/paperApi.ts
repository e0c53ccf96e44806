import type { PaperVerdict, PublicPaper } from '@/shared/api/types'
import { http, withQuery } from '@/shared/http'

/** What anybody may ask about a paper whose code he scanned. */
export const paperApi = {
  paper: (token: string) => http.get<PublicPaper>(`/api/public/papers/${encodeURIComponent(token)}`),
  check: (token: string, file: File) =>
    http.upload<PaperVerdict>(withQuery('/api/public/paper-checks', { paper: token }), file, file.name),
}
