import { computed, inject, provide, reactive, ref, shallowRef, watch, type InjectionKey } from 'vue'
import { useI18n } from 'vue-i18n'
import type { SimilarReport } from '@/shared/api/types'
import { toProblem, type FieldProblem, type Problem } from '@/shared/http'
import { usePhotos } from '../photos/usePhotos'
import { deliver } from './deliver'
import { dropDraft, emptyDraft, loadDraft, saveDraft, type Draft } from './draft'
import { rememberReceipt, type Receipt } from './receipts'
import { reportApi, type PublicReport, type Question } from './reportApi'
import { missing, stepOfField, steps, type Step } from './steps'

const patience = 4_000
const fewWords = 24

/** The first words of what was said, or else of the place. */
function wordsOf({ description, address }: Draft) {
  const words = (description.trim() || address.trim()).replace(/\s+/g, ' ')
  return words.length > fewWords ? `${words.slice(0, fewWords)}…` : words
}

const questionOf = (draft: Draft): Question => ({
  categoryCode: draft.categoryCode,
  address: draft.address.trim() || null,
  longitude: draft.place?.longitude ?? null,
  latitude: draft.place?.latitude ?? null,
})

export function requestOf(draft: Draft, gridToken: string, consent: boolean): PublicReport {
  const named = !draft.anonymous
  return {
    gridToken,
    ...questionOf(draft),
    description: draft.description.trim(),
    suspectedDuplicate: draft.same || null,
    reporter: {
      name: (named && draft.name.trim()) || null,
      phone: (named && draft.phone.trim()) || null,
      anonymous: draft.anonymous,
    },
    evidenceIds: draft.photos.map(photo => photo.id),
    consent,
  }
}

/** One report from the first photo to the number: the draft, its problems, and sending it once. */
export function useReport(gridToken: string, gridName: () => string) {
  const { t } = useI18n()
  const draft = reactive<Draft>(loadDraft(gridToken))
  const photos = usePhotos(draft.photos)
  const consent = ref(false)
  const problems = ref<FieldProblem[]>([])
  const problem = ref<Problem>()
  const sending = ref(false)

  const similar = shallowRef<SimilarReport[]>([])
  let asked = ''

  watch(photos.kept, kept => draft.photos = kept)
  watch(draft, () => saveDraft(gridToken, draft), { deep: true, flush: 'sync' })

  const problemOf = (field: string) => problems.value.find(each => each.field === field || each.field.endsWith(`.${field}`))?.message
  const solved = (...fields: string[]) => {
    problems.value = problems.value.filter(each => !fields.some(field => each.field === field || each.field.endsWith(`.${field}`)))
    if (!problems.value.length && problem.value?.errors) problem.value = undefined
  }
  watch(() => draft.categoryCode, () => solved('categoryCode'))
  watch(() => draft.description, () => solved('description'))
  watch(() => [draft.address, draft.place], () => solved('address', 'longitude', 'latitude'))
  watch(() => [draft.name, draft.phone, draft.anonymous], () => solved('name', 'phone', 'anonymous'))
  watch(() => draft.same, () => solved('suspectedDuplicate'))
  watch(consent, () => solved('consent'))

  /** Whether the screen has what it needs; says what is missing if not. */
  function complete(step: Step): boolean {
    const lack = missing(step, draft, consent.value)
    if (lack && !problemOf(lack.field)) problems.value.push({ field: lack.field, message: t(lack.message) })
    return !lack
  }

  /** Asks once for each kind and place whether the same was reported; where there is no answer in time, nobody has. */
  async function lookForSame(): Promise<boolean> {
    const question = questionOf(draft)
    const now = JSON.stringify(question)
    if (asked === now) return similar.value.length > 0
    const late = new Promise<SimilarReport[]>(resolve => setTimeout(() => resolve([]), patience))
    similar.value = await Promise.race([reportApi.similar(gridToken, question).catch(() => []), late])
    asked = now
    if (!similar.value.some(each => each.token === draft.same)) draft.same = null
    return similar.value.length > 0
  }

  const stepProblem = (step: Step) => problems.value.find(each => stepOfField(each.field) === step)?.message
  const firstProblemStep = computed(() => steps.find(step => stepProblem(step)))

  /** Sends; answers the receipt, or nothing when it was refused, is on its way already, or something is missing. */
  async function send(): Promise<Receipt | undefined> {
    problem.value = undefined
    if (sending.value || steps.filter(step => step !== 'same' && !complete(step)).length) return undefined
    sending.value = true
    try {
      const { answer, earlier } = await deliver(draft, requestOf(draft, gridToken, consent.value), reportApi.send)
      const receipt = {
        ...answer, title: draft.categoryName, words: wordsOf(draft), grid: gridName(), at: new Date().toISOString(), earlier,
      }
      rememberReceipt(receipt)
      startAgain()
      return receipt
    } catch (thrown) {
      problem.value = toProblem(thrown)
      problems.value = problem.value.errors ?? []
      return undefined
    } finally {
      sending.value = false
    }
  }

  function startAgain() {
    photos.clear()
    Object.assign(draft, emptyDraft())
    consent.value = false
    problems.value = []
    similar.value = []
    asked = ''
    dropDraft(gridToken)
  }

  return {
    draft, photos, similar, lookForSame, consent, problem, sending, problemOf, stepProblem, firstProblemStep, complete, send, startAgain,
  }
}

export type Report = ReturnType<typeof useReport>

const key: InjectionKey<Report> = Symbol('report')

/** The report of this page, for all its steps. */
export function provideReport(gridToken: string, gridName: () => string): Report {
  const report = useReport(gridToken, gridName)
  provide(key, report)
  return report
}

export function useCurrentReport(): Report {
  const report = inject(key)
  if (!report) throw new Error('No report is open')
  return report
}
