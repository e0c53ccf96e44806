import type { HouseholdProfile, ResidentDetails, ResidentProfile } from '@/shared/api/types'

export interface Fact { name: string, value: string }
type Texts = (key: string, named?: Record<string, unknown>) => string

/** What is recorded of a person, in words and in the order of the form. */
export function detailFacts(details: ResidentDetails, t: Texts): Fact[] {
  const fact = (key: string, value: string | null | undefined): Fact => ({ name: t(`archive.${key}`), value: value ?? '' })
  return [
    fact('name', details.name),
    fact('sex', details.sex?.name),
    fact('birthDate', details.birthDate),
    fact('documentKind', details.documentKindName),
    fact('document', details.documentNumber),
    fact('phone', details.phone),
    fact('nation', details.nation?.name),
    fact('education', details.education?.name),
    fact('politicalStatus', details.politicalStatus?.name),
    fact('marriage', details.marriage?.name),
    fact('health', details.health?.name),
    fact('craft', details.craft),
    fact('workAway', details.workAway?.name),
    fact('workPlace', details.workPlace),
  ]
}

/** On what ground the health information is kept. */
export function groundFacts({ healthGround }: ResidentProfile, t: Texts): Fact[] {
  if (!healthGround) return []
  const value = [t(`archive.ground.${healthGround.kind}`), healthGround.giver, healthGround.givenOn, healthGround.paper].filter(Boolean).join('，')
  return [{ name: t('archive.ground.title'), value }]
}

export function residentFacts(resident: ResidentProfile, t: Texts): Fact[] {
  const homes = resident.memberships.filter(home => !home.validTo)
  return [
    ...detailFacts(resident.details, t),
    ...groundFacts(resident, t),
    { name: t('archive.home'), value: homes.map(home => `${t(`archive.kinds.${home.kind}`)} ${home.address ?? home.householdNumber}`).join('；') },
    { name: t('archive.tag'), value: resident.tags.map(tag => tag.name).join('、') },
    { name: t('archive.number'), value: resident.number },
  ]
}

export function householdFacts(household: HouseholdProfile, t: Texts): Fact[] {
  return [
    { name: t('archive.householder'), value: household.members.find(each => each.relation.code === '02')?.name ?? '' },
    { name: t('archive.household.members'), value: household.members.map(each => each.name).join('、') },
    { name: t('archive.address'), value: household.dwelling.address },
    { name: t('archive.category'), value: household.category?.name ?? '' },
    { name: t('archive.tag'), value: household.tags.map(tag => tag.name).join('、') },
    { name: t('archive.number'), value: household.number },
  ]
}
