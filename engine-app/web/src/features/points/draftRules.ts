import type { RuleVersion, WrittenRule } from '@/shared/api/types'
import type { FieldProblem, Problem } from '@/shared/http'

/** What is wrong with a draft: the row that is meant (from 0) and its field, as far as the server says. */
export interface RuleFault { row?: number, field?: string, message: string }

/** The rules of a version as they are written. */
export const writtenOf = (version: RuleVersion | undefined): WrittenRule[] =>
  (version?.rules ?? []).map(({ code, group, name, nameEn, points, unit, monthCap }) =>
    ({ code, group, name, nameEn, points, unit, monthCap }))

export const isSame = (some: WrittenRule[], others: WrittenRule[]) => JSON.stringify(some) === JSON.stringify(others)

/** A code that none of them has. */
export function freeCode(rules: WrittenRule[]) {
  const taken = new Set(rules.map(({ code }) => code))
  let number = rules.length + 1
  while (taken.has(`rule-${number}`)) number++
  return `rule-${number}`
}

/** Faults name a row by its place, or by the name of the rule in quotes. */
export function faultsOf(problem: Problem | undefined, rules: WrittenRule[]): RuleFault[] {
  return (problem?.errors ?? []).map(error => fault(error, rules))
}

function fault({ field, message }: FieldProblem, rules: WrittenRule[]): RuleFault {
  const placed = /^rules\[(\d+)\]\.(\w+)$/.exec(field)
  if (placed) return { row: Number(placed[1]), field: placed[2], message }
  const row = rules.findIndex(({ name }) => name && ['“”', '""', '「」'].some(([open, close]) => message.includes(open + name + close)))
  return row < 0 ? { message } : { row, message }
}
