/** What the Maps app keeps: the places of the town, those that were saved, and the trip that was started. */

import type { Random } from '../../../random.js'
import type { Seeding } from '../../content/seeding.js'
import { randomPhone } from '../contacts/state.js'
import { PLACE_KINDS, type PlaceKind, placeName, streetAddress } from './content.js'
import { LOTS } from './town.js'

export const MAPS_PACKAGE = 'com.android.maps'

export interface Place {
  id: string
  name: string
  kind: PlaceKind
  address: string
  phone: string
  /** Full hours, 24 h. */
  opens: number
  closes: number
  /** 1–5 with one digit. */
  rating: number
  reviews: number
  /** Which of the town's lots it stands on. */
  lot: number
}

export const TRAVEL_MODES = ['car', 'bus', 'walk'] as const
export type TravelMode = (typeof TRAVEL_MODES)[number]

export interface Trip {
  placeId: string
  mode: TravelMode
}

export interface MapsState {
  places: Place[]
  /** Ids of places, the last saved last. */
  saved: string[]
  /** An index of ZOOM_STEPS. */
  zoom: number
  /** The trip that is under way. */
  trip: Trip | null
  /** Numbers that were called, oldest first. */
  calls: string[]
}

export function initialMaps(random: Random, _earlier: unknown, seeding: Seeding): MapsState {
  const lots = random.sample([...LOTS.keys()], random.int(22, 34))
  const names = new Set<string>()
  const places = lots.flatMap((lot, index): Place[] => {
    const kind = random.pick(PLACE_KINDS)
    const name = placeName(random, kind, seeding)
    if (names.has(name)) return []
    names.add(name)
    return [
      {
        id: `place-${index}`,
        name,
        kind,
        address: streetAddress(random, seeding),
        phone: randomPhone(random),
        opens: random.int(6, 11),
        closes: random.int(17, 23),
        rating: random.int(30, 50) / 10,
        reviews: random.int(4, 900),
        lot,
      },
    ]
  })
  const ids = places.map(({ id }) => id)
  return {
    places: places.toSorted((a, b) => a.name.localeCompare(b.name, seeding.language)),
    saved: random.sample(ids, random.int(2, 6)),
    zoom: random.int(1, 3),
    trip: null,
    calls: [],
  }
}

export function placeOf({ places }: MapsState, id: string | undefined): Place | undefined {
  return places.find((place) => place.id === id)
}

export function isTravelMode(text: string | undefined): text is TravelMode {
  return TRAVEL_MODES.some((mode) => mode === text)
}
