import type { CaseFile } from '@/shared/api/types'

export interface Fact { label: string, value: string }

type Field = [name: string, value: string | null | undefined]
type Texts = (key: string) => string

/** The facts of a case in the order in which they are read, without those that are not there. */
export function caseFacts(caseFile: CaseFile, t: Texts, moment: (instant: string) => string): Fact[] {
  const named = (group: string, value: string | number) => {
    const text = t(`casefile.${group}.${value}`)
    return text.startsWith('casefile.') ? String(value) : text
  }
  const { reported, placed } = caseFile
  const place = caseFile.longitude !== null && caseFile.latitude !== null
    ? `${caseFile.longitude.toFixed(5)}, ${caseFile.latitude.toFixed(5)}`
    : null
  const isOrder = caseFile.kind === 'SUPERVISION'
  const isPetition = caseFile.kind === 'PETITION' // who handles it and how it came is told beside
  const isToldBeside = caseFile.kind === 'SERVICE' || isPetition // which item, and when it came in, is told beside
  const places: Field[] = [
    ['address', caseFile.address],
    ['place', place],
    ['grid', caseFile.grid?.name],
    ['community', caseFile.community?.name],
    ['street', caseFile.street?.name],
  ]
  const facts: Field[] = [
    ['category', isToldBeside ? null : caseFile.categoryName],
    ['priority', reported ? named('priority', caseFile.priority) : null],
    ...(placed ? places : []),
    ['handlingUnit', isOrder || isPetition ? null : caseFile.handlingUnit?.name],
    ['complainedUnit', caseFile.complainedUnit?.name],
    ['complainedPerson', caseFile.complainedPerson],
    ['channel', reported && !isPetition ? named('channel', caseFile.channel) : null],
    [isOrder ? 'draftedAt' : reported ? 'openedAt' : 'startedAt', isToldBeside ? null : moment(caseFile.openedAt)],
    [caseFile.stageLight === 'GREY' ? 'endedAt' : 'closedAt', caseFile.closedAt && moment(caseFile.closedAt)],
  ]
  return facts.flatMap(([field, value]) => value ? [{ label: t(`casefile.field.${field}`), value }] : [])
}
