import { describe, expect, it } from 'vitest'
import type { WrittenRule } from '@/shared/api/types'
import { faultsOf, freeCode, isSame } from './draftRules'

const rule = (changes: Partial<WrittenRule> = {}): WrittenRule => ({
  code: 'found', group: 'GOOD_DEED', name: '拾金不昧', nameEn: 'Found', points: 5, unit: 'TIME', monthCap: null, ...changes,
})
const rules = [rule(), rule({ code: 'rule-3', name: '越级上访' })]
const refused = (field: string, message: string) => ({ type: '', title: '', status: 400, errors: [{ field, message }] })

describe('a draft of rules', () => {
  it('shows the row whose field is wrong', () => {
    expect(faultsOf(refused('rules[1].nameEn', '请填写'), rules)).toEqual([{ row: 1, field: 'nameEn', message: '请填写' }])
  })

  it('shows the row that is named', () => {
    const message = '“越级上访”不能定为规则'
    expect(faultsOf(refused('rules', message), rules)).toEqual([{ row: 1, message }])
    expect(faultsOf(refused('rules', '每条规则的代码不能重复'), rules)).toEqual([{ message: '每条规则的代码不能重复' }])
    expect(faultsOf(undefined, rules)).toEqual([])
  })

  it('gives a new rule a code of its own', () => {
    expect(freeCode(rules)).toBe('rule-4')
    expect(freeCode([rule()])).toBe('rule-2')
  })

  it('differs once something was typed', () => {
    expect(isSame(rules, [rule(), rule({ code: 'rule-3', name: '越级上访' })])).toBe(true)
    expect(isSame(rules, [rule({ points: 6 }), rules[1]!])).toBe(false)
  })
})
