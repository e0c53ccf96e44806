import { reactive, ref, watch } from 'vue'
import { toProblem, type Problem } from '@/shared/http'
import { usePhotos } from '../photos/usePhotos'
import { deliver } from '../report/deliver'
import { dropDraft, emptyDraft, loadDraft, saveDraft, type Draft } from '../report/draft'
import type { ReportedEvent } from '@/shared/api/types'
import { workApi, type Authorisation, type StaffReport } from './workApi'

/** Report of a member of staff: one page, the same draft and the same care about sending once. */
export function useStaffReport(username: string) {
  const scope = `staff.${username}`
  const draft = reactive<Draft>(loadDraft(scope))
  const photos = usePhotos(draft.photos)
  const gridCode = ref('')
  const urgent = ref(false)
  const complainedUnit = ref('')
  const complainedUsername = ref('')
  const authorisedBy = ref<Authorisation['kind'] | ''>('')
  const authorisedIn = ref('')
  const problem = ref<Problem>()
  const sending = ref(false)

  watch(photos.kept, kept => draft.photos = kept)
  watch(draft, () => saveDraft(scope, draft), { deep: true, flush: 'sync' })

  function request(): StaffReport {
    const name = draft.name.trim()
    const phone = draft.phone.trim()
    return {
      gridCode: gridCode.value,
      categoryCode: draft.categoryCode,
      description: draft.description.trim(),
      address: draft.address.trim() || null,
      longitude: draft.place?.longitude ?? null,
      latitude: draft.place?.latitude ?? null,
      urgent: urgent.value,
      reporter: name || phone ? { name: name || null, phone: phone || null } : null,
      evidenceIds: draft.photos.map(photo => photo.id),
      suspectedDuplicate: draft.same || null,
      complainedUnit: complainedUnit.value || null,
      complainedUsername: complainedUsername.value || null,
      authorisation: authorisedBy.value ? { kind: authorisedBy.value, evidenceId: authorisedIn.value } : null,
    }
  }

  async function send(): Promise<ReportedEvent | undefined> {
    if (sending.value) return undefined
    sending.value = true
    problem.value = undefined
    try {
      const { answer } = await deliver(draft, request(), workApi.report)
      startAgain()
      return answer
    } catch (thrown) {
      problem.value = toProblem(thrown)
      return undefined
    } finally {
      sending.value = false
    }
  }

  function startAgain() {
    photos.clear()
    Object.assign(draft, emptyDraft())
    urgent.value = false
    complainedUnit.value = complainedUsername.value = ''
    authorisedBy.value = authorisedIn.value = ''
    dropDraft(scope)
  }

  const forgetProblem = () => problem.value = undefined

  return {
    draft, photos, gridCode, urgent, complainedUnit, complainedUsername, authorisedBy, authorisedIn, problem, sending,
    send, startAgain, forgetProblem,
  }
}
