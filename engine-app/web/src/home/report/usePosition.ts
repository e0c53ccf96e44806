import { ref } from 'vue'

export interface Position { longitude: number, latitude: number, accuracy: number }

/** Asks the phone where it is, only when the person taps for it. */
export function usePosition() {
  const asking = ref(false)
  const refused = ref(false)

  async function ask(): Promise<Position | undefined> {
    refused.value = false
    if (!navigator.geolocation) {
      refused.value = true
      return undefined
    }
    asking.value = true
    try {
      const { coords } = await new Promise<GeolocationPosition>((found, lost) =>
        navigator.geolocation.getCurrentPosition(found, lost, { enableHighAccuracy: true, timeout: 15_000, maximumAge: 60_000 }))
      return { longitude: round(coords.longitude), latitude: round(coords.latitude), accuracy: coords.accuracy }
    } catch {
      refused.value = true
      return undefined
    } finally {
      asking.value = false
    }
  }

  return { asking, refused, ask }
}

/** Six decimals: about ten centimetres, as the server keeps it. */
const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6
