import { receipts } from '../report/receipts'

const storageKey = 'linli.codes'

/** Query codes typed or received in this tab; they never become part of an address. */
function typed(): Record<string, string> {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey) ?? '{}') as Record<string, string>
  } catch {
    return {}
  }
}

export function rememberCode(number: string, code: string) {
  sessionStorage.setItem(storageKey, JSON.stringify({ ...typed(), [number]: code }))
}

export function forgetCode(number: string) {
  sessionStorage.setItem(storageKey, JSON.stringify({ ...typed(), [number]: undefined }))
}

export const codeOf = (number: string): string | undefined =>
  typed()[number] ?? receipts().find(receipt => receipt.number === number)?.queryCode
