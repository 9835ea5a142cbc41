/** Places on the map: look one up, keep it, and take it off the list again. */

import type { PhoneState } from '../../apps/app.js'
import { MAPS_PACKAGE, type MapsState } from '../../apps/maps/state.js'
import type { TaskFamily } from '../task.js'
import { othersUnharmed, same } from '../unharmed.js'

export type PlaceParams = { readonly place: string }

export const mapsFind: TaskFamily<PlaceParams> = {
  name: 'maps-find',
  packages: [MAPS_PACKAGE],
  wordings: {
    en: {
      taught: [
        ({ place }) => `Find ${place} in Maps.`,
        ({ place }) => `Show me ${place} on the map`,
        ({ place }) => `Look up ${place} in Maps`,
        ({ place }) => `Please open the page of ${place} in Maps.`,
        ({ place }) => `Search the map for ${place}`,
        ({ place }) => `I want to see where ${place} is`,
        ({ place }) => `Where is ${place}? Show it in Maps.`,
        ({ place }) => `Could you find ${place} on the map?`,
      ],
      heldOut: [
        ({ place }) => `I am looking for ${place}, bring up its details`,
        ({ place }) => `Pull up what Maps knows about ${place}.`,
      ],
    },
    zh: {
      taught: [
        ({ place }) => `在地图里找到${place}。`,
        ({ place }) => `在地图上给我看${place}`,
        ({ place }) => `用地图查一下${place}`,
        ({ place }) => `请在地图中打开${place}的页面。`,
        ({ place }) => `在地图上搜索${place}`,
        ({ place }) => `我想看看${place}在哪里`,
        ({ place }) => `${place}在哪儿？在地图里显示出来。`,
        ({ place }) => `能在地图上找一下${place}吗？`,
      ],
      heldOut: [
        ({ place }) => `我要找${place}，把它的详情调出来`,
        ({ place }) => `看看地图上关于${place}都写了什么。`,
      ],
    },
  },
  prepare: () => undefined,
  propose: (random, { apps }) => ({ place: random.pick(apps.maps.places).name }),
  check: ({ place }, before, after) =>
    frontPlaceId(after) === placeIdOf(before.apps.maps, place) && othersUnharmed(before, after),
}

export const mapsSave: TaskFamily<PlaceParams> = {
  name: 'maps-save',
  packages: [MAPS_PACKAGE],
  wordings: {
    en: {
      taught: [
        ({ place }) => `Save ${place} in Maps.`,
        ({ place }) => `Add ${place} to my saved places`,
        ({ place }) => `Please keep ${place} among the saved places.`,
        ({ place }) => `I want ${place} in my saved places in Maps`,
        ({ place }) => `Find ${place} on the map and save it.`,
        ({ place }) => `Put ${place} on the list of saved places`,
        ({ place }) => `Bookmark the place ${place} in Maps`,
        ({ place }) => `Could you save the place ${place}?`,
      ],
      heldOut: [
        ({ place }) => `I will need ${place} again, so have Maps remember it`,
        ({ place }) => `Store ${place} so that I find it on the map quickly next time.`,
      ],
    },
    zh: {
      taught: [
        ({ place }) => `在地图里收藏${place}。`,
        ({ place }) => `把${place}加入收藏的地点`,
        ({ place }) => `请把${place}保存到收藏的地点。`,
        ({ place }) => `我想在地图收藏里看到${place}`,
        ({ place }) => `在地图上找到${place}并收藏。`,
        ({ place }) => `将${place}放进地点收藏`,
        ({ place }) => `帮我收藏${place}这个地点`,
        ({ place }) => `能收藏一下${place}吗？`,
      ],
      heldOut: [
        ({ place }) => `${place}我还会去，让地图记住它`,
        ({ place }) => `把${place}存起来，下次在地图上好找。`,
      ],
    },
  },
  prepare: () => undefined,
  propose: (random, { apps }) => {
    const { places, saved } = apps.maps
    const others = places.filter(({ id }) => !saved.includes(id))
    return others.length === 0 ? null : { place: random.pick(others).name }
  },
  check: ({ place }, before, after) => {
    const id = placeIdOf(before.apps.maps, place)
    const saved = id === undefined ? [] : [...before.apps.maps.saved, id]
    return onlySavedChanged(before, after, saved)
  },
}

export const mapsRemoveSaved: TaskFamily<PlaceParams> = {
  name: 'maps-remove-saved',
  packages: [MAPS_PACKAGE],
  wordings: {
    en: {
      taught: [
        ({ place }) => `Remove ${place} from my saved places.`,
        ({ place }) => `Take ${place} off the saved places in Maps`,
        ({ place }) => `Please delete ${place} from the saved places.`,
        ({ place }) => `I no longer need ${place} among my saved places`,
        ({ place }) => `In Maps, unsave ${place}`,
        ({ place }) => `Stop keeping ${place} in the saved places of Maps`,
        ({ place }) => `Drop ${place} from the list of saved places.`,
        ({ place }) => `Could you take ${place} out of my saved places?`,
      ],
      heldOut: [
        ({ place }) => `Maps may forget ${place}, it need not stay bookmarked`,
        ({ place }) => `${place} has no business in my saved places any more.`,
      ],
    },
    zh: {
      taught: [
        ({ place }) => `把${place}从收藏的地点中移除。`,
        ({ place }) => `在地图里取消收藏${place}`,
        ({ place }) => `请从收藏的地点里删掉${place}。`,
        ({ place }) => `我不再需要收藏${place}了`,
        ({ place }) => `在地图上取消${place}的收藏`,
        ({ place }) => `不要再把${place}留在地点收藏里`,
        ({ place }) => `将${place}移出收藏的地点。`,
        ({ place }) => `能把${place}从我的地点收藏里去掉吗？`,
      ],
      heldOut: [
        ({ place }) => `地图不用再记着${place}了`,
        ({ place }) => `收藏的地点里不该还有${place}。`,
      ],
    },
  },
  prepare: () => undefined,
  propose: (random, { apps }) => {
    const { places, saved } = apps.maps
    const kept = places.filter(({ id }) => saved.includes(id))
    return kept.length === 0 ? null : { place: random.pick(kept).name }
  },
  check: ({ place }, before, after) => {
    const id = placeIdOf(before.apps.maps, place)
    const rest = before.apps.maps.saved.filter((each) => each !== id)
    return onlySavedChanged(before, after, rest)
  },
}

/** Names are different on every phone. */
export function placeIdOf({ places }: MapsState, name: string): string | undefined {
  return places.find((place) => place.name === name)?.id
}

/** The place whose page is in front, or null. */
function frontPlaceId({ recents, stacks }: PhoneState): string | null {
  const page = recents[0] === MAPS_PACKAGE ? stacks[MAPS_PACKAGE]?.at(-1)?.page : undefined
  return page?.name === 'place' ? (page.args?.id ?? null) : null
}

function onlySavedChanged(before: PhoneState, after: PhoneState, saved: readonly string[]) {
  const { maps } = after.apps
  return (
    same(maps.saved.toSorted(), saved.toSorted()) &&
    same([maps.trip, maps.calls], [before.apps.maps.trip, before.apps.maps.calls]) &&
    othersUnharmed(before, after, 'maps')
  )
}
