import { describe, expect, it } from 'vitest'
import { type Preset, presetsNow } from './presets'

const presets: Preset[] = [
  { field: 'receiver', when: 'how', is: 'self', value: '夹谷在册' },
  { field: 'receiver', when: 'how', is: 'agent', value: '' },
]
const said = (...values: Parameters<typeof presetsNow> extends [unknown, ...infer Rest] ? Rest : never) =>
  presetsNow(presets, ...values).map(({ value }) => value)

describe('presetsNow', () => {
  it('names the applicant once he is said to fetch it himself, and nobody when it is an agent', () => {
    expect(said({}, { how: 'self' })).toEqual(['夹谷在册'])
    expect(said({ how: 'self' }, { how: 'agent', receiver: '夹谷在册' })).toEqual([''])
  })

  it('leaves what somebody typed or takes away', () => {
    expect(said({}, { how: 'self', receiver: '他的女儿' })).toEqual([])
    expect(said({ how: 'self' }, { how: 'self', receiver: '' })).toEqual([])
  })
})
