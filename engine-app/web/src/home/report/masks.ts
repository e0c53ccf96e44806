/** `138****5678`; short numbers keep their last two figures. */
export function maskPhone(phone: string): string {
  const figures = phone.trim()
  if (figures.length < 7) return figures.replace(/.(?=..)/g, '*')
  return `${figures.slice(0, 3)}****${figures.slice(-4)}`
}

/** `王**`: the family name only. */
export function maskName(name: string): string {
  const [first = '', ...others] = [...name.trim()]
  return first + '*'.repeat(Math.min(others.length, 2))
}
