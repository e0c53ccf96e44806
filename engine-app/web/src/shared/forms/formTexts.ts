type Texts = (key: string) => string

/** form-js speaks English inside; these are the sentences that a user can meet. */
const keys: Record<string, string> = {
  'Field is required.': 'required',
  'Field must have minimum length of {value}.': 'minLength',
  'Field must have maximum length of {value}.': 'maxLength',
  'Field must have minimum value of {value}.': 'min',
  'Field must have maximum value of {value}.': 'max',
  'Field must match pattern {value}.': 'pattern',
  'Value is not a number.': 'number',
  'No results': 'noResults',
  'All values selected': 'nothingLeft',
  'Search': 'search',
  'Remove tag': 'clear',
}

/** Module that puts our texts in form-js's place. */
export function formTexts(t: Texts) {
  const translate = (template: string, values: Record<string, unknown> = {}) => {
    const key = keys[template]
    const text = key ? t(`form.${key}`) : template
    return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole))
  }
  return { translate: ['value', translate] }
}
