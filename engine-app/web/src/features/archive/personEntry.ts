import { reactive } from 'vue'
import type { ResidentDetails } from '@/shared/api/types'
import type { HealthGroundKind, PersonEntry } from './archiveApi'
import { orNull } from './amendments'
import type { ListCode } from './useArchiveCodes'

export const documentKinds = ['RESIDENT_ID', 'HMT_RESIDENCE_PERMIT', 'FOREIGNER_RESIDENCE_CARD', 'PASSPORT', 'MILITARY_ID'] as const

/** What is chosen from a list, in the order in which it is asked for. */
export const chosen = [
  ['sex', 'sex'], ['nation', 'nation'], ['education', 'education'], ['politicalStatus', 'political-status'], ['marriage', 'marriage'],
  ['health', 'health'], ['workAway', 'work-away'],
] as const satisfies readonly (readonly [keyof PersonEntry, ListCode])[]

export const healthGrounds = ['SELF', 'GUARDIAN', 'DUTY'] as const satisfies readonly HealthGroundKind[]

const texts = ['name', 'healthGround', 'healthPaper', 'healthGivenOn', 'healthGiver', 'documentNumber', 'phone', 'birthDate', 'craft', 'workPlace', 'documentKind', ...chosen.map(([field]) => field)] as const
export type PersonField = typeof texts[number]
export const fieldsOfPerson: readonly PersonField[] = texts

/** Health is sensitive: what was not recorded before needs a consent or a duty. */
export const asksForGround = (entry: Record<PersonField, string>, before?: ResidentDetails) =>
  !!entry.health && entry.health !== before?.health?.code

/** A person as somebody fills him in. What is shown masked is left empty, which leaves it as it is, or is taken away. */
export function usePersonEntry(details?: ResidentDetails) {
  const entry = reactive<Record<PersonField, string>>({
    name: details?.name ?? '',
    documentKind: details?.documentKind ?? 'RESIDENT_ID',
    documentNumber: '',
    phone: '',
    birthDate: details?.birthDate ?? '',
    sex: details?.sex?.code ?? '',
    nation: details?.nation?.code ?? (details ? '' : '01'),
    education: details?.education?.code ?? '',
    politicalStatus: details?.politicalStatus?.code ?? '',
    marriage: details?.marriage?.code ?? '',
    health: details?.health?.code ?? '',
    craft: details?.craft ?? '',
    workAway: details?.workAway?.code ?? '',
    workPlace: details?.workPlace ?? '',
    healthGround: '',
    healthPaper: '',
    healthGivenOn: '',
    healthGiver: '',
  })
  const taken = reactive({ documentNumber: false, phone: false })

  const hidden = (field: 'documentNumber' | 'phone') => taken[field] ? '' : orNull(entry[field])

  function person(): PersonEntry {
    const number = hidden('documentNumber')
    const has = number !== null ? number !== '' : !!details?.documentNumber
    return {
      name: entry.name.trim(),
      documentKind: has ? entry.documentKind || null : null,
      documentNumber: number,
      phone: hidden('phone'),
      sex: orNull(entry.sex),
      birthDate: orNull(entry.birthDate),
      nation: orNull(entry.nation),
      education: orNull(entry.education),
      politicalStatus: orNull(entry.politicalStatus),
      marriage: orNull(entry.marriage),
      health: orNull(entry.health),
      craft: orNull(entry.craft),
      workAway: orNull(entry.workAway),
      workPlace: orNull(entry.workPlace),
      healthGround: asksForGround(entry, details) ? ground() : null,
    }
  }

  function ground() {
    return {
      kind: (entry.healthGround || null) as HealthGroundKind | null,
      paper: orNull(entry.healthPaper),
      givenOn: orNull(entry.healthGivenOn),
      giver: orNull(entry.healthGiver),
    }
  }

  return { entry, taken, person }
}
