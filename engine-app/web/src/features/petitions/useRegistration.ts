import { computed, onScopeDispose, reactive, ref, shallowRef, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useUploads } from '@/features/evidence'
import type { PetitionReceipt, SimilarPetition } from '@/shared/api/types'
import { fieldProblem, newIdempotencyKey, type Problem, useAction } from '@/shared/http'
import { officeDay } from '@/shared/i18n/moment'
import { petitionsApi } from './petitionsApi'
import { emptyPetition, mostRepresentatives, similarQuestion, speakers, toEntry } from './registration'

const pause = 500

/** Where the server names a field otherwise than the form. */
const sentAs: Record<string, string[]> = {
  name: ['petitioner.name', 'petitioner'],
  documentNumber: ['petitioner.documentNumber'],
  phone: ['petitioner.phone'],
  address: ['petitioner.address'],
}
const shown = [
  'way', 'receivedOn', 'secret', 'headCount', 'representatives', 'contentClass', 'community', 'claim', 'facts', 'complainedUnit', 'complainedUsername',
  'earlier', 'evidenceIds', ...Object.values(sentAs).flat(),
]

/** A petition as it is registered: what is typed, what may be the same again, until it has a number. */
export function useRegistration() {
  const { t } = useI18n()
  const today = () => officeDay(Date.now())
  const entry = reactive(emptyPetition(today()))
  const uploads = useUploads()
  const received = shallowRef<PetitionReceipt>()
  const tried = ref(false)
  let key = newIdempotencyKey()

  /** Hints only help: without an answer the last ones stay. */
  const hints = ref<SimilarPetition[]>([])
  const question = computed(() => JSON.stringify(similarQuestion(entry) ?? null))
  let asked = 0
  let waiting: ReturnType<typeof setTimeout> | undefined
  async function compare(known: string) {
    const mine = ++asked
    const wanted = JSON.parse(known) as ReturnType<typeof similarQuestion> | null
    try {
      const found = wanted ? await petitionsApi.similar(wanted) : []
      if (mine === asked) hints.value = found
    } catch {
      // a number that is no number is told when the petition is registered
    }
  }
  watch(question, (known) => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void compare(known), pause)
  })
  onScopeDispose(() => clearTimeout(waiting))

  const sending = useAction(() => petitionsApi.register(toEntry(entry, uploads.ids.value), key))
  watch([entry, uploads.ids], () => { key = newIdempotencyKey() })

  const needed = (value: string, isAsked = true) => isAsked && !value.trim() ? t('petitions.required') : undefined
  const blanks = computed<Record<string, string | undefined>>(() => ({
    receivedOn: needed(entry.receivedOn ?? ''),
    name: needed(entry.name, !entry.anonymous),
    contentClass: needed(entry.contentClass),
    community: needed(entry.community),
    claim: needed(entry.claim),
    facts: needed(entry.facts),
    evidenceIds: uploads.sending.value ? t('petitions.stillSending') : undefined,
  }))
  /** Said as soon as there is one too many, not only when it is sent. */
  const tooMany = computed(() => speakers(entry).length > mostRepresentatives
    ? t('petitions.tooManyRepresentatives', { most: mostRepresentatives })
    : undefined)
  const refusedOf = (field: string) =>
    [field, ...sentAs[field] ?? []].map(name => fieldProblem(sending.problem.value, name)).find(Boolean)
  function errorOf(field: string) {
    const ofPeople = field === 'representatives'
      ? tooMany.value ?? sending.problem.value?.errors?.find(each => each.field.startsWith('representatives'))?.message
      : undefined
    return (tried.value ? blanks.value[field] : undefined) ?? refusedOf(field) ?? ofPeople ?? ''
  }

  /** What was refused and is told at no field. */
  const besides = computed<Problem | undefined>(() => {
    const refused = sending.problem.value
    if (!refused?.errors?.length) return refused
    const other = refused.errors.find(({ field }) => !shown.includes(field) && !field.startsWith('representatives'))
    return other ? { ...refused, detail: other.message } : undefined
  })

  async function send() {
    tried.value = true
    sending.problem.value = undefined
    if (tooMany.value || Object.values(blanks.value).some(Boolean)) return
    received.value = await sending.run()
  }

  /** The next one: the same way and day, nothing else of the last. */
  function startOver() {
    const { way, receivedOn } = entry
    clearTimeout(waiting)
    asked++
    Object.assign(entry, emptyPetition(today()), { way, receivedOn })
    uploads.clear()
    hints.value = []
    received.value = undefined
    tried.value = false
    sending.problem.value = undefined
  }

  return { entry, uploads, hints, received, busy: sending.busy, besides, errorOf, send, startOver, today }
}

export type RegistrationForm = ReturnType<typeof useRegistration>
