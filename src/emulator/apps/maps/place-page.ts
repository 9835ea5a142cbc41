/** One place: where it is, when it is open, and what can be done: go there, save it, call, share. */

import {
  mdiBookmark,
  mdiBookmarkOutline,
  mdiClockOutline,
  mdiDirections,
  mdiMapMarker,
  mdiPhone,
  mdiShareVariant,
} from '@mdi/js'
import type { Screen, View } from '../../screen/view.js'
import { appBar, divider, iconLeading, listItem, page } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { CONTACTS_PACKAGE } from '../contacts/state.js'
import { mapView } from './map-view.js'
import type { MapsState, Place } from './state.js'
import { HERE, LOTS } from './town.js'

const MAP_HEIGHT = 200

export function placePage(context: AppContext<MapsState>, place: Place): Screen {
  const { nav, t } = context
  return {
    body: page({
      bar: appBar({ title: t(place.kind), onBack: () => nav.pop() }),
      content: [
        mapView(context, { height: MAP_HEIGHT, focus: LOTS[place.lot] ?? HERE, hasPin: true }),
        heading(context, place),
        deeds(context, place),
        divider(),
        ...facts(context, place),
      ],
    }),
  }
}

function heading({ t }: AppContext<MapsState>, place: Place): View {
  return {
    kind: 'column',
    align: 'start',
    gap: 4,
    padding: { left: 20, right: 20, top: 16, bottom: 12 },
    children: [
      { kind: 'text', id: 'place_name', text: place.name, size: 26, maxLines: 2 },
      {
        kind: 'text',
        text: `★ ${place.rating.toFixed(1)} (${place.reviews}) · ${t(place.kind)}`,
        size: 15,
        color: 'onSurfaceVariant',
      },
    ],
  }
}

function deeds(context: AppContext<MapsState>, place: Place): View {
  const { state, nav, snackbar, t } = context
  const isSaved = state.saved.includes(place.id)
  const call = () => {
    state.calls = [...state.calls, place.phone]
    nav.launch(CONTACTS_PACKAGE, { name: 'call', args: { phone: place.phone } })
  }
  const toggle = () => {
    state.saved = isSaved ? state.saved.filter((id) => id !== place.id) : [...state.saved, place.id]
    snackbar(isSaved ? t('Removed from saved places') : t('Place saved'))
  }
  return {
    kind: 'row',
    width: 'fill',
    padding: { left: 12, right: 12, bottom: 16 },
    children: [
      deed({
        id: 'place_directions',
        icon: mdiDirections,
        text: t('Directions'),
        isMain: true,
        onTap: () => nav.push({ name: 'directions', args: { id: place.id } }),
      }),
      deed({
        id: isSaved ? 'place_unsave' : 'place_save',
        icon: isSaved ? mdiBookmark : mdiBookmarkOutline,
        text: isSaved ? t('Saved') : t('Save place'),
        onTap: toggle,
      }),
      deed({ id: 'place_call', icon: mdiPhone, text: t('Call'), onTap: call }),
      deed({
        id: 'place_share',
        icon: mdiShareVariant,
        text: t('Share'),
        onTap: () => snackbar(t('Link copied')),
      }),
    ],
  }
}

interface Deed {
  readonly id: string
  readonly icon: string
  readonly text: string
  readonly isMain?: boolean
  readonly onTap: () => void
}

function deed({ id, icon, text, isMain = false, onTap }: Deed): View {
  return {
    kind: 'column',
    id,
    className: 'android.widget.Button',
    weight: 1,
    align: 'center',
    gap: 6,
    onTap,
    children: [
      {
        kind: 'stack',
        width: 48,
        height: 48,
        cornerRadius: 24,
        align: 'center',
        background: isMain ? 'primary' : 'secondaryContainer',
        children: [
          {
            kind: 'icon',
            path: icon,
            size: 24,
            color: isMain ? 'onPrimary' : 'onSecondaryContainer',
          },
        ],
      },
      { kind: 'text', text, size: 13, bold: true, color: 'onSurface' },
    ],
  }
}

function facts({ t }: AppContext<MapsState>, place: Place): View[] {
  const hour = (value: number) => `${String(value).padStart(2, '0')}:00`
  return [
    listItem({
      id: 'place_address',
      title: place.address,
      leading: iconLeading(mdiMapMarker),
    }),
    listItem({
      id: 'place_hours',
      title: t('Open {from} to {to}', { from: hour(place.opens), to: hour(place.closes) }),
      leading: iconLeading(mdiClockOutline),
    }),
    listItem({ id: 'place_phone', title: place.phone, leading: iconLeading(mdiPhone) }),
  ]
}
