import { describe, expect, it } from 'vitest'
import { keysOf } from '@/shared/i18n/keysOf'
import { en, zh } from './texts'

describe('texts of the desk', () => {
  it('are complete in English', () => {
    expect(keysOf(en)).toEqual(keysOf(zh))
  })
})
