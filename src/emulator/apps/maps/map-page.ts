/** What Maps opens with: the search bar, the map around here, places nearby; suggestions while one types. */

import { mdiBookmark, mdiMapSearch } from '@mdi/js'
import type { Screen, View } from '../../screen/view.js'
import {
  chip,
  emptyState,
  iconButton,
  listItem,
  page,
  searchBar,
  sectionHeader,
} from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { kindIcon } from './kinds.js'
import { mapView } from './map-view.js'
import { type MapsState, type Place, placeOf } from './state.js'
import { blocksBetween, HERE, LOTS } from './town.js'

const MAP_HEIGHT = 360
const NEARBY = 8

export function mapPage(context: AppContext<MapsState>): Screen {
  const { nav, t, field } = context
  const query = field('search').trim().toLowerCase()
  const bar: View = {
    kind: 'row',
    width: 'fill',
    align: 'center',
    padding: { right: 8 },
    children: [
      {
        kind: 'column',
        weight: 1,
        align: 'stretch',
        children: [searchBar({ id: 'maps_search', field: 'search', hint: t('Search here') })],
      },
      iconButton({
        id: 'maps_saved',
        icon: mdiBookmark,
        description: t('Saved places'),
        color: 'primary',
        onTap: () => nav.push({ name: 'saved' }),
      }),
    ],
  }
  const content = query === '' ? around(context) : suggestions(context, query)
  return { body: page({ bar, content }) }
}

function around(context: AppContext<MapsState>): View[] {
  const { state, nav, t, may } = context
  const under = placeOf(state, state.trip?.placeId)
  const trip: View[] = under
    ? [
        {
          kind: 'row',
          padding: { left: 16, top: 12 },
          children: [
            chip({
              id: 'open_trip',
              text: t('On the way to {name}', { name: under.name }),
              selected: true,
              onTap: () => nav.push({ name: 'trip' }),
            }),
          ],
        },
      ]
    : []
  const knowsWhere = may('location')
  const places = knowsWhere
    ? state.places.toSorted((a, b) => distance(a) - distance(b))
    : state.places
  return [
    mapView(context, { height: MAP_HEIGHT, focus: HERE }),
    ...trip,
    sectionHeader(knowsWhere ? t('Nearby') : t('Places')),
    ...places.slice(0, NEARBY).map((place) => placeRow(context, place)),
  ]
}

function suggestions(context: AppContext<MapsState>, query: string): View[] {
  const { state, t } = context
  const found = state.places.filter(({ name, kind, address }) =>
    `${name}\n${kind}\n${t(kind)}\n${address}`.toLowerCase().includes(query),
  )
  return found.length > 0
    ? found.map((place) => placeRow(context, place))
    : [emptyState({ icon: mdiMapSearch, text: t('No place found') })]
}

export function placeRow({ nav, t }: AppContext<MapsState>, place: Place, trailing?: View): View {
  return listItem({
    id: `open_${place.id}`,
    title: place.name,
    subtitle: `${t(place.kind)} · ${place.address}`,
    leading: kindIcon(place.kind),
    ...(trailing ? { trailing } : {}),
    onTap: () => nav.push({ name: 'place', args: { id: place.id } }),
  })
}

function distance({ lot }: Place): number {
  return blocksBetween(HERE, LOTS[lot] ?? HERE)
}
