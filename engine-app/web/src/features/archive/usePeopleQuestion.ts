import { reactive } from 'vue'
import type { LocationQuery } from 'vue-router'
import type { HouseholdQuestion, PeopleQuestion } from './archiveApi'

/** A question that asks for nothing. */
export const nobody = (): PeopleQuestion => ({
  name: '', documentNumber: '', phone: '', group: '', sex: '', ageFrom: undefined, ageTo: undefined, category: '', tag: '', education: '',
  politicalStatus: '', health: '', craft: '', workAway: '',
})

const text = (value: LocationQuery[string] | undefined) => typeof value === 'string' ? value : ''
const number = (value: LocationQuery[string] | undefined) => /^\d{1,3}$/.test(text(value)) ? Number(value) : undefined

// Kept while the desk is open and never in the address: what people look for names a person.
const question = reactive(nobody())

/** Whom somebody looks for. A chart leads here with what it counts, which names nobody and so may stand in the address. */
export function usePeopleQuestion() {
  const begin = (part: Partial<PeopleQuestion> = {}) => Object.assign(question, nobody(), part)

  /** What a bar of a chart asks for; undefined where the address asks for nothing. */
  function beginFrom(query: LocationQuery) {
    const { education, politicalStatus, health, craft, workAway, ageFrom, ageTo, group } = query
    if ([education, politicalStatus, health, craft, workAway, ageFrom].every(each => each === undefined)) return
    begin({
      education: text(education),
      politicalStatus: text(politicalStatus),
      health: text(health),
      craft: text(craft),
      workAway: text(workAway),
      ageFrom: number(ageFrom), ageTo: number(ageTo), group: text(group),
    })
  }

  return { question, begin, beginFrom }
}

export const householdQuestion = (query: LocationQuery): HouseholdQuestion => ({
  q: text(query.q),
  group: text(query.group),
  kind: query.kind === 'LEGAL' || query.kind === 'LIVING' ? query.kind : '',
  category: text(query.category),
  tag: text(query.tag),
  peopleFrom: number(query.peopleFrom),
  peopleTo: number(query.peopleTo),
})
