const key = 'linli.reader'

/** A random word of this phone: who reads the same announcement twice counts once, and nobody knows who it is. */
export function deviceWord(): string {
  const known = localStorage.getItem(key)
  if (known && /^[0-9a-f]{32}$/.test(known)) return known
  const drawn = [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('')
  localStorage.setItem(key, drawn)
  return drawn
}
