import { computed, reactive, ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import type { ChangeKind, ChangeReport } from '@/shared/api/types'
import { fieldProblem, newIdempotencyKey, type Problem, useAction, useLoad } from '@/shared/http'
import { type ChangeCodes, changesApi } from './changesApi'

/** In the order in which they are offered: the most frequent first. */
export const changeKinds: ChangeKind[] = ['DEATH', 'BIRTH', 'MOVE_IN', 'MOVE_OUT', 'MARRIAGE', 'WORK_AWAY', 'RETURN', 'CATEGORY']

/** What a kind asks for beside the household and the day. */
const fields: Record<ChangeKind, string[]> = {
  DEATH: ['resident'],
  BIRTH: ['name', 'sex', 'relation', 'twin'],
  MOVE_IN: ['name', 'sex', 'document', 'phone', 'relation', 'from'],
  MOVE_OUT: ['resident', 'everywhere', 'to'],
  MARRIAGE: ['resident', 'partner', 'sex', 'document', 'relation'],
  WORK_AWAY: ['resident', 'workAway', 'workPlace'],
  RETURN: ['resident'],
  CATEGORY: ['category'],
}

/** What a field is called by the server, where it is called otherwise there; a mark to set is never refused. */
const sentAs: Record<string, string[]> = {
  partner: ['name'], document: ['documentNumber'], from: ['place'], to: ['place'], everywhere: [], twin: [],
}

const pad = (part: number) => String(part).padStart(2, '0')
const today = () => {
  const now = new Date()
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}

const empty = () => ({
  kind: '' as ChangeKind | '',
  resident: '',
  on: today(),
  name: '',
  sex: '',
  document: '',
  phone: '',
  relation: '',
  category: '',
  workAway: '',
  workPlace: '',
  everywhere: false,
  twin: false,
  place: '',
  note: '',
})

/** A household as far as a report needs it. */
export interface ReportedHousehold {
  number: string
  dwelling: { address: string }
  members: { number: string, name: string, relation: { name: string } }[]
}

/** Where households and choices come from, and where the report goes: staff and residents have each their own. */
export interface ReportSource {
  household: (number: string) => Promise<ReportedHousehold>
  codes: () => Promise<ChangeCodes>
  report: (change: ChangeReport, key: string) => Promise<{ number: string }>
}

/** A change being reported: its household, what its kind asks for, what is missing, and its one sending. */
export function useChangeReport(evidenceIds: () => string[], source: ReportSource = changesApi) {
  const { t } = useI18n()
  const entry = reactive(empty())
  const household = useLoad(source.household)
  const codes = useLoad(source.codes)
  const tried = ref(false)
  let key = newIdempotencyKey()

  const asks = (field: string) => !!entry.kind && fields[entry.kind].includes(field)
  const asksPerson = computed(() => asks('name') || asks('partner'))
  const number = computed(() => household.data.value?.number ?? '')
  const members = computed(() => household.data.value?.members ?? [])
  const list = (code: string) => codes.data.value?.lists[code] ?? []
  /** Whoever comes has a relation to the householder; the householder himself is there. */
  const relations = computed(() => list('relation').filter(({ code }) => !['01', '02'].includes(code)))
  /** Those that are usual for the kind, and what was chosen; all of them where none is. */
  const usualRelations = computed(() => {
    const usual = (entry.kind && codes.data.value?.usual[entry.kind]) || []
    if (!usual.length) return relations.value
    return [...new Set([...usual, entry.relation])].flatMap(code => relations.value.find(each => each.code === code) ?? [])
  })
  const relationsNamed = (words: string) => relations.value.filter(({ name }) => name.toLowerCase().includes(words.trim().toLowerCase()))
  const sexes = computed(() => list('sex').filter(({ code }) => code === '1' || code === '2'))
  const work = computed(() => list('work-away').filter(({ code }) => code !== 'home'))

  watch([entry, number], () => { key = newIdempotencyKey() })

  function change(): ChangeReport {
    const words = (text: string) => text.trim() || null
    const document = words(entry.document)
    return {
      kind: entry.kind as ChangeKind,
      household: number.value,
      resident: asks('resident') ? entry.resident : null,
      joining: null,
      on: entry.on,
      facts: {
        person: asksPerson.value
          ? {
              name: entry.name.trim(),
              documentKind: asks('document') && document ? 'RESIDENT_ID' : null,
              documentNumber: asks('document') ? document : null,
              phone: asks('phone') ? words(entry.phone) : null,
              sex: entry.sex || null,
              birthDate: entry.kind === 'BIRTH' ? entry.on : null,
              marriage: entry.kind === 'MARRIAGE' ? '20' : null,
            }
          : null,
        relation: asks('relation') ? entry.relation : null,
        category: asks('category') ? entry.category : null,
        workAway: asks('workAway') ? entry.workAway : null,
        workPlace: asks('workPlace') ? words(entry.workPlace) : null,
        everywhere: asks('everywhere') && entry.everywhere,
        twin: asks('twin') && entry.twin,
        place: asks('from') || asks('to') ? words(entry.place) : null,
      },
      note: words(entry.note),
      evidenceIds: evidenceIds(),
    }
  }

  const needed = (field: keyof typeof entry, asked: boolean) => asked && !entry[field] ? t('changes.required') : undefined
  const missing = computed<Record<string, string | undefined>>(() => ({
    household: number.value ? undefined : t('changes.required'),
    kind: needed('kind', true),
    resident: needed('resident', asks('resident')),
    on: needed('on', true),
    name: needed('name', asksPerson.value),
    // The number of a document tells the sex.
    sex: needed('sex', asksPerson.value && !(asks('document') && entry.document.trim())),
    relation: needed('relation', asks('relation')),
    category: needed('category', asks('category')),
    workAway: needed('workAway', asks('workAway')),
  }))
  const { busy, problem, run } = useAction(() => source.report(change(), key))
  const errorOf = (field: string) => (tried.value ? missing.value[field] : undefined) ?? fieldProblem(problem.value, field)

  /** What was refused and is told at no field: the whole report, or something the form does not ask for. */
  const besides = computed<Problem[]>(() => {
    const refused = problem.value
    if (!refused?.errors?.length) return refused ? [refused] : []
    const asked = entry.kind ? fields[entry.kind].flatMap(field => sentAs[field] ?? [field]) : []
    const shown = ['household', 'kind', 'on', 'note', 'evidenceIds', ...asked]
    return refused.errors
      .filter(({ field }) => !shown.some(each => field === each || field.endsWith(`.${each}`)))
      .map(({ message }) => ({ ...refused, detail: message }))
  })

  watch(number, () => {
    entry.resident = ''
    problem.value = undefined
  })

  /** The number of the case, or nothing where something is missing or refused. */
  async function send() {
    tried.value = true
    problem.value = undefined
    if (Object.values(missing.value).some(Boolean)) return undefined
    return (await run())?.number
  }

  function startOver() {
    Object.assign(entry, empty())
    household.data.value = undefined
    tried.value = false
    problem.value = undefined
  }

  return {
    entry, household, codes, number, members, list, usualRelations, relationsNamed, sexes, work, asks, asksPerson, busy, besides,
    errorOf, send, startOver,
  }
}
