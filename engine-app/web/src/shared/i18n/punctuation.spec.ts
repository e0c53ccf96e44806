import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const halfWidth = /[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]/

describe('Chinese texts', () => {
  it('use the punctuation of Chinese', () => {
    const files = ['src', '../src/main/resources/i18n', '../../forms'].flatMap(folder =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter(file => /\.(ts|vue|properties|form)$/.test(file) && !file.includes('target/'))
        .map(file => `${folder}/${file}`))

    const lines = files.flatMap(file => readFileSync(file, 'utf8').split('\n')
      .map((text, index) => ({ at: `${file}:${index + 1}`, text: text.trim() }))
      .filter(({ text }) => !text.startsWith('*') && !text.startsWith('/') && halfWidth.test(text)))

    expect(files.length).toBeGreaterThan(200)
    expect(lines).toEqual([])
  })
})
