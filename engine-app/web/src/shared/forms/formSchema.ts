import type { FormComponent, FormSchema } from '@/shared/api/types'

const evidenceKey = 'evidence'

function inEnglish(component: FormComponent): FormComponent {
  return {
    ...component,
    label: component.properties?.labelEn ?? component.label,
    ...(component.values && { values: component.values.map(value => ({ ...value, label: value.labelEn ?? value.label })) }),
  }
}

function mapped(components: FormComponent[], change: (component: FormComponent) => FormComponent): FormComponent[] {
  return components
    .filter(component => component.key !== evidenceKey)
    .map(component => ({
      ...change(component),
      ...(component.components && { components: mapped(component.components, change) }),
    }))
}

/** The form as form-js draws it: without the file picker, which is ours, and in the language of the screen. */
export function schemaFor(schema: FormSchema, language: string): FormSchema {
  return { ...schema, components: mapped(schema.components, language === 'en' ? inEnglish : component => component) }
}

/** The file picker of the form, wherever it stands. */
export function evidenceComponent(schema: FormSchema | null): FormComponent | undefined {
  const search = (components: FormComponent[]): FormComponent | undefined => {
    for (const component of components) {
      if (component.key === evidenceKey) return component
      const within = component.components && search(component.components)
      if (within) return within
    }
    return undefined
  }
  return schema ? search(schema.components) : undefined
}

export function evidenceLabel(component: FormComponent, language: string): string {
  return (language === 'en' ? component.properties?.labelEn : undefined) ?? component.label ?? ''
}
