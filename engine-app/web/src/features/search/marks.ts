export interface Piece { text: string, found: boolean }

const plain = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The text cut where one of the words stands; put together again it is the same text. */
export function pieces(text: string, words: string[]): Piece[] {
  const wanted = words.filter(Boolean).map(plain).sort((a, b) => b.length - a.length)
  if (!wanted.length) return [{ text, found: false }]
  const cut = text.split(new RegExp(`(${wanted.join('|')})`, 'giu'))
  return cut.map((piece, index) => ({ text: piece, found: index % 2 === 1 })).filter(piece => piece.text)
}
