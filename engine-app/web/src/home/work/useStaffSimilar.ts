import { onBeforeUnmount, ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useMoments } from '@/shared/i18n/moment'
import type { Draft } from '../report/draft'
import type { SimilarRow } from '../report/SimilarList.vue'
import { workApi } from './workApi'

const pause = 600

/** Earlier reports that may be about the same matter as the draft; silent where they cannot be had. */
export function useStaffSimilar(draft: Draft, gridCode: () => string) {
  const { t } = useI18n()
  const { moment } = useMoments()
  const rows = ref<SimilarRow[]>([])
  let waiting: ReturnType<typeof setTimeout> | undefined
  let latest = 0

  const question = () => ({
    gridCode: gridCode(),
    categoryCode: draft.categoryCode,
    address: draft.address.trim() || null,
    longitude: draft.place?.longitude ?? null,
    latitude: draft.place?.latitude ?? null,
  })

  async function ask(asked: ReturnType<typeof question>) {
    const mine = ++latest
    const isComplete = asked.gridCode && asked.categoryCode && (asked.address || asked.longitude !== null)
    const found = isComplete ? await workApi.similar(asked).catch(() => []) : []
    if (mine !== latest) return
    rows.value = found.map(each => ({
      id: each.number,
      title: each.title,
      note: [
        each.categoryName,
        each.meters === null ? t('work.sameAddress') : t('work.near', { meters: each.meters }),
        moment(each.openedAt),
        each.stateName,
      ].join(' · '),
    }))
    if (!rows.value.some(({ id }) => id === draft.same)) draft.same = null
  }

  watch(question, (asked) => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void ask(asked), pause)
  }, { deep: true, immediate: true })
  onBeforeUnmount(() => clearTimeout(waiting))

  return rows
}
