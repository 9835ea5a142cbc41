/** Be shown the way to a place: by car, by bus or on foot. */

import { MAPS_PACKAGE, TRAVEL_MODES, type TravelMode } from '../../apps/maps/state.js'
import type { TaskFamily } from '../task.js'
import { othersUnharmed, same } from '../unharmed.js'
import type { Wording } from '../wordings.js'
import { placeIdOf } from './maps-places.js'

export type DirectionsParams = { readonly place: string; readonly mode: TravelMode }

const SAID_EN: Readonly<Record<TravelMode, string>> = {
  car: 'by car',
  bus: 'by bus',
  walk: 'on foot',
}
const SAID_ZH: Readonly<Record<TravelMode, string>> = { car: '驾车', bus: '坐公交', walk: '步行' }

const en =
  (say: (place: string, mode: string) => string): Wording<DirectionsParams> =>
  ({ place, mode }) =>
    say(place, SAID_EN[mode])
const zh =
  (say: (place: string, mode: string) => string): Wording<DirectionsParams> =>
  ({ place, mode }) =>
    say(place, SAID_ZH[mode])

export const mapsDirections: TaskFamily<DirectionsParams> = {
  name: 'maps-directions',
  packages: [MAPS_PACKAGE],
  wordings: {
    en: {
      taught: [
        en((place, mode) => `Start directions to ${place} ${mode}.`),
        en((place, mode) => `Take me to ${place} ${mode}`),
        en((place, mode) => `Navigate to ${place} ${mode}`),
        en((place, mode) => `Please show me the way to ${place} ${mode}, and start.`),
        en((place, mode) => `I want to go to ${place} ${mode}. Start the trip in Maps.`),
        en((place, mode) => `In Maps, start a trip to ${place} ${mode}`),
        en((place, mode) => `Start the route to ${place} ${mode}`),
        en((place, mode) => `Could you guide me to ${place} ${mode}?`),
      ],
      heldOut: [
        en((place, mode) => `We are leaving for ${place} now, ${mode}: get the trip going`),
        en((place, mode) => `Bring me ${mode} to ${place}, begin right away.`),
      ],
    },
    zh: {
      taught: [
        zh((place, mode) => `开始${mode}去${place}的导航。`),
        zh((place, mode) => `${mode}带我去${place}`),
        zh((place, mode) => `导航到${place}，${mode}`),
        zh((place, mode) => `请给我${mode}去${place}的路线，并开始导航。`),
        zh((place, mode) => `我想${mode}去${place}，在地图里开始导航。`),
        zh((place, mode) => `在地图里开始${mode}到${place}的行程`),
        zh((place, mode) => `启动${mode}到${place}的路线`),
        zh((place, mode) => `能${mode}导航到${place}吗？`),
      ],
      heldOut: [
        zh((place, mode) => `我们这就${mode}出发去${place}，导航走起`),
        zh((place, mode) => `目的地${place}，方式是${mode}，马上开始。`),
      ],
    },
  },
  prepare: () => undefined,
  propose: (random, { apps }) => ({
    place: random.pick(apps.maps.places).name,
    mode: random.pick(TRAVEL_MODES),
  }),
  check: ({ place, mode }, before, after) => {
    const { maps } = before.apps
    const now = after.apps.maps
    return (
      same(now.trip, { placeId: placeIdOf(maps, place), mode }) &&
      same([now.saved, now.calls], [maps.saved, maps.calls]) &&
      othersUnharmed(before, after, 'maps')
    )
  },
}
