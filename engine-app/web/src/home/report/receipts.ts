/** What the reporter keeps: enough to follow the case, nothing about who he is. */
export interface Receipt {
  number: string
  queryCode: string
  title: string
  grid: string
  at: string
  /** How the matter was described, or where it is: a few words, so that two of a kind can be told apart. */
  words?: string
  /** When the latest step was written that somebody has seen on this phone. */
  seenAt?: string
  /** An earlier wording had already arrived; what was changed afterwards is not in it. */
  earlier?: boolean
  /** He said that somebody had reported the same before. */
  sameMatter?: boolean
}

const listKey = 'linli.reports'
const freshKey = 'linli.receipt'
const longestList = 20

function read<T>(storage: Storage, key: string, otherwise: T): T {
  try {
    return JSON.parse(storage.getItem(key) ?? 'null') as T ?? otherwise
  } catch {
    return otherwise
  }
}

/** Reports made on this phone, newest first. */
export const receipts = (): Receipt[] => read<Receipt[]>(localStorage, listKey, [])

export function rememberReceipt(receipt: Receipt) {
  sessionStorage.setItem(freshKey, JSON.stringify(receipt))
  keepReceipt(receipt)
}

/** Keeps a report that was looked up by number and code; those sent from here are kept anyway. */
export function keepReceipt(receipt: Receipt) {
  const others = receipts().filter(each => each.number !== receipt.number)
  localStorage.setItem(listKey, JSON.stringify([receipt, ...others].slice(0, longestList)))
}

/** Notes that everything up to `changedAt` was seen; nothing for reports that are not kept here. */
export function markSeen(number: string, changedAt: string) {
  const all = receipts()
  if (!all.some(each => each.number === number)) return
  localStorage.setItem(listKey, JSON.stringify(all.map(each => each.number === number ? { ...each, seenAt: changedAt } : each)))
}

export const keptReceipt = (number: string) => receipts().find(each => each.number === number)

export function forgetReceipt(number: string) {
  localStorage.setItem(listKey, JSON.stringify(receipts().filter(each => each.number !== number)))
  if (freshReceipt()?.number === number) sessionStorage.removeItem(freshKey)
}

/** The receipt of the report just sent, for as long as this tab lives. */
export const freshReceipt = () => read<Receipt | null>(sessionStorage, freshKey, null)
