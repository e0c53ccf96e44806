import { describe, expect, it } from 'vitest'
import { filePickers, pickerProblem, schemaFor } from './formSchema'

const form = {
  type: 'default',
  components: [
    { type: 'radio', key: 'method', label: '核实方式', properties: { labelEn: 'How' }, values: [{ label: '现场', labelEn: 'On site', value: 'a' }] },
    { type: 'group', components: [{ type: 'filepicker', key: 'evidence', label: '现场照片' }] },
    { type: 'filepicker', key: 'closing_report', label: '鉴定报告', accept: 'application/pdf', validate: { required: true }, description: '扫描件', properties: { labelEn: 'Assessment' } },
    { type: 'datetime', key: 'closing_visit', dateLabel: '复查日期', properties: { labelEn: 'Second visit' } },
  ],
}

describe('schemaFor', () => {
  it('leaves the file pickers to our uploaders, wherever they stand', () => {
    expect(schemaFor(form, 'zh-CN').components[1]!.components).toEqual([])
    expect(schemaFor(form, 'zh-CN').components.map(({ key }) => key)).toEqual(['method', undefined, 'closing_visit'])
    expect(filePickers(form)).toMatchObject([
      { key: 'evidence', isEvidence: true, label: '现场照片', labelEn: '现场照片', required: false },
      { key: 'closing_report', isEvidence: false, labelEn: 'Assessment', help: '扫描件', required: true, accept: 'application/pdf' },
    ])
    expect(filePickers(null)).toEqual([])
  })

  it('speaks English where the form does', () => {
    const [method] = schemaFor(form, 'en').components

    expect(method!.label).toBe('How')
    expect(method!.values![0]!.label).toBe('On site')
    expect(schemaFor(form, 'zh-CN').components[0]!.label).toBe('核实方式')
    expect(schemaFor(form, 'en').components[2]!.dateLabel).toBe('Second visit')
  })

  it('finds the problem of each picker', () => {
    const [evidence, report] = filePickers(form)
    const problems = [{ field: 'evidenceIds', message: 'a' }, { field: 'closing_report', message: 'b' }]

    expect(pickerProblem(evidence!, problems)).toBe('a')
    expect(pickerProblem(report!, problems)).toBe('b')
    expect(pickerProblem(report!, [])).toBe('')
  })
})
