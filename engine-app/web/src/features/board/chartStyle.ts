/** The value of a colour of the style sheets, for a canvas, which knows no variables. */
export const colour = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim()

const font = () => getComputedStyle(document.documentElement).getPropertyValue('--font').trim()

/** Letters of a chart: those of the page. */
export const letters = (size: number, ink = 'ink') => ({ fontFamily: font(), fontSize: size, color: colour(ink) })

/** No motion for whoever asked for none, and none on a wall that refreshes itself. */
export const animation = (isWall: boolean) =>
  !isWall && !(globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false)
