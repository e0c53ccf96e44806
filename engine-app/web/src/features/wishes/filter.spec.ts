import { describe, expect, it } from 'vitest'
import { noFilter, toSearch } from './filter'

describe('what a list of wishes is narrowed to', () => {
  it('asks for open ones and nothing else at first', () => {
    const search = toSearch(noFilter(), 0, 20)

    expect(search).toMatchObject({ open: true, number: null, words: null, state: null, kind: null, page: 0, size: 20 })
  })

  it('finds a number in the archive, too', () => {
    const search = toSearch({ ...noFilter(), words: ' xy-990981100202003-20261123-0007 ' }, 0, 20)

    expect(search).toMatchObject({ number: 'XY-990981100202003-20261123-0007', open: null, words: null })
  })

  it('looks for words in what is shown', () => {
    expect(toSearch({ ...noFilter(), open: false, words: ' 割草 ' }, 2, 50)).toMatchObject({ words: '割草', open: false, page: 2 })
  })
})
