import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { serve } from '@/testing/server'
import { emptyDraft, loadDraft, saveDraft } from '../report/draft'
import { useVisitor } from './useVisitor'

describe('who has the phone', () => {
  beforeEach(() => {
    localStorage.clear()
    setActivePinia(createPinia())
  })

  it('keeps a report that is being filled in when the session ends by itself, with its key', () => {
    const draft = { ...emptyDraft(), description: '路灯不亮' }
    saveDraft('GRID', draft)

    useVisitor().expire()

    expect(useVisitor().kind).toBe('NOBODY')
    expect(loadDraft('GRID')).toEqual(draft)
  })

  it('leaves nothing of it when he logs out', async () => {
    serve({ 'DELETE /api/session': {} })
    saveDraft('GRID', { ...emptyDraft(), description: '路灯不亮' })

    await useVisitor().logOut()

    expect(loadDraft('GRID').description).toBe('')
  })
})
