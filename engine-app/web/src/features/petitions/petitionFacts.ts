import type { PetitionSheet } from '@/shared/api/types'

export interface Fact { field: string, value: string, isCase?: boolean }
export interface FactGroup { title: string, facts: Fact[] }

type Texts = (key: string, named?: Record<string, unknown>) => string
interface Moments { moment: (instant: string) => string, fullDay: (day: string) => string }

/** What is told of a petition in the order in which it is read, without what is not there. */
export function petitionFacts(sheet: PetitionSheet, t: Texts, { moment, fullDay }: Moments): FactGroup[] {
  const joined = (...parts: (string | null | undefined | false)[]) => parts.filter(Boolean).join(' · ')
  const told = (lines: [string, string | null | undefined | false][]): Fact[] =>
    lines.flatMap(([field, value]) => value ? [{ field, value, isCase: field === 'earlier' }] : [])
  const classOf = (of: PetitionSheet['petitionClass'] | undefined) => of && t(`petitions.classes.${of}`)
  const routeOf = (route: string | null | undefined) => route && t(`petitions.routes.${route}`)
  const who = sheet.petitioner
  const unnamed = sheet.anonymous ? t('petitions.anonymous') : t('petitions.secretKept')
  return [
    {
      title: t('petitions.step.who'),
      facts: told([
        ['petitioner', who ? joined(who.name, sheet.secret && t('petitions.secretAsked')) : unnamed],
        ['document', who?.document],
        ['phone', who?.phone],
        ['address', who?.address],
        ['heads', sheet.headCount > 1 && t('petitions.people', { n: sheet.headCount })],
        ['speakers', who?.representatives.map(each => joined(each.name, each.phone)).join('；')],
      ]),
    },
    {
      title: t('petitions.step.what'),
      facts: told([
        ['received', joined(t(`petitions.ways.${sheet.way}`), fullDay(sheet.receivedOn), sheet.content)],
        ['urgentOf', sheet.urgent && (sheet.urgentReportedAt
          ? t('petitions.urgentReported', { moment: moment(sheet.urgentReportedAt) })
          : t('petitions.urgentYes'))],
        ['claim', sheet.claim],
        ['facts', sheet.facts],
        ['earlier', sheet.earlier],
      ]),
    },
    {
      title: t('petitions.course'),
      facts: told([
        ['proposed', joined(classOf(sheet.proposedClass), routeOf(sheet.proposedRoute))],
        ['because', sheet.proposedReason],
        ['decided', joined(classOf(sheet.petitionClass), routeOf(sheet.route), sheet.whereTo && t('petitions.goTo', { where: sheet.whereTo }))],
        ['refusedAs', sheet.refusedAs && t(`petitions.refusals.${sheet.refusedAs}`)],
        ['office', sheet.office],
        ['handlingUnit', sheet.handlingUnit],
        ['reportBack', sheet.assigned && sheet.reportBackUntil && fullDay(sheet.reportBackUntil)],
        ['acceptedAt', sheet.acceptedAt && moment(sheet.acceptedAt)],
        ['heardOn', sheet.heardOn && fullDay(sheet.heardOn)],
        ['hearing', sheet.hearingOn && joined(fullDay(sheet.hearingOn), sheet.hearingPlace)],
        ['extended', sheet.extendedUntil && t('petitions.until', { moment: moment(sheet.extendedUntil) })],
        ['limit', !sheet.concludedAs && sheet.promisedAt && t('petitions.until', { moment: moment(sheet.promisedAt) })],
        ['reviewUnit', sheet.reviewUnit],
        ['reReviewUnit', sheet.reReviewUnit],
        ['agreement', sheet.agreement],
        ['concluded', (sheet.concludedAs === 'settled' || sheet.concludedAs === 'final') && t(`petitions.conclusions.${sheet.concludedAs}`)],
      ]),
    },
  ]
}
