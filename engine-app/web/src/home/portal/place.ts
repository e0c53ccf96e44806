/** Where this phone reads: the code of a place, remembered on the phone alone. Nothing of the door or of the plate is kept. */
const key = 'linli.place'

export function placeCode(): string {
  return localStorage.getItem(key) ?? ''
}

export function rememberPlace(code: string) {
  if (code) localStorage.setItem(key, code)
  else localStorage.removeItem(key)
}
