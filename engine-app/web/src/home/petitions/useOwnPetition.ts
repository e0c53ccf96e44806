import { defineStore } from 'pinia'
import { computed, reactive, ref, shallowRef, watch } from 'vue'
import type { PetitionReceipt } from '@/shared/api/types'
import { fieldProblem, newIdempotencyKey, useAction } from '@/shared/http'
import { useVisitor } from '../me/useVisitor'
import type { KeptPhoto } from '../photos/photo'
import { petitionsApi } from './petitionsApi'

const empty = () => ({ name: '', secret: false, contentClass: '', claim: '', facts: '', community: '', communityName: '', complainedUnit: '' })

/** What somebody is writing: kept while he goes to and fro, and never longer than the page. */
export const useOwnPetition = defineStore('ownPetition', () => {
  const entry = reactive(empty())
  /** Photos that the server has, while the page is left. */
  const photos = shallowRef<KeptPhoto[]>([])
  const received = shallowRef<PetitionReceipt>()
  const tried = ref(false)
  let key = newIdempotencyKey()

  const words = (text: string) => text.trim() || null
  const sending = useAction((isNamed: boolean, evidenceIds: string[]) => {
    const { contentClass, community } = entry
    const matter = { contentClass, community, claim: entry.claim.trim(), facts: entry.facts.trim(), evidenceIds }
    return isNamed
      ? petitionsApi.submit({ ...matter, name: words(entry.name), secret: entry.secret, complainedUnit: words(entry.complainedUnit) }, key)
      : petitionsApi.submitUnnamed(matter, key)
  })
  watch(entry, () => { key = newIdempotencyKey() })

  const lacking = computed(() => (['contentClass', 'claim', 'facts', 'community'] as const).filter(field => !entry[field].trim()))
  const lacks = (field: string) => tried.value && (lacking.value as string[]).includes(field)
  const refusedOf = (field: string) => fieldProblem(sending.problem.value, field)

  /** Whether it has a number now. */
  async function send(isNamed: boolean, evidenceIds: string[]) {
    tried.value = true
    sending.problem.value = undefined
    if (lacking.value.length) return false
    received.value = await sending.run(isNamed, evidenceIds)
    return !!received.value
  }

  function forget() {
    Object.assign(entry, empty())
    photos.value = []
    received.value = undefined
    tried.value = false
    sending.problem.value = undefined
  }

  useVisitor().$onAction(({ name }) => { if (name === 'logOut' || name === 'forget') forget() })

  return { entry, photos, received, busy: sending.busy, problem: sending.problem, lacks, refusedOf, send, forget }
})
