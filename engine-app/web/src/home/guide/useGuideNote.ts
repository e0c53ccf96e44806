import { useI18n } from 'vue-i18n'
import type { GuideRow } from '@/shared/api/types'

/** How long an item takes and how much is to be brought, in a line. */
export function useGuideNote() {
  const { t } = useI18n()
  return (row: GuideRow) => {
    if (!row.delegated) return t('guide.atCity')
    const time = row.instant ? t('guide.instant') : t('guide.days', { n: row.days ?? 0 })
    return `${time} · ${row.materials ? t('guide.bring', { n: row.materials }) : t('guide.bringNothing')}`
  }
}
