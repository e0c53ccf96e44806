import { useI18n } from 'vue-i18n'
import type { Publicity } from '@/shared/api/types'

/** How long it is still public, in words. */
export function useDaysLeft() {
  const { t } = useI18n()
  return ({ daysLeft }: Pick<Publicity, 'daysLeft'>) => daysLeft > 0 ? t('publicity.leftDays', { n: daysLeft }) : t('publicity.lastDay')
}
