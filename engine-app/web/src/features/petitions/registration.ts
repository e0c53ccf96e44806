import type { DocumentKind, PetitionEntry, PetitionFacts, PetitionQuestion, PetitionWay } from '@/shared/api/types'

export const ways: PetitionWay[] = ['LETTER', 'VISIT', 'WEB', 'PHONE', 'FAX']
export const documentKinds: DocumentKind[] = ['RESIDENT_ID', 'HMT_RESIDENCE_PERMIT', 'FOREIGNER_RESIDENCE_CARD', 'PASSPORT', 'MILITARY_ID']
/** What is asked so that the class and the route can be proposed, in the order of the articles. */
export const routeQuestions = [
  'accusesOfficial', 'advice', 'judicial', 'arbitrable', 'partyAppeal', 'contestsDecision', 'asksToAct',
] as const satisfies (keyof PetitionFacts)[]
/** 《信访工作条例》 Art 20. */
export const mostRepresentatives = 5

export const emptyRepresentative = () => ({ name: '', documentNumber: '', phone: '' })
export const emptyPetition = (today: string) => ({
  way: 'LETTER' as PetitionWay,
  receivedOn: today,
  anonymous: false,
  name: '',
  documentKind: 'RESIDENT_ID' as DocumentKind,
  documentNumber: '',
  phone: '',
  address: '',
  secret: false,
  headCount: 1,
  representatives: [emptyRepresentative()],
  contentClass: '',
  community: '',
  claim: '',
  facts: '',
  complainedUnit: '',
  complainedUsername: '',
  urgent: false,
  routeFacts: [] as (keyof PetitionFacts)[],
  earlier: '',
})
export type Registration = ReturnType<typeof emptyPetition>

const words = (text: string) => text.trim() || null
/** A card reader types spaces and small letters, too. */
const plain = (number: string) => number.replace(/\s/g, '').toUpperCase()

/** Those who speak for a group that gives its names; lines that were left empty are nobody. */
export function speakers(entry: Registration) {
  return (entry.headCount > 1 && !entry.anonymous ? entry.representatives : [])
    .filter(each => each.name.trim() || each.documentNumber.trim() || each.phone.trim())
}

export function toEntry(entry: Registration, evidenceIds: string[]): PetitionEntry {
  return {
    way: entry.way,
    receivedOn: entry.receivedOn,
    petitioner: entry.anonymous
      ? null
      : {
          name: entry.name.trim(),
          documentKind: entry.documentKind,
          documentNumber: words(plain(entry.documentNumber)),
          phone: words(entry.phone),
          address: words(entry.address),
        },
    secret: !entry.anonymous && entry.secret,
    headCount: entry.headCount,
    representatives: speakers(entry)
      .map(each => ({ name: each.name.trim(), documentNumber: words(plain(each.documentNumber)), phone: words(each.phone) })),
    contentClass: entry.contentClass,
    claim: entry.claim.trim(),
    facts: entry.facts.trim(),
    community: entry.community,
    complainedUnit: words(entry.complainedUnit),
    complainedUsername: words(entry.complainedUsername),
    urgent: entry.urgent,
    routeFacts: Object.fromEntries(routeQuestions.map(each => [each, entry.routeFacts.includes(each)])) as unknown as PetitionFacts,
    earlier: words(entry.earlier),
    evidenceIds,
  }
}

/** An identity number is asked for when it is whole; other documents from six characters on. */
function wholeNumber({ documentKind, documentNumber }: Registration) {
  const number = plain(documentNumber)
  if (documentKind === 'RESIDENT_ID') return /^\d{17}[\dX]$/.test(number) ? number : null
  return number.length >= 6 ? number : null
}

const leastPhone = 7
const leastClaim = 4

/** What is known so far of who it is and what he wants; nothing while it is too little to compare. */
export function similarQuestion(entry: Registration): PetitionQuestion | undefined {
  const documentNumber = entry.anonymous ? null : wholeNumber(entry)
  const phone = !entry.anonymous && entry.phone.trim().length >= leastPhone ? entry.phone.trim() : null
  const claim = entry.claim.trim().length >= leastClaim ? entry.claim.trim() : null
  if (!documentNumber && !phone && !(claim && entry.contentClass)) return undefined
  return { documentKind: entry.documentKind, documentNumber, phone, contentClass: words(entry.contentClass), claim }
}
