import { computed, shallowRef, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import type { ArchiveCodes, VillagerGroup } from '@/shared/api/types'
import { useSession } from '@/shared/session'
import { archiveApi } from './archiveApi'

export type ListCode
  = | 'sex' | 'marriage' | 'nation' | 'education' | 'political-status' | 'relation' | 'household-category' | 'dwelling-kind' | 'health'
    | 'work-away' | 'info-source' | 'resident-purpose' | 'certificate-kind'

/** Instead of a code: nothing is recorded. */
export const UNKNOWN = '-'
/** The code of the householder among the relations. */
export const HOUSEHOLDER = '02'

// Asked for once, and again in another language or by another person; every page of the archive needs them.
const codes = shallowRef<ArchiveCodes>()
const groups = shallowRef<VillagerGroup[]>([])
let loadedFor = ''

/** What the records of the archive are made of, and the villager groups of the user's places. */
export function useArchiveCodes() {
  const { locale, t } = useI18n()
  const session = useSession()

  async function load(again = false) {
    const wanted = `${session.user?.username} ${locale.value}`
    if (loadedFor === wanted && !again) return
    loadedFor = wanted
    try {
      const [list, places] = await Promise.all([archiveApi.codes(), session.may('resident:read') ? archiveApi.groups() : []])
      codes.value = list
      groups.value = places
    } catch {
      loadedFor = '' // the next page asks again; until then choices are empty and the page says what is wrong
    }
  }
  watch(locale, () => void load(), { immediate: true })

  const choices = (list: ListCode) => codes.value?.lists[list] ?? []
  const nameOf = (list: ListCode, code: string) =>
    code === UNKNOWN ? t('archive.unknown') : choices(list).find(each => each.code === code)?.name ?? code
  const tagKinds = computed(() => codes.value?.tagKinds ?? [])
  const infoKinds = computed(() => codes.value?.infoKinds ?? [])
  const tagName = (code: string) => tagKinds.value.find(each => each.code === code)?.name ?? code
  const groupName = (code: string) => groups.value.find(each => each.code === code)?.name ?? code

  return { codes, groups, choices, nameOf, tagKinds, infoKinds, tagName, groupName, load }
}
