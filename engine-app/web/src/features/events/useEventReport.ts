import { computed, reactive, ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Uploads } from '@/features/evidence'
import { isPhone } from '@/shared/phone'
import { fieldProblem, newIdempotencyKey, useAction } from '@/shared/http'
import { eventsApi, type Question } from './eventsApi'
import { useSimilar } from './useSimilar'

const shortest = 5

const empty = () => ({
  gridCode: '', categoryCode: '', description: '', address: '', urgent: false, name: '', phone: '', usePlace: true,
  complainedUnit: '', complainedUsername: '',
})

/** The report being written, what is still missing, and its one sending. */
export function useEventReport(uploads: Uploads) {
  const { t } = useI18n()
  const entry = reactive(empty())
  const tried = ref(false)
  /** A number is judged once somebody has gone on from it. */
  const phoneLeft = ref(false)
  let key = newIdempotencyKey()

  /** Place read from the first photo that has one. */
  const place = computed(() => {
    const found = uploads.uploads.value.find(({ evidence }) => evidence?.longitude != null && evidence.latitude != null)?.evidence
    return found ? { longitude: found.longitude!, latitude: found.latitude! } : undefined
  })

  const where = (): Question => ({
    gridCode: entry.gridCode,
    categoryCode: entry.categoryCode,
    address: entry.address.trim(),
    longitude: entry.usePlace ? place.value?.longitude ?? null : null,
    latitude: entry.usePlace ? place.value?.latitude ?? null : null,
  })
  const { candidates, same } = useSimilar(where)

  // Another content is another report: only a retry of the same one may return the first answer.
  watch([entry, uploads.ids, same], () => { key = newIdempotencyKey() })

  const { busy, problem, run } = useAction(() => eventsApi.report({
    ...where(),
    description: entry.description.trim(),
    suspectedDuplicate: same.value || null,
    urgent: entry.urgent,
    reporter: entry.name.trim() || entry.phone.trim()
      ? { name: entry.name.trim() || null, phone: entry.phone.trim() || null }
      : null,
    evidenceIds: uploads.ids.value,
    complainedUnit: entry.complainedUnit || null,
    complainedUsername: entry.complainedUsername || null,
  }, key))

  const missing = computed<Record<string, string | undefined>>(() => ({
    gridCode: entry.gridCode ? undefined : t('events.required'),
    categoryCode: entry.categoryCode ? undefined : t('events.required'),
    description: entry.description.trim().length >= shortest ? undefined : t('events.short', { n: shortest }),
    address: entry.address.trim() ? undefined : t('events.required'),
    phone: !entry.phone.trim() || isPhone(entry.phone) ? undefined : t('events.phone'),
  }))
  const errorOf = (field: string) => (tried.value || (field === 'phone' && phoneLeft.value) ? missing.value[field] : undefined) ?? fieldProblem(problem.value, field) ?? ''

  async function send() {
    tried.value = true
    if (Object.values(missing.value).some(Boolean) || uploads.sending.value) return undefined
    return run()
  }

  function startOver() {
    Object.assign(entry, empty(), { gridCode: entry.gridCode })
    uploads.clear()
    tried.value = false
    phoneLeft.value = false
    same.value = ''
  }

  return { entry, phoneLeft, place, candidates, same, busy, problem, errorOf, send, startOver }
}
