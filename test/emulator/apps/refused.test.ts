import { describe, expect, it } from '@jest/globals'
import { CAMERA_PACKAGE } from '../../../src/emulator/apps/camera/state.js'
import { MAPS_PACKAGE } from '../../../src/emulator/apps/maps/state.js'
import { MUSIC_PACKAGE } from '../../../src/emulator/apps/music/state.js'
import { PHOTOS_PACKAGE } from '../../../src/emulator/apps/photos/state.js'
import { type AppVisit, visitApp } from '../../support/app-visit.js'
import { nodeById } from '../../support/screen-reading.js'

const BACK = 4

/** The app as it is opened for the first time. */
function firstVisit(packageName: string): AppVisit {
  const visit = visitApp(packageName)
  visit.phone.state.permissions[packageName] = {}
  visit.phone.replaceState(visit.phone.state)
  return visit
}

const has = ({ phone }: AppVisit, id: string) => nodeById(phone, id) !== undefined

describe.each([
  ['Camera', CAMERA_PACKAGE, 'camera', 'shutter'],
  ['Photos', PHOTOS_PACKAGE, 'photos', 'show_favourites'],
  ['Music', MUSIC_PACKAGE, 'audio', 'music_search'],
] as const)('%s', (_name, packageName, permission, id) => {
  it('asks when it is first opened, and shows what it has once it may', () => {
    const visit = firstVisit(packageName)
    expect(visit.pageName()).toBe('permission')
    const allow = ['permission_allow_button', 'permission_allow_foreground_only_button']
    visit.tapId(allow.find((each) => has(visit, each)) ?? '')
    expect(visit.phone.state.permissions[packageName]).toEqual({ [permission]: 'allowed' })
    expect(has(visit, id)).toBe(true)
  })

  it.each(['a refusal', 'no answer'])(
    'shows nothing after %s, and asks again on request',
    (way) => {
      const visit = firstVisit(packageName)
      if (way === 'a refusal') visit.tapId('permission_deny_button')
      else visit.phone.pressKey(BACK)
      expect(visit.pageName()).not.toBe('permission')
      expect(has(visit, id)).toBe(false)
      visit.tapId('ask_again')
      expect(visit.pageName()).toBe('permission')
    },
  )
})

describe('Maps', () => {
  it('shows the town without the place of the phone, and the way only when it may know it', () => {
    const visit = firstVisit(MAPS_PACKAGE)
    expect(visit.shows('Allow Maps to access this')).toBe(true)
    visit.tapId('permission_deny_button')
    expect(visit.shows('Places')).toBe(true)
    expect(visit.shows('Nearby')).toBe(false)
    const [place] = visit.phone.state.apps.maps.places
    visit.fill('maps_search', place?.name ?? '')
    visit.tapText(place?.name ?? '')
    visit.tapId('place_directions')
    expect(has(visit, 'way_start')).toBe(false)
    visit.tapId('ask_again')
    visit.tapId('permission_allow_foreground_only_button')
    expect(has(visit, 'way_start')).toBe(true)
  })

  it('lets a trip be ended whose way it may no longer show', () => {
    const visit = visitApp(MAPS_PACKAGE)
    const { apps, permissions } = visit.phone.state
    apps.maps.trip = { placeId: apps.maps.places[0]?.id ?? '', mode: 'walk' }
    permissions[MAPS_PACKAGE] = { location: 'denied' }
    visit.phone.launch(MAPS_PACKAGE, { name: 'trip' })
    expect(visit.shows('Walk')).toBe(true)
    visit.tapId('trip_end')
    expect(apps.maps.trip).toBeNull()
  })
})
