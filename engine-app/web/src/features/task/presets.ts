import type { FormValues } from '@/shared/api/types'

/** What a line of a form says by itself once another field has a value. */
export interface Preset { field: string, when: string, is: string, value: string }

/** Those that have just come to hold; what somebody typed himself stays. */
export function presetsNow(presets: Preset[], before: FormValues, now: FormValues): Preset[] {
  return presets.filter(({ field, when, is, value }) => {
    const own = presets.filter(each => each.field === field).map(each => each.value)
    const text = String(now[field] ?? '')
    return now[when] === is && before[when] !== is && text !== value && (!text || own.includes(text))
  })
}
