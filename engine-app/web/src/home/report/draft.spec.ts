import { describe, expect, it } from 'vitest'
import { dropDraft, emptyDraft, isEmpty, loadDraft, saveDraft } from './draft'

describe('draft', () => {
  it('comes back as it was left, key included', () => {
    const draft = { ...emptyDraft(), description: '路灯不亮', address: '桥头' }

    saveDraft('t1', draft)

    expect(loadDraft('t1')).toEqual(draft)
  })

  it('keeps the drafts of two grids apart', () => {
    saveDraft('t1', { ...emptyDraft(), description: '路灯不亮' })

    expect(isEmpty(loadDraft('t2'))).toBe(true)
  })

  it('starts anew with another key once it is dropped', () => {
    const draft = { ...emptyDraft(), description: '路灯不亮' }
    saveDraft('t1', draft)

    dropDraft('t1')

    expect(isEmpty(loadDraft('t1'))).toBe(true)
    expect(loadDraft('t1').key).not.toBe(draft.key)
  })

  it('is empty when what is stored cannot be read', () => {
    localStorage.setItem('linli.draft.t1', '{')

    expect(isEmpty(loadDraft('t1'))).toBe(true)
  })
})
