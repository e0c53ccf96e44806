import { describe, expect, it } from 'vitest'
import { isPhone } from './phone'

describe('a telephone number', () => {
  it.each(['13800138000', '138 0013 8000', '+86 13800138000', '0757-8123456', '(010) 65551234', '400-123-4567', '+852 2123 4567'])(
    '%s can be one', typed => expect(isPhone(typed)).toBe(true))

  it.each(['1380013800', '138001380001', '23800138000', '8123456', '+86 1380013800', '电话'])(
    '%s cannot', typed => expect(isPhone(typed)).toBe(false))
})
