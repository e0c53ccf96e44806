import { describe, expect, it } from 'vitest'
import { noFilter, toSearch } from './filter'
import { emptyPetition, emptyRepresentative, similarQuestion, toEntry } from './registration'

const petition = (changes: Partial<ReturnType<typeof emptyPetition>> = {}) => ({
  ...emptyPetition('2026-11-23'), name: '欧阳补偿', contentClass: 'land', community: '990981100202', claim: '补发征地补偿款', facts: '没有到账', ...changes,
})

describe('registering a petition', () => {
  it('compares only what is enough to compare', () => {
    expect(similarQuestion(emptyPetition('2026-11-23'))).toBeUndefined()
    expect(similarQuestion(petition({ contentClass: '' }))).toBeUndefined()
    expect(similarQuestion(petition({ claim: '补发', contentClass: '' }))).toBeUndefined()
    expect(similarQuestion(petition())).toMatchObject({ claim: '补发征地补偿款', contentClass: 'land', documentNumber: null, phone: null })
  })

  it('compares a number once it is whole, however it was typed', () => {
    expect(similarQuestion(petition({ documentNumber: '9909831960' }))?.documentNumber).toBeNull()
    expect(similarQuestion(petition({ documentNumber: '990983 19600512 117x' }))?.documentNumber).toBe('99098319600512117X')
    expect(similarQuestion(petition({ documentKind: 'PASSPORT', documentNumber: 'e1234567' }))?.documentNumber).toBe('E1234567')
  })

  it('never sends who it is once it is anonymous', () => {
    const anonymous = petition({ anonymous: true, secret: true, documentNumber: '990983196005121175', phone: '13800138000' })

    expect(toEntry(anonymous, [])).toMatchObject({ petitioner: null, secret: false })
    expect(similarQuestion(anonymous)).toMatchObject({ documentNumber: null, phone: null })
    expect(JSON.stringify(toEntry(anonymous, []))).not.toContain('欧阳')
  })

  it('sends those who speak for a group, and nobody for one', () => {
    const representatives = [{ ...emptyRepresentative(), name: ' 皇甫一 ', phone: '13800138001' }, emptyRepresentative()]

    expect(toEntry(petition({ headCount: 7, representatives }), []).representatives)
      .toEqual([{ name: '皇甫一', documentNumber: null, phone: '13800138001' }])
    expect(toEntry(petition({ headCount: 1, representatives }), []).representatives).toEqual([])
    expect(toEntry(petition({ headCount: 7, anonymous: true, representatives }), []).representatives).toEqual([])
  })

  it('answers each of the seven questions', () => {
    expect(toEntry(petition({ routeFacts: ['arbitrable'] }), []).routeFacts).toEqual({
      accusesOfficial: false, advice: false, judicial: false, arbitrable: true, partyAppeal: false, contestsDecision: false,
      asksToAct: false,
    })
  })

  it('finds a number whether it is closed or not', () => {
    expect(toSearch(noFilter(), 0, 20).open).toBe(true)
    expect(toSearch({ ...noFilter(), number: 'XF2026-990981-000123' }, 0, 20).open).toBeNull()
    expect(toSearch({ ...noFilter(), documentNumber: '' }, 0, 20).documentKind).toBeNull()
  })
})
