import type { ArchiveSquare } from '@/shared/api/types'

/** What a square is coloured and worded by: an empty home before its people, the old before those at work. */
export type Mark = 'vacant' | 'elderly' | 'atWork' | 'none'
export const marks: Mark[] = ['elderly', 'atWork', 'vacant', 'none']

export function markOf(square: ArchiveSquare): Mark {
  if (square.marks.includes('vacant') || square.households.every(each => each.people === 0)) return 'vacant'
  if (square.marks.includes('elderly') || square.marks.includes('lone-elderly')) return 'elderly'
  return square.marks.includes('at-work') ? 'atWork' : 'none'
}

const namesEnd = /^.*[省市县区镇乡村街道路巷弄组栋幢\s]/

/** The names with which all addresses of a part begin, so that no square has to say them. */
function sharedNames(addresses: string[]) {
  const [first = '', ...others] = addresses
  let length = first.length
  for (const other of others) {
    while (!other.startsWith(first.slice(0, length))) length--
  }
  return namesEnd.exec(first.slice(0, length).replace(/\d+\s*\S?$/, ''))?.[0] ?? ''
}

/** What is written in the squares of a part: the room, or what follows the names that all of them share. */
export function labelsOf(squares: ArchiveSquare[]) {
  const doors = squares.filter(each => !each.room).map(each => each.address)
  const shared = sharedNames(doors)
  return squares.map(each => each.room
    ? [each.entrance, each.room].filter(Boolean).join('-')
    : each.address.slice(shared.length).trim())
}
