/** Maps: a made-up town to look up places in, keep them, and be shown the way. */

import { mdiMapMarker } from '@mdi/js'
import type { App } from '../app.js'
import { directionsPage, tripPage } from './directions-pages.js'
import { mapPage } from './map-page.js'
import { placePage } from './place-page.js'
import { savedPage } from './saved-page.js'
import { initialMaps, isTravelMode, MAPS_PACKAGE, type MapsState, placeOf } from './state.js'

export const mapsApp: App<MapsState> = {
  key: 'maps',
  packageName: MAPS_PACKAGE,
  activity: 'com.android.maps.MapsActivity',
  label: 'Maps',
  versionName: '11.84.2',
  icon: { path: mdiMapMarker, background: '#ceead6', foreground: '#137333' },
  permissions: ['location'],
  initialState: initialMaps,
  home: { name: 'map' },
  page: ({ name, args }, context) => {
    const { trip } = context.state
    const place = placeOf(context.state, args?.id)
    const target = placeOf(context.state, trip?.placeId)
    const mode = isTravelMode(args?.mode) ? args.mode : 'car'
    if (name === 'saved') return savedPage(context)
    if (name === 'place' && place) return placePage(context, place)
    if (name === 'directions' && place) return directionsPage(context, { place, mode })
    if (name === 'trip' && target && trip) return tripPage(context, { place: target, trip })
    return { ...mapPage(context), asks: 'location' }
  },
}
