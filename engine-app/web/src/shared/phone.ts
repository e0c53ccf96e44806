/** Blanks, hyphens and brackets do not count. */
const plain = (typed: string) => typed.replace(/[\s()（）-]/g, '')

/**
 * Whether it can be a telephone number: a mobile one of eleven digits, a landline with its area code, a 400 or 800 number,
 * or one of another country that begins with a plus.
 */
export function isPhone(typed: string): boolean {
  const digits = plain(typed).replace(/^\+86/, '')
  if (digits.startsWith('+')) return /^\+\d{6,15}$/.test(digits)
  return /^(1\d{10}|0\d{2,3}\d{7,8}|[48]00\d{7})$/.test(digits)
}
