import { describe, expect, it } from 'vitest'
import { en } from './en'
import { zh } from './zh'
import { keysOf } from './keysOf'

describe('shared texts', () => {
  it('are complete in English', () => {
    expect(keysOf(en)).toEqual(keysOf(zh))
  })
})
