import { beforeEach, describe, expect, it } from 'vitest'
import { codeOf, rememberCode } from '../follow/codes'
import { forgetReceipt, freshReceipt, receipts, rememberReceipt } from './receipts'

const receipt = (number: string) => ({ number, queryCode: '12345678', title: '路灯不亮', grid: '上湾网格', at: '2026-11-21T02:30:00Z' })

describe('receipts on this phone', () => {
  beforeEach(() => sessionStorage.clear())

  it('are listed newest first and each once', () => {
    rememberReceipt(receipt('WG-1'))
    rememberReceipt(receipt('WG-2'))
    rememberReceipt(receipt('WG-1'))

    expect(receipts().map(each => each.number)).toEqual(['WG-1', 'WG-2'])
    expect(freshReceipt()?.number).toBe('WG-1')
  })

  it('can be removed, the one just shown as well', () => {
    rememberReceipt(receipt('WG-1'))

    forgetReceipt('WG-1')

    expect(receipts()).toEqual([])
    expect(freshReceipt()).toBeNull()
  })

  it('know their query code; a code typed in this tab goes first', () => {
    rememberReceipt(receipt('WG-1'))
    expect(codeOf('WG-1')).toBe('12345678')

    rememberCode('WG-1', '87654321')

    expect(codeOf('WG-1')).toBe('87654321')
    expect(codeOf('WG-2')).toBeUndefined()
  })
})
