import { describe, expect, it } from 'vitest'
import { emptyDraft } from './draft'
import { missing, screenOf, screens, stepAfter, stepOfField, steps } from './steps'

describe('steps of a report', () => {
  it('move the line with every screen', () => {
    const [first, second, ...others] = steps.filter(step => step !== 'same')
    expect([screenOf(first!), screenOf(second!), screenOf('what', true), ...others.map(step => screenOf(step))])
      .toEqual(Array.from({ length: screens }, (_, n) => n + 1))
    expect(screenOf('same')).toBe(screenOf('where'))
    expect(stepAfter('photo')).toBe('what')
    expect(stepAfter('check')).toBeUndefined()
  })

  it('ask whether it is the same only where there is a doubt', () => {
    expect(stepAfter('where')).toBe('who')
    expect(stepAfter('where', true)).toBe('same')
    expect(stepAfter('same')).toBe('who')
    expect(missing('same', emptyDraft(), false)?.field).toBe('suspectedDuplicate')
    expect(missing('same', { ...emptyDraft(), same: '' }, false)).toBeUndefined()
  })

  it('take the server\'s problems to the screen that asks for the field', () => {
    expect(stepOfField('description')).toBe('words')
    expect(stepOfField('reporter.phone')).toBe('who')
    expect(stepOfField('evidenceIds[2]')).toBe('photo')
    expect(stepOfField('latitude')).toBe('where')
    expect(stepOfField('gridToken')).toBe('check')
  })

  it('ask for a place in words or as a position, not for both', () => {
    const draft = emptyDraft()
    expect(missing('where', draft, false)?.field).toBe('address')

    expect(missing('where', { ...draft, address: '桥头' }, false)).toBeUndefined()
    expect(missing('where', { ...draft, place: { longitude: 112, latitude: 23, source: 'phone' } }, false)).toBeUndefined()
  })

  it('go on without photo and name, never without consent', () => {
    const draft = emptyDraft()

    expect(missing('photo', draft, false)).toBeUndefined()
    expect(missing('words', draft, false)?.field).toBe('description')
    expect(missing('who', draft, true)).toBeUndefined()
    expect(missing('who', draft, false)?.field).toBe('consent')
  })
})
