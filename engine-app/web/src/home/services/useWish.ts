import { defineStore } from 'pinia'
import { computed, reactive, ref, shallowRef, watch } from 'vue'
import type { OwnApplicationEntry, OwnOutlook, ReceivedApplication, ResultWay } from '@/shared/api/types'
import { fieldProblem, newIdempotencyKey, useAction } from '@/shared/http'
import { isAsked, isToBring, isToShow } from '@/shared/services'
import { useVisitor } from '../me/useVisitor'
import type { KeptPhoto } from '../photos/photo'
import { uploadEvidence } from '../photos/evidenceApi'
import { applicationsApi } from './applicationsApi'
import { type Step, stepsOf } from './steps'

const empty = () => ({
  resident: '', phone: '', statement: '', resultWay: 'SELF' as ResultWay, resultAddress: '', authorisation: undefined as KeptPhoto | undefined,
})

export const needsAddress = (way: ResultWay) => way === 'MAIL' || way === 'VISIT'

/** On which screen a refused field is asked for. */
const askedAt: Record<string, Step> = {
  resident: 'who', authorisationId: 'papers', phone: 'words', statement: 'words', resultWay: 'result', resultAddress: 'result', signatureId: 'sign',
}

/** What a resident is applying for: kept while he goes to and fro, and never longer than the page. */
export const useWish = defineStore('wish', () => {
  const item = ref('')
  const entry = reactive(empty())
  const photos = reactive<Record<number, KeptPhoto | undefined>>({})
  const promised = reactive<Record<number, boolean>>({})
  const signature = shallowRef<Blob | null>(null)
  const outlook = shallowRef<OwnOutlook>()
  const received = shallowRef<ReceivedApplication>()
  let kept = { of: null as Blob | null, id: '' }
  let key = newIdempotencyKey()

  const looking = useAction(() => applicationsApi.outlook(item.value, entry.resident || null))
  const isSelf = computed(() => outlook.value?.people.find(({ number }) => number === entry.resident)?.self ?? true)
  /** What he may photograph: what has to be there first, then what only some have. */
  const toBring = computed(() => [...outlook.value?.materials.filter(line => isAsked(line) || isToShow(line)) ?? []]
    .sort((a, b) => Number(isToBring(b)) - Number(isToBring(a))))
  const steps = computed(() => outlook.value ? stepsOf(outlook.value, isSelf.value) : [])

  function forget() {
    Object.assign(entry, empty())
    for (const sort of Object.keys(photos)) delete photos[Number(sort)]
    for (const sort of Object.keys(promised)) delete promised[Number(sort)]
    signature.value = null
    outlook.value = undefined
    received.value = undefined
    item.value = ''
    kept = { of: null, id: '' }
    sending.problem.value = undefined
    looking.problem.value = undefined
  }

  /** Another item begins anew; the same one goes on where he was. */
  async function begin(code: string) {
    if (item.value !== code || received.value) forget()
    item.value = code
    if (!outlook.value) await look()
  }

  /** Asks what this person has to bring; what was photographed for somebody else does not count for him. */
  async function look() {
    const found = await looking.run()
    if (!found) return
    outlook.value = found
    entry.resident ||= found.people.find(person => person.self)?.number ?? ''
    entry.phone ||= found.phone ?? ''
  }

  async function choose(resident: string) {
    if (resident === entry.resident) return
    entry.resident = resident
    entry.authorisation = undefined
    for (const sort of Object.keys(photos)) delete photos[Number(sort)]
    for (const sort of Object.keys(promised)) delete promised[Number(sort)]
    await look()
  }

  const words = (text: string) => text.trim() || null
  function application(): OwnApplicationEntry {
    return {
      item: item.value,
      resident: isSelf.value ? null : entry.resident,
      phone: words(entry.phone),
      statement: words(entry.statement),
      materials: toBring.value
        .filter(({ sort }) => photos[sort] ?? promised[sort])
        .map(({ sort }) => ({ sort, promised: !photos[sort], evidenceId: photos[sort]?.id ?? null })),
      signatureId: words(kept.id),
      authorisationId: isSelf.value ? null : entry.authorisation?.id ?? null,
      resultWay: entry.resultWay,
      resultAddress: needsAddress(entry.resultWay) ? words(entry.resultAddress) : null,
    }
  }

  const sending = useAction(async () => {
    const drawn = signature.value
    if (drawn && kept.of !== drawn) {
      const file = new File([drawn], 'signature.png', { type: 'image/png' })
      kept = { of: drawn, id: (await uploadEvidence(file, () => undefined, new AbortController().signal)).id }
    }
    return applicationsApi.apply(application(), key)
  })
  watch([entry, photos, promised, item, signature], () => { key = newIdempotencyKey() })

  /** The first screen with something that was refused, or none where it was sent or refused as a whole. */
  async function send(): Promise<Step | undefined> {
    received.value = await sending.run()
    const refused = sending.problem.value?.errors?.map(({ field }) => askedAt[field]).filter(Boolean) ?? []
    return steps.value.find(step => refused.includes(step))
  }

  const errorOf = (field: string) => fieldProblem(sending.problem.value, field)

  useVisitor().$onAction(({ name }) => { if (name === 'logOut' || name === 'forget') forget() })

  return {
    item, entry, photos, promised, signature, outlook, received, isSelf, toBring, steps,
    looking: looking.busy, lookProblem: looking.problem, sending: sending.busy, problem: sending.problem,
    begin, look, choose, send, forget, errorOf,
  }
})
