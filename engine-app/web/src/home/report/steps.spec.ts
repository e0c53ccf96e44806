import { describe, expect, it } from 'vitest'
import { emptyDraft } from './draft'
import { missing, screenOf, screens, stepAfter, stepOfField, steps } from './steps'

describe('steps of a report', () => {
  it('move the line with every screen', () => {
    expect([...steps.slice(0, 2).map(step => screenOf(step)), screenOf('what', true), ...steps.slice(2).map(step => screenOf(step))])
      .toEqual(Array.from({ length: screens }, (_, n) => n + 1))
    expect(stepAfter('photo')).toBe('what')
    expect(stepAfter('check')).toBeUndefined()
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
