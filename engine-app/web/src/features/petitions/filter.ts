import type { LocationQuery } from 'vue-router'
import type { DocumentKind, PetitionClass, PetitionFigures, PetitionSearch, PetitionWay } from '@/shared/api/types'

export type PetitionPart = PetitionFigures['parts'][number]['part']
export type PetitionCount = NonNullable<PetitionSearch['counted']>

/** What a list is narrowed to; an empty text leaves a filter open. */
export const noFilter = () => ({
  number: '',
  open: true as boolean | '',
  petitionClass: '' as PetitionClass | '',
  way: '' as PetitionWay | '',
  contentClass: '',
  repeat: '' as boolean | '',
  group: '' as boolean | '',
  from: '',
  to: '',
  unit: '',
  area: '',
  complained: '',
  /** The name of that unit. */
  called: '',
  anonymous: '' as boolean | '',
  without: '' as PetitionPart | '',
  counted: '' as PetitionCount | '',
  ofOwnOffice: '' as boolean | '',
  documentKind: 'RESIDENT_ID' as DocumentKind,
  documentNumber: '',
})
export type PetitionFilter = ReturnType<typeof noFilter>

const text = (value: unknown) => typeof value === 'string' ? value : ''
const yesOrNo = (value: unknown) => value === 'true' ? true : value === 'false' ? false : ''

/** Those behind a number of the figures, whether they are closed or not; the usual list for whoever comes otherwise. */
export function filterOf(query: LocationQuery): PetitionFilter {
  if (!text(query.from)) return noFilter()
  return {
    ...noFilter(),
    open: yesOrNo(query.open),
    petitionClass: text(query.petitionClass) as PetitionClass | '',
    way: text(query.way) as PetitionWay | '',
    contentClass: text(query.contentClass),
    repeat: yesOrNo(query.repeat),
    group: yesOrNo(query.group),
    from: text(query.from),
    to: text(query.to),
    unit: text(query.unit),
    area: text(query.area),
    complained: text(query.complained),
    called: text(query.called),
    anonymous: yesOrNo(query.anonymous),
    without: text(query.without) as PetitionPart | '',
    counted: text(query.counted) as PetitionCount | '',
    ofOwnOffice: yesOrNo(query.ofOwnOffice),
  }
}

const chosen = (value: boolean | '') => value === '' ? null : value

/** A number finds its petition whether it is closed or not. */
export function toSearch(filter: PetitionFilter, page: number, size: number): PetitionSearch {
  const isByNumber = !!filter.number
  return {
    number: filter.number || null,
    open: isByNumber ? null : chosen(filter.open),
    petitionClass: filter.petitionClass || null,
    way: filter.way || null,
    contentClass: filter.contentClass || null,
    repeat: chosen(filter.repeat),
    group: chosen(filter.group),
    from: filter.from || null,
    to: filter.to || null,
    unit: filter.unit || null,
    area: filter.area || null,
    complained: filter.complained || null,
    anonymous: chosen(filter.anonymous),
    without: filter.without || null,
    counted: filter.counted || null,
    ofOwnOffice: chosen(filter.ofOwnOffice),
    documentKind: filter.documentNumber ? filter.documentKind : null,
    documentNumber: filter.documentNumber || null,
    page,
    size,
  }
}
