import { describe, expect, it } from 'vitest'
import { placeOf } from './index'

describe('the place of a wish', () => {
  it('names the community once', () => {
    expect(placeOf('白果湾村', '白果湾村上湾网格')).toBe('白果湾村上湾网格')
    expect(placeOf('白果湾村', '上湾网格')).toBe('白果湾村 · 上湾网格')
    expect(placeOf('白果湾村', null)).toBe('白果湾村')
    expect(placeOf(null, '上湾网格')).toBe('上湾网格')
  })
})
