import { describe, expect, it } from 'vitest'
import { pieces } from './marks'

const marked = (text: string, ...words: string[]) => pieces(text, words).filter(piece => piece.found).map(piece => piece.text)

describe('pieces', () => {
  it('marks every word wherever it stands, whatever its case', () => {
    expect(marked('河边有垃圾，垃圾很臭', '垃圾', '河边')).toEqual(['河边', '垃圾', '垃圾'])
    expect(marked('WiFi信号', 'wifi')).toEqual(['WiFi'])
    expect(marked('𠮷野家门口😀', '𠮷野', '😀')).toEqual(['𠮷野', '😀'])
  })

  it('takes signs as signs', () => {
    expect(marked('打折50%（全场）a.c', '50%', '（', '.')).toEqual(['50%', '（', '.'])
    expect(marked('a\\b [x] $1', '\\', '[', '$1')).toEqual(['\\', '[', '$1'])
  })

  it('loses nothing of the text', () => {
    const text = '<b>垃圾</b> & "桥"'
    expect(pieces(text, ['垃圾', '桥', '']).map(piece => piece.text).join('')).toBe(text)
    expect(pieces(text, [])).toEqual([{ text, found: false }])
  })
})
