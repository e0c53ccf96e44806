import { describe, expect, it } from 'vitest'
import { evidenceComponent, schemaFor } from './formSchema'

const form = {
  type: 'default',
  components: [
    { type: 'radio', key: 'method', label: '核实方式', properties: { labelEn: 'How' }, values: [{ label: '现场', labelEn: 'On site', value: 'a' }] },
    { type: 'group', components: [{ type: 'filepicker', key: 'evidence', label: '现场照片' }] },
  ],
}

describe('schemaFor', () => {
  it('leaves the file picker to our uploader, wherever it stands', () => {
    expect(schemaFor(form, 'zh-CN').components[1]!.components).toEqual([])
    expect(evidenceComponent(form)?.label).toBe('现场照片')
  })

  it('speaks English where the form does', () => {
    const [method] = schemaFor(form, 'en').components

    expect(method!.label).toBe('How')
    expect(method!.values![0]!.label).toBe('On site')
    expect(schemaFor(form, 'zh-CN').components[0]!.label).toBe('核实方式')
  })
})
