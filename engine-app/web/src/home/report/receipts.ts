/** What the reporter keeps: enough to follow the case, nothing about who he is. */
export interface Receipt {
  number: string
  queryCode: string
  title: string
  grid: string
  at: string
  /** An earlier wording had already arrived; what was changed afterwards is not in it. */
  earlier?: boolean
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
  const others = receipts().filter(each => each.number !== receipt.number)
  localStorage.setItem(listKey, JSON.stringify([receipt, ...others].slice(0, longestList)))
}

export function forgetReceipt(number: string) {
  localStorage.setItem(listKey, JSON.stringify(receipts().filter(each => each.number !== number)))
  if (freshReceipt()?.number === number) sessionStorage.removeItem(freshKey)
}

/** The receipt of the report just sent, for as long as this tab lives. */
export const freshReceipt = () => read<Receipt | null>(sessionStorage, freshKey, null)
