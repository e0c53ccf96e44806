import type { ServiceItemDetails, ServiceItemEntry, ServiceMaterialEntry } from '@/shared/api/types'

/** An item as the form holds it: what is empty in a field is an empty text. */
export interface ItemEntry {
  name: string
  nameEn: string
  plainName: string
  lifeStage: string
  type: ServiceItemEntry['type']
  department: string
  resultName: string
  conditions: string
  signOff: ServiceItemEntry['signOff']
  delegated: boolean
  statutoryAmount: number | undefined
  statutoryUnit: 'WD' | 'D'
  statutoryBasis: string
  daysBefore: number | undefined
  promisedDays: number | undefined
  stepsBefore: number | undefined
  stepsAfter: number | undefined
  handling: ItemHandling
  materials: MaterialEntry[]
}

/** How an application is looked into before it is decided. */
export interface ItemHandling {
  reviewBy: ServiceItemEntry['handling']['reviewBy']
  siteCheck: boolean
  consultation: boolean
  publicityDays: number
  licenceKind: string
  resultKind: string
}

export interface MaterialEntry extends ServiceMaterialEntry { basis: string, infoKind: string }

export const emptyMaterial = (): MaterialEntry =>
  ({ name: '', byVillage: false, basis: '', infoKind: '', seenByVisit: false, verifiable: true, shown: false, form: false, minor: false, promisable: false, identity: false, ifAny: false })

export const emptyItem = (department: string): ItemEntry => ({
  name: '', nameEn: '', plainName: '', lifeStage: '', type: 'PUBLIC_SERVICE', department, resultName: '', conditions: '',
  signOff: 'VILLAGE', delegated: true, statutoryAmount: undefined, statutoryUnit: 'WD', statutoryBasis: '',
  daysBefore: 0, promisedDays: 0, stepsBefore: 1, stepsAfter: 1,
  handling: { reviewBy: 'VILLAGE', siteCheck: false, consultation: false, publicityDays: 0, licenceKind: '', resultKind: '' },
  materials: [],
})

export function itemEntry({ item, nameZh, nameEn, conditions, statutory, handling, materials }: ServiceItemDetails): ItemEntry {
  return {
    name: nameZh,
    nameEn,
    plainName: item.plainName ?? '',
    lifeStage: item.lifeStage,
    type: item.type,
    department: item.department ?? '',
    resultName: item.resultName,
    conditions: conditions ?? '',
    signOff: item.signOff,
    delegated: item.delegated,
    statutoryAmount: statutory?.amount,
    statutoryUnit: statutory?.unit === 'D' ? 'D' : 'WD',
    statutoryBasis: statutory?.basis ?? '',
    daysBefore: item.daysBefore ?? undefined,
    promisedDays: item.promisedDays ?? undefined,
    stepsBefore: item.stepsBefore ?? undefined,
    stepsAfter: item.stepsAfter ?? undefined,
    handling: { ...handling, licenceKind: handling.licenceKind ?? '', resultKind: handling.resultKind ?? '' },
    materials: materials.map(({ infoKindName: _name, required: _asked, exemption: _case, rule: _rule, ...material }) =>
      ({ ...material, basis: material.basis ?? '', infoKind: material.infoKind ?? '' })),
  }
}

export function itemRequest(entry: ItemEntry): ServiceItemEntry {
  const { statutoryAmount, statutoryUnit, statutoryBasis, materials, ...rest } = entry
  const times = entry.delegated
    ? {}
    : { daysBefore: undefined, promisedDays: undefined, stepsBefore: undefined, stepsAfter: undefined }
  return {
    ...rest,
    ...times,
    statutory: statutoryAmount ? { amount: statutoryAmount, unit: statutoryUnit, basis: statutoryBasis } : null,
    handling: { ...entry.handling },
    materials: materials.map(material => ({ ...material })),
  }
}
