import type { WishSheet } from '@/shared/api/types'
import { placeOf } from '@/shared/wishes'

export interface Fact { field: string, value: string }
export interface FactGroup { part: 'who' | 'shown' | 'course', facts: Fact[] }

type Texts = (key: string, named?: Record<string, unknown>, count?: number) => string
interface Moments { moment: (instant: string) => string, fullDay: (day: string) => string }

/** What is told of a wish in the order in which it is read, without what is not there. */
export function wishFacts(sheet: WishSheet, t: Texts, { moment, fullDay }: Moments): FactGroup[] {
  const waiting = sheet.claims.filter(claim => claim.state === 'WAITING').length
  const listed = (names: string[]) => names.join(t('wishes.comma'))
  const joined = (...parts: (string | null | undefined | false)[]) => parts.filter(Boolean).join(' · ')
  const told = (lines: [string, string | null | undefined | false | 0][]): Fact[] =>
    lines.flatMap(([field, value]) => value ? [{ field, value }] : [])
  return [
    {
      part: 'who',
      facts: told([
        ['kind', sheet.kind.name],
        ['residentName', sheet.residentName],
        ['phone', sheet.phone],
        ['address', sheet.address],
        ['words', sheet.words],
        ['way', joined(sheet.wayName, sheet.registeredBy && `${t('wishes.registeredBy')} ${sheet.registeredBy}`)],
        ['consent', sheet.consentWay
          ? t('wishes.consentYes', { way: t(`wishes.consents.${sheet.consentWay}`) })
          : t('wishes.consentNone')],
      ]),
    },
    {
      part: 'shown',
      facts: told([
        ['publicTitle', sheet.title],
        ['text', sheet.text],
        ['place', placeOf(sheet.community, sheet.title ? sheet.place : sheet.grid)],
        ['when', sheet.from && sheet.to && `${fullDay(sheet.from)} – ${fullDay(sheet.to)}`],
        ['tools', sheet.tools],
        ['people', joined(
          t('wishes.peopleOf', { n: sheet.headCount, taken: sheet.taken }, sheet.headCount),
          waiting > 0 && t('wishes.waitingOf', { n: waiting }, waiting),
          sheet.minReason && t('wishes.together', { n: sheet.minPeople, reason: sheet.minReason }))],
      ]),
    },
    {
      part: 'course',
      facts: told([
        ['own', sheet.own && t('wishes.own')],
        ['publishedAt', sheet.publishedAt && joined(
          moment(sheet.publishedAt), sheet.reopenedCount > 0 && t('wishes.reopened', { n: sheet.reopenedCount }, sheet.reopenedCount))],
        ['staleAt', sheet.staleAt && moment(sheet.staleAt)],
        ['offered', listed(sheet.offered)],
        ['agreed', sheet.agreedOn && joined(
          `${fullDay(sheet.agreedOn)} ${sheet.agreedTime ?? ''}`, sheet.agreedTools,
          sheet.dateChanges > 0 && t('wishes.dateChanges', { n: sheet.dateChanges }, sheet.dateChanges))],
        ['startedAt', sheet.startedAt && moment(sheet.startedAt)],
        ['finishedAt', sheet.finishedAt && joined(
          moment(sheet.finishedAt), !!sheet.minutes && t('wishes.minutes', { n: sheet.minutes }),
          sheet.redoCount > 0 && t('wishes.redo', { n: sheet.redoCount }, sheet.redoCount))],
        ['result', sheet.result],
        ['confirmed', sheet.confirmedHow && joined(
          t(`wishes.hows.${sheet.confirmedHow}`), sheet.grade && t(`wishes.grades.${sheet.grade}`))],
        ['thanks', sheet.thanks],
      ]),
    },
  ]
}
