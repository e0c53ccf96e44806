import type { FormComponent, FormSchema } from '@/shared/api/types'

const evidenceKey = 'evidence'
const isPicker = (component: FormComponent) => component.type === 'filepicker' || component.key === evidenceKey

function inEnglish(component: FormComponent): FormComponent {
  const { labelEn, descriptionEn } = component.properties ?? {}
  return {
    ...component,
    label: labelEn ?? component.label,
    ...(component.dateLabel !== undefined && { dateLabel: labelEn ?? component.dateLabel }),
    ...(descriptionEn && { description: descriptionEn }),
    ...(component.values && { values: component.values.map(value => ({ ...value, label: value.labelEn ?? value.label })) }),
  }
}

function mapped(components: FormComponent[], change: (component: FormComponent) => FormComponent): FormComponent[] {
  return components
    .filter(component => !isPicker(component))
    .map(component => ({
      ...change(component),
      ...(component.components && { components: mapped(component.components, change) }),
    }))
}

/** The form as form-js draws it: without the file pickers, which are ours, and in the language of the screen. */
export function schemaFor(schema: FormSchema, language: string): FormSchema {
  return { ...schema, components: mapped(schema.components, language === 'en' ? inEnglish : component => component) }
}

/** A field of a form that asks for files; those of `evidence` travel beside the data, all others in it. */
export interface FilePicker {
  key: string
  isEvidence: boolean
  label: string
  labelEn: string
  help: string
  helpEn: string
  required: boolean
  accept: string
  hide: string | undefined
}

function pickerOf(component: FormComponent): FilePicker {
  const label = component.label ?? ''
  const help = typeof component.description === 'string' ? component.description : ''
  return {
    key: component.key ?? evidenceKey,
    isEvidence: component.key === evidenceKey,
    label,
    labelEn: component.properties?.labelEn ?? label,
    help,
    helpEn: component.properties?.descriptionEn ?? help,
    required: component.validate?.required === true,
    accept: typeof component.accept === 'string' ? component.accept : '',
    hide: component.conditional?.hide,
  }
}

/** The file pickers of the form in its order, wherever they stand. */
export function filePickers(schema: FormSchema | null): FilePicker[] {
  const search = (components: FormComponent[]): FilePicker[] => components.flatMap(component => [
    ...(isPicker(component) && component.key ? [pickerOf(component)] : []),
    ...(component.components ? search(component.components) : []),
  ])
  return schema ? search(schema.components) : []
}

/** The conditions of the fields for sentences, undefined where one always shows. */
export function textAreas(schema: FormSchema): (string | undefined)[] {
  const search = (components: FormComponent[]): (string | undefined)[] => components.flatMap(component => [
    ...(component.type === 'textarea' ? [component.conditional?.hide] : []),
    ...(component.components ? search(component.components) : []),
  ])
  return search(schema.components)
}

export const pickerLabel = (picker: FilePicker, language: string) => language === 'en' ? picker.labelEn : picker.label
export const pickerHelp = (picker: FilePicker, language: string) => language === 'en' ? picker.helpEn : picker.help

/** The message of the server for a picker; it calls those of `evidence` both `evidence` and `evidenceIds`. */
export function pickerProblem(picker: FilePicker, problems: { field: string, message: string }[]): string {
  return problems.find(({ field }) => field === picker.key || (picker.isEvidence && field.startsWith(evidenceKey)))?.message ?? ''
}
