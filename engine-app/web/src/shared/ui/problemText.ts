import { useI18n } from 'vue-i18n'
import type { Problem } from '@/shared/http'

/** What happened and what to do now, in plain words. */
export function useProblemText() {
  const { t } = useI18n()
  return (problem: Problem): string => {
    if (problem.status === 0) return t('problem.unreachable')
    if (problem.status < 0) return t('problem.client')
    if (problem.status === 503 && problem.detail) return problem.detail
    if (problem.status >= 500) return t('problem.server')
    if (problem.detail) return problem.detail
    if (problem.status === 404) return t('problem.notFound')
    if (problem.status === 403) return t('problem.forbidden')
    return problem.title || t('problem.server')
  }
}
