/** A place within its community, which is not named twice: names of grids often begin with it. */
export function placeOf(community: string | null | undefined, place: string | null | undefined): string {
  if (!community || !place) return community ?? place ?? ''
  return place.startsWith(community) ? place : `${community} · ${place}`
}
