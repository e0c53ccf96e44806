import type { KeptPhoto } from '../photos/photo'

export interface Place {
  longitude: number
  latitude: number
  source: 'photo' | 'phone'
}

/** What the reporter has said so far; lives on the phone until it is sent. */
export interface Draft {
  /** Idempotency key: one draft becomes one report. */
  key: string
  photos: KeptPhoto[]
  categoryCode: string
  categoryName: string
  description: string
  address: string
  place: Place | null
  /** What the reporter calls the same matter: the server's name for it; empty = none is; null = not asked or not answered. */
  same: string | null
  anonymous: boolean
  name: string
  phone: string
  /** Body sent with an unknown outcome; what the server may already have under the key. */
  tried: string | null
  /** The screen where it was left; empty before the first one. */
  step: string
}

export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

export const emptyDraft = (): Draft => ({
  key: newKey(), photos: [], categoryCode: '', categoryName: '', description: '', address: '', place: null, same: null,
  anonymous: true, name: '', phone: '', tried: null, step: '',
})

const prefix = 'linli.draft.'
const storageKey = (scope: string) => prefix + scope

/** The draft of a grid's code, or of the staff's own report; what cannot be read is an empty draft. */
export function loadDraft(scope: string): Draft {
  try {
    const stored = JSON.parse(localStorage.getItem(storageKey(scope)) ?? 'null') as Partial<Draft> | null
    return { ...emptyDraft(), ...stored }
  } catch {
    return emptyDraft()
  }
}

/** A full or locked storage loses the copy on the phone, not the report. */
export function saveDraft(scope: string, draft: Draft) {
  try {
    localStorage.setItem(storageKey(scope), JSON.stringify(draft))
  } catch {
    dropPreviews(scope, draft)
  }
}

function dropPreviews(scope: string, draft: Draft) {
  try {
    const light = { ...draft, photos: draft.photos.map(photo => ({ ...photo, preview: null })) }
    localStorage.setItem(storageKey(scope), JSON.stringify(light))
  } catch {
    // Private mode of some browsers stores nothing at all.
  }
}

export function dropDraft(scope: string) {
  localStorage.removeItem(storageKey(scope))
}

/** All of this phone: they hold names and telephones. */
export function dropDrafts() {
  Object.keys(localStorage).filter(key => key.startsWith(prefix)).forEach(key => localStorage.removeItem(key))
}

export function isEmpty(draft: Draft): boolean {
  return !draft.photos.length && !draft.categoryCode && !draft.description && !draft.address && !draft.place && !draft.name && !draft.phone
}
