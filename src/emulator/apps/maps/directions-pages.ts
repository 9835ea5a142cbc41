/** The way to a place by car, bus or on foot, and the trip after it was started. */

import { mdiBus, mdiCar, mdiCrosshairsGps, mdiCrosshairsOff, mdiMapMarker, mdiWalk } from '@mdi/js'
import type { Screen, View } from '../../screen/view.js'
import { appBar, button, caption, iconLeading, listItem, page } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { refusedPage } from '../refused.js'
import { mapView } from './map-view.js'
import { type MapsState, type Place, TRAVEL_MODES, type TravelMode, type Trip } from './state.js'
import { blocksBetween, HERE, LOTS } from './town.js'

const MAP_HEIGHT = 300

const MODES: Readonly<
  Record<
    TravelMode,
    { readonly name: string; readonly icon: string; readonly blocksAMinute: number }
  >
> = {
  car: { name: 'Drive', icon: mdiCar, blocksAMinute: 1 },
  bus: { name: 'Bus', icon: mdiBus, blocksAMinute: 0.6 },
  walk: { name: 'Walk', icon: mdiWalk, blocksAMinute: 0.25 },
}

export function directionsPage(
  context: AppContext<MapsState>,
  { place, mode }: { readonly place: Place; readonly mode: TravelMode },
): Screen {
  const { state, nav, t, may } = context
  const bar = appBar({ title: t('Directions'), onBack: () => nav.pop() })
  if (!may('location')) {
    const text = t('To be shown the way, allow the use of your location.')
    return refusedPage(context, { permission: 'location', icon: mdiCrosshairsOff, text, bar })
  }
  const start = () => {
    state.trip = { placeId: place.id, mode }
    nav.replace({ name: 'trip' })
  }
  return {
    body: page({
      bar,
      content: [
        listItem({
          id: 'way_from',
          title: t('Your location'),
          leading: iconLeading(mdiCrosshairsGps),
        }),
        listItem({ id: 'way_to', title: place.name, leading: iconLeading(mdiMapMarker) }),
        {
          kind: 'row',
          width: 'fill',
          gap: 8,
          padding: { left: 16, right: 16, top: 8, bottom: 12 },
          children: TRAVEL_MODES.map((each) => modeChip(context, { place, each, chosen: mode })),
        },
        wayMap(context, place),
        caption(t('{minutes} min along the streets', { minutes: minutesTo(place, mode) })),
      ],
      bottom: {
        kind: 'column',
        align: 'stretch',
        padding: { left: 20, right: 20, top: 8, bottom: 12 },
        children: [button({ id: 'way_start', text: t('Start'), width: 'fill', onTap: start })],
      },
    }),
  }
}

export function tripPage(
  context: AppContext<MapsState>,
  { place, trip }: { readonly place: Place; readonly trip: Trip },
): Screen {
  const { state, nav, t, may } = context
  const { name, icon } = MODES[trip.mode]
  const minutes = minutesTo(place, trip.mode)
  const finish = () => {
    state.trip = null
    nav.popToHome()
  }
  return {
    body: page({
      bar: appBar({ title: t('On the way'), onBack: () => nav.popToHome() }),
      content: [
        listItem({
          id: 'trip_to',
          title: place.name,
          subtitle: may('location')
            ? t('{mode}, {minutes} min', { mode: t(name), minutes })
            : t(name),
          leading: iconLeading(icon),
        }),
        wayMap(context, place),
        caption(place.address),
      ],
      bottom: {
        kind: 'column',
        align: 'stretch',
        padding: { left: 20, right: 20, top: 8, bottom: 12 },
        children: [
          button({
            id: 'trip_end',
            text: t('End trip'),
            style: 'danger',
            width: 'fill',
            onTap: finish,
          }),
        ],
      },
    }),
  }
}

function wayMap(context: AppContext<MapsState>, { lot }: Place): View {
  const focus = LOTS[lot] ?? HERE
  return mapView(context, {
    height: MAP_HEIGHT,
    focus,
    hasPin: true,
    hasWay: context.may('location'),
  })
}

interface ModeChip {
  readonly place: Place
  readonly each: TravelMode
  readonly chosen: TravelMode
}

/** Chosen in place: back leaves the directions, whatever was looked at. */
function modeChip({ nav, t }: AppContext<MapsState>, { place, each, chosen }: ModeChip): View {
  const { name, icon } = MODES[each]
  const isChosen = each === chosen
  const color = isChosen ? 'onSecondaryContainer' : 'onSurfaceVariant'
  return {
    kind: 'column',
    id: `mode_${each}`,
    className: 'android.widget.CompoundButton',
    weight: 1,
    align: 'center',
    arrange: 'center',
    gap: 2,
    height: 84,
    cornerRadius: 16,
    selected: isChosen,
    background: isChosen ? 'secondaryContainer' : 'surfaceContainer',
    onTap: () => nav.replace({ name: 'directions', args: { id: place.id, mode: each } }),
    children: [
      { kind: 'icon', path: icon, size: 24, color },
      { kind: 'text', text: t(name), size: 14, bold: true, color },
      {
        kind: 'text',
        text: t('{minutes} min', { minutes: minutesTo(place, each) }),
        size: 13,
        color,
      },
    ],
  }
}

function minutesTo({ lot }: Place, mode: TravelMode): number {
  const blocks = blocksBetween(HERE, LOTS[lot] ?? HERE)
  return Math.max(1, Math.ceil(blocks / MODES[mode].blocksAMinute))
}
