import { describe, expect, it } from 'vitest'
import { callOf, homesOf, isName, isPlace, isPlateNumber, priceOf, tokenOf, yuan } from './pointsApi'

describe('what a scanner types', () => {
  it.each([
    ['https://linli.example/p/AbC-123_x', 'AbC-123_x'],
    ['https://linli.example/p/AbC-123_x/?from=scan', 'AbC-123_x'],
    [' AbC-123_x\n', 'AbC-123_x'],
    ['', ''],
  ])('%j is the plate %j', (scanned, token) => expect(tokenOf(scanned)).toBe(token))
})

describe('money', () => {
  it('has two digits', () => expect(yuan(305)).toBe('3.05'))
})

describe('what is typed at the counter', () => {
  it.each([
    ['F990981100202-000001-01', true],
    ['990981100202-000001-01', true],
    ['AbC-123_x', false],
    ['https://linli.example/p/AbC-123_x', false],
  ])('%j is the number below the code: %s', (typed, is) => expect(isPlateNumber(typed)).toBe(is))
})

describe('prices at the counter', () => {
  const rates = { fenPerPoint: 100, stepPercent: 5 }
  it('are whole points, never less than the goods cost', () =>
    expect(priceOf({ priceFen: 250 }, { quantity: 1, way: 'POINTS', steps: 0 }, rates)).toEqual({ points: 3, payFen: 0 }))
  it('are a point a step and piece, and the rest in money', () =>
    expect(priceOf({ priceFen: 250 }, { quantity: 2, way: 'DISCOUNT', steps: 3 }, rates)).toEqual({ points: 6, payFen: 425 }))
})

describe('who stands at the counter', () => {
  const born = (year: number) => `${year}年生`
  it('is known by what he is to the householder', () =>
    expect(callOf({ number: '1', name: '王*', relation: '户主', birthYear: null }, born)).toBe('王*（户主）'))
  it('and by his year where two look the same', () =>
    expect(callOf({ number: '1', name: '王**', relation: '子', birthYear: 1990 }, born)).toBe('王**（子，1990年生）'))
})

describe('households that were looked for', () => {
  const place = (code: string) => ({ community: { code } })
  const wang = { number: 'H1', address: '石桥村 1 号', householder: '王芳', place: place('v1') }
  it('are those of the village, each once', () => {
    const people = [
      { name: '王小明', place: place('v1'), homes: [{ number: 'H1', address: '石桥村 1 号' }, { number: 'H3', address: '石桥村 3 号' }] },
      { name: '王小明', place: place('v2'), homes: [{ number: 'H9', address: '别处' }] },
    ]
    expect(homesOf([wang, { ...wang, number: 'H2', place: place('v2') }], people, 'v1')).toEqual([
      { number: 'H1', address: '石桥村 1 号', name: '王芳' },
      { number: 'H3', address: '石桥村 3 号', name: '王小明' },
    ])
  })

  it.each([
    ['王小明', true, false],
    ['积善巷', true, true],
    ['积善巷 6 号', false, true],
    ['990981100202-000123', false, true],
  ])('%s is looked for among names: %s, among places: %s', (words, name, place) => {
    expect(isName(words)).toBe(name)
    expect(isPlace(words)).toBe(place)
  })
})
