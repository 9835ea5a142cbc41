/** The map as a picture: the town around a point, drawn as large icons that a list's edge cuts off. */

import { mdiMapMarker, mdiMinus, mdiPlus } from '@mdi/js'
import type { Color, View } from '../../screen/view.js'
import { iconButton } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import type { MapsState } from './state.js'
import { HERE, type Point, townAround, wayBetween } from './town.js'

/** dp for a unit of the town. */
const ZOOM_STEPS = [6, 9, 14, 20, 30] as const
const ICON_UNITS = 24

export interface MapProps {
  /** dp */
  readonly height: number
  readonly focus: Point
  /** A red marker in the middle. */
  readonly hasPin?: boolean
  /** A way from here to the middle. */
  readonly hasWay?: boolean
}

export function mapView(context: AppContext<MapsState>, props: MapProps): View {
  const { state, settings, t, may } = context
  const { height, focus } = props
  const unit = ZOOM_STEPS[state.zoom] ?? ZOOM_STEPS[2]
  const palette = settings.darkTheme ? DARK : LIGHT
  const town = townAround(focus)
  const layer = (path: string, color: Color) => drawing(path, color, unit * ICON_UNITS)
  const here = may('location') ? [hereDot(focus, unit)] : []
  const way = props.hasWay ? [layer(wayBetween(HERE, focus, focus), palette.way)] : []
  const pin: View[] = props.hasPin
    ? [
        {
          kind: 'icon',
          id: 'map_marker',
          path: mdiMapMarker,
          size: 44,
          color: '#d93025',
          margin: { bottom: 40 },
        },
      ]
    : []
  return {
    kind: 'scroll',
    id: 'map',
    className: 'android.view.View',
    description: t('Map'),
    key: 'map',
    width: 'fill',
    height,
    children: [
      {
        kind: 'stack',
        width: 'fill',
        height,
        align: 'center',
        background: palette.ground,
        children: [
          layer(town.parks, palette.park),
          layer(town.water, palette.water),
          layer(town.streets, palette.street),
          layer(town.mainStreets, palette.mainStreet),
          ...way,
          ...here,
          ...pin,
          zoomButtons(context),
        ],
      },
    ],
  }
}

interface Palette {
  readonly ground: Color
  readonly park: Color
  readonly water: Color
  readonly street: Color
  readonly mainStreet: Color
  readonly way: Color
}

const LIGHT: Palette = {
  ground: '#eef0f2',
  park: '#c5e8c7',
  water: '#9ed3ef',
  street: '#ffffff',
  mainStreet: '#fbe3a1',
  way: '#1967d2',
}
const DARK: Palette = {
  ground: '#242a33',
  park: '#263c3f',
  water: '#17263c',
  street: '#39424e',
  mainStreet: '#746855',
  way: '#8ab4f8',
}

/** A speck in the middle of the map, whose icon is painted around it far beyond its own bounds. */
function drawing(path: string, color: Color, size: number): View {
  return { kind: 'icon', path, size, color, width: 1, height: 1 }
}

/** The blue dot of the phone's own place: a circle on the same scale as the map. */
function hereDot(focus: Point, unit: number): View {
  const [x, y] = [HERE.x - focus.x + ICON_UNITS / 2, HERE.y - focus.y + ICON_UNITS / 2]
  const radius = 7 / unit
  const arc = `a${radius} ${radius} 0 1 0`
  const path = `M${x - radius} ${y}${arc} ${2 * radius} 0${arc} ${-2 * radius} 0Z`
  return drawing(path, '#1a73e8', unit * ICON_UNITS)
}

function zoomButtons({ state, t }: AppContext<MapsState>): View {
  const zoomTo = (zoom: number) => () => {
    state.zoom = zoom
  }
  const last = ZOOM_STEPS.length - 1
  return {
    kind: 'column',
    width: 'fill',
    height: 'fill',
    align: 'end',
    arrange: 'end',
    gap: 8,
    padding: 12,
    children: [
      zoomButton({
        id: 'zoom_in',
        icon: mdiPlus,
        description: t('Zoom in'),
        enabled: state.zoom < last,
        onTap: zoomTo(Math.min(last, state.zoom + 1)),
      }),
      zoomButton({
        id: 'zoom_out',
        icon: mdiMinus,
        description: t('Zoom out'),
        enabled: state.zoom > 0,
        onTap: zoomTo(Math.max(0, state.zoom - 1)),
      }),
    ],
  }
}

function zoomButton(props: Parameters<typeof iconButton>[0]): View {
  return { ...iconButton(props), background: 'surface', cornerRadius: 24, elevation: 3 }
}
