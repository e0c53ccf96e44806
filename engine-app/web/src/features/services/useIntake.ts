import { computed, reactive, ref, shallowRef, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import type {
  ApplicationEntry, ChecklistLine, DocumentKind, IdentityCheck, ReceivedApplication, ResultWay, ServiceItemRow, ServiceOutlook,
} from '@/shared/api/types'
import { fieldProblem, newIdempotencyKey, type Problem, useAction } from '@/shared/http'
import { isAsked, isToBring, isToSee } from '@/shared/services'
import { servicesApi } from './servicesApi'

/** What the window found of a material: looked at, replaced by a promise, or not there yet. */
export type Mark = 'SEEN' | 'PROMISED' | 'LATER'

export interface Marked { mark: Mark, evidenceId: string }

export const documentKinds: DocumentKind[] = ['RESIDENT_ID', 'HMT_RESIDENCE_PERMIT', 'FOREIGNER_RESIDENCE_CARD', 'PASSPORT', 'MILITARY_ID']
export const identityChecks: IdentityCheck[] = ['CARD', 'SEEN', 'RESIDENT_CODE']
export const resultWays: ResultWay[] = ['SELF', 'AGENT', 'MAIL', 'VISIT', 'ELECTRONIC']
export const needsAddress = (way: ResultWay) => way === 'MAIL' || way === 'VISIT'

const empty = () => ({
  documentKind: 'RESIDENT_ID' as DocumentKind,
  documentNumber: '',
  name: '',
  phone: '',
  address: '',
  community: '',
  statement: '',
  hasAgent: false,
  agentName: '',
  agentDocument: '',
  agentRelation: '',
  agentFile: '',
  /** Nobody is taken to have read a card because a number was typed. */
  identityCheck: '' as IdentityCheck | '',
  onPaper: false,
  resultWay: 'SELF' as ResultWay,
  resultAddress: '',
})

interface Brought { name: string, documentKind: DocumentKind, documentNumber: string }

/** Whom somebody brings along from elsewhere; taken out of the memory of the tab, where it came. */
function takeBrought(): Brought | undefined {
  const { applicant, ...rest } = (window.history.state ?? {}) as { applicant?: Brought }
  if (applicant) window.history.replaceState(rest, '')
  return applicant
}

const isForWindow = (line: ChecklistLine) => isAsked(line) || isToSee(line)
const words = (text: string) => text.trim() || null
/** A card reader types spaces and small letters, too. */
const plain = (number: string) => number.replace(/\s/g, '').toUpperCase()

/** An application as it is taken in at the window: item, identity, what is there, until it has a number. */
export function useIntake() {
  const { t } = useI18n()
  const item = shallowRef<ServiceItemRow>()
  const outlook = shallowRef<ServiceOutlook>()
  const received = shallowRef<ReceivedApplication>()
  const brought = takeBrought()
  const entry = reactive({ ...empty(), ...brought })
  const marks = reactive<Record<number, Marked>>({})
  const tried = ref(false)
  /** What was drawn, and under which number the server keeps it. */
  const signature = shallowRef<Blob | null>(null)
  let kept = { of: null as Blob | null, id: '' }
  let key = newIdempotencyKey()

  /** Whoever shows the code of his phone is known by it; the rest of the visit goes on as with a card. */
  const reading = useAction((code: string) => servicesApi.identity(code))
  async function read(code: string) {
    const found = await reading.run(code)
    if (!found) return
    Object.assign(entry, {
      documentKind: found.documentKind, documentNumber: found.documentNumber ?? '', name: found.name,
      phone: found.phone ?? '', address: found.address ?? '', identityCheck: 'RESIDENT_CODE',
    })
    await look()
  }

  const looking = useAction(() => servicesApi.outlook(item.value!.code, entry.documentKind, plain(entry.documentNumber)))
  const asked = computed(() => outlook.value?.materials.filter(isForWindow) ?? [])
  const missing = computed(() => asked.value.filter(line => isToBring(line) && marks[line.sort]?.mark === 'LATER'))

  function choose(chosen: ServiceItemRow | undefined) {
    item.value = chosen
    outlook.value = undefined
    looking.problem.value = undefined
  }

  /** Asks what this person has to bring; what is known of him is filled in where nothing was typed. */
  async function look() {
    if (!item.value || !entry.documentNumber.trim()) return
    const found = await looking.run()
    if (!found) return
    outlook.value = found
    entry.name ||= found.name ?? ''
    entry.phone ||= found.phone ?? ''
    entry.address ||= found.address ?? ''
    for (const sort of Object.keys(marks)) delete marks[Number(sort)]
    for (const line of found.materials.filter(isForWindow)) marks[line.sort] = { mark: 'LATER', evidenceId: '' }
  }

  function application(): ApplicationEntry {
    return {
      item: item.value!.code,
      applicant: {
        name: entry.name.trim(),
        documentKind: entry.documentKind,
        documentNumber: plain(entry.documentNumber),
        phone: words(entry.phone),
        address: words(entry.address),
      },
      agent: entry.hasAgent
        ? {
            name: entry.agentName.trim(),
            documentNumber: plain(entry.agentDocument),
            relation: entry.agentRelation.trim(),
            evidenceId: entry.agentFile,
          }
        : null,
      identityCheck: entry.identityCheck as IdentityCheck, // asked for below
      community: words(entry.community),
      statement: words(entry.statement),
      materials: asked.value.flatMap(({ sort }) => {
        const { mark, evidenceId } = marks[sort]!
        return mark === 'LATER' ? [] : [{ sort, promised: mark === 'PROMISED', evidenceId: words(evidenceId) }]
      }),
      signatureId: entry.onPaper ? null : words(kept.id),
      resultWay: entry.resultWay,
      resultAddress: needsAddress(entry.resultWay) ? words(entry.resultAddress) : null,
    }
  }

  const needed = (value: string, asked = true) => asked && !value.trim() ? t('services.required') : undefined
  const blanks = computed<Record<string, string | undefined>>(() => ({
    identityCheck: needed(entry.identityCheck),
    name: needed(entry.name),
    agentName: needed(entry.agentName, entry.hasAgent),
    agentDocument: needed(entry.agentDocument, entry.hasAgent),
    agentRelation: needed(entry.agentRelation, entry.hasAgent),
    agentFile: needed(entry.agentFile, entry.hasAgent),
    signatureId: entry.onPaper || signature.value ? undefined : t('services.signOrPaper'),
    resultAddress: needed(entry.resultAddress, needsAddress(entry.resultWay)),
  }))

  /** Where the server names a field otherwise than the form. */
  const sentAs: Record<string, string[]> = {
    name: ['applicant.name'],
    documentNumber: ['applicant.documentNumber'],
    phone: ['applicant.phone'],
    address: ['applicant.address'],
    agentName: ['agent.name'],
    agentDocument: ['agent.documentNumber'],
    agentRelation: ['agent.relation'],
    agentFile: ['agent.evidenceId'],
  }
  const sending = useAction(async () => {
    const drawn = signature.value
    if (!entry.onPaper && drawn && kept.of !== drawn) kept = { of: drawn, id: (await servicesApi.upload(drawn, 'signature.png')).id }
    return servicesApi.apply(application(), key)
  })
  watch([entry, marks, item, signature], () => { key = newIdempotencyKey() })

  function errorOf(field: string) {
    const names = [field, ...sentAs[field] ?? []]
    const refused = names.map(name => fieldProblem(sending.problem.value, name) ?? fieldProblem(looking.problem.value, name)).find(Boolean)
    return (tried.value ? blanks.value[field] : undefined) ?? refused ?? ''
  }

  /** What was refused and is told at no field. */
  const besides = computed<Problem | undefined>(() => {
    const refused = sending.problem.value
    const shown = [...Object.keys(blanks.value), 'documentNumber', 'phone', 'address', 'community', 'statement']
      .flatMap(field => [field, ...sentAs[field] ?? []])
    const other = refused?.errors?.find(({ field }) => !shown.includes(field))
    if (!refused?.errors?.length) return refused
    return other ? { ...refused, detail: other.message } : undefined
  })

  async function send() {
    tried.value = true
    sending.problem.value = undefined
    if (Object.values(blanks.value).some(Boolean)) return
    received.value = await sending.run()
  }

  /** The next one; the same item is often asked for again. */
  function startOver() {
    Object.assign(entry, empty())
    outlook.value = undefined
    received.value = undefined
    signature.value = null
    kept = { of: null, id: '' }
    tried.value = false
    sending.problem.value = undefined
    looking.problem.value = undefined
  }

  return {
    item, entry, brought, outlook, marks, signature, missing, received, looking, reading, read, busy: sending.busy, besides,
    choose, look, send, startOver, errorOf,
  }
}

export type Intake = ReturnType<typeof useIntake>
