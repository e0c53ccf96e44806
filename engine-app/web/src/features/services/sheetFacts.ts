import type { ApplicationSheet } from '@/shared/api/types'

export interface SheetFact { label: string, value: string }
export interface SheetGroup { title: string, facts: SheetFact[], isApplicant?: boolean }

type Texts = (key: string, named?: Record<string, unknown>) => string
interface Moments { moment: (instant: string) => string, fullDay: (day: string) => string }

/** What is told of an application in the order in which it is read, without what is not there. */
export function sheetFacts(sheet: ApplicationSheet, t: Texts, { moment, fullDay }: Moments): SheetGroup[] {
  const told = (lines: [string, string | null | undefined | false][]) =>
    lines.flatMap(([name, value]) => value ? [{ label: t(`services.${name}`), value }] : [])
  const joined = (...parts: (string | null | undefined | false)[]) => parts.filter(Boolean).join(' · ')
  const { applicant, agent } = sheet
  const groups: SheetGroup[] = [
    {
      title: t('services.step.applicant'),
      isApplicant: true,
      facts: told([
        ['name', applicant.name],
        ['documentKind', joined(t(`services.kinds.${applicant.documentKind}`), applicant.documentNumber)],
        ['identityOf', t(`services.checks.${sheet.identityCheck}`)],
        ['phone', applicant.phone],
        ['address', applicant.address],
        ['agent', agent && joined(agent.name, agent.relation)],
        ['statementOf', sheet.statement],
        ['resultWay', joined(t(`service.way.${sheet.resultWay}`), sheet.resultAddress)],
      ]),
    },
    {
      title: sheet.itemName,
      facts: told([
        ['resultOf', sheet.resultName],
        ['window', joined(sheet.windowName, sheet.receivedBy, t(`services.ways.${sheet.way}`))],
        ['reviewUnit', !sheet.instant && sheet.reviewName],
        ['signOffUnit', sheet.signOffName],
        ['submittedAt', moment(sheet.submittedAt)],
        ['acceptedAt', sheet.acceptedAt && joined(moment(sheet.acceptedAt), sheet.acceptance && t(`services.acceptance.${sheet.acceptance}`))],
        ['supplementUntil', sheet.state === 'SUPPLEMENT' && sheet.supplementUntil && fullDay(sheet.supplementUntil)],
        ['missingUntil', sheet.missingUntil && fullDay(sheet.missingUntil)],
        ['promisedLimit', sheet.promisedUntil && joined(moment(sheet.promisedUntil), sheet.extended && t('services.extended'))],
        ['statutoryUntil', sheet.statutoryUntil && moment(sheet.statutoryUntil)],
        ['specialUntil', sheet.specialUntil && fullDay(sheet.specialUntil)],
        ['publicityUntil', sheet.publicityUntil && fullDay(sheet.publicityUntil)],
      ]),
    },
  ]
  if (sheet.decision) {
    groups.push({
      title: t('services.decision'),
      facts: told([
        ['decision', joined(t(`services.verdicts.${sheet.decision}`), sheet.promised && t('services.isPromised'))],
        ['decidedOn', sheet.decidedAt && t('services.decidedAt', { moment: moment(sheet.decidedAt), name: sheet.decidedBy ?? t('services.bySystem') })],
        ['reason', sheet.reason],
        ['licence', sheet.licenceNumber],
        ['delivered', sheet.deliveredAt && joined(moment(sheet.deliveredAt), sheet.deliveredHow && t(`service.way.${sheet.deliveredHow}`))],
      ]),
    })
  }
  return groups
}
