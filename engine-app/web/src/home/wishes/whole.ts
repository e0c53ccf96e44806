/** The whole number that was typed, from 1 on; 0 where it is none. */
export const whole = (typed: string) => /^\d{1,4}$/.test(typed.trim()) ? Number(typed.trim()) : 0

/** Minutes as hours with one decimal, rounded down as on the certificate. */
export const hoursOf = (minutes: number) => (Math.floor(minutes / 6) / 10).toFixed(1)
