let navigated = false

/** Called by the router once the first screen is left: from then on headings take the focus. */
export function rememberNavigation() {
  navigated = true
}

export const hasNavigated = () => navigated
