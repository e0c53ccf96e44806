import { type Ref, computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useMoments } from '@/shared/i18n/moment'

interface Version { validFrom: string, recordedBy: string, recordedAt: string, changeNote: string | null }

/** Since when a state holds, who wrote it down when, and why; and from when to when something else held. */
export function useSince(record: Ref<Version | undefined>) {
  const { t } = useI18n()
  const { moment, day } = useMoments()

  const since = computed(() => {
    if (!record.value) return ''
    const { validFrom, recordedBy, recordedAt, changeNote } = record.value
    return [
      t('archive.past.since', { day: day(validFrom) }),
      t('archive.past.by', { name: recordedBy, moment: moment(recordedAt) }),
      changeNote,
    ].filter(Boolean).join(' · ')
  })
  const period = (each: { validFrom: string, validTo: string | null }) =>
    [t('archive.past.since', { day: day(each.validFrom) }), each.validTo && t('archive.past.until', { day: day(each.validTo) })]
      .filter(Boolean).join(' ')

  return { since, period }
}
