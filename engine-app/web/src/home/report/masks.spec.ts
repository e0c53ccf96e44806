import { describe, expect, it } from 'vitest'
import { maskName, maskPhone } from './masks'

describe('masks', () => {
  it('keep head and tail of a phone number', () => {
    expect(maskPhone('13812345678')).toBe('138****5678')
    expect(maskPhone('12345')).toBe('***45')
  })

  it('keep the family name', () => {
    expect(maskName('李师傅')).toBe('李**')
    expect(maskName('李')).toBe('李')
    expect(maskName('')).toBe('')
  })
})
