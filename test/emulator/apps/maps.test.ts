import { beforeEach, describe, expect, it } from '@jest/globals'
import { MAPS_PACKAGE, type MapsState, type Place } from '../../../src/emulator/apps/maps/state.js'
import { type AppVisit, visitApp } from '../../support/app-visit.js'
import { nodeById } from '../../support/screen-reading.js'

let visit: AppVisit
const maps = (): MapsState => visit.phone.state.apps.maps
const placeAt = (index: number): Place => {
  const place = maps().places.at(index)
  if (place === undefined) throw new Error('the seeded phone has no such place')
  return place
}
const open = (place: Place) => {
  visit.fill('maps_search', place.name)
  visit.tapText(place.name)
}

beforeEach(() => {
  visit = visitApp(MAPS_PACKAGE)
})

describe('Maps', () => {
  it('shows the map with what is near, and suggestions while one types', () => {
    expect(nodeById(visit.phone, 'map')).toBeDefined()
    expect(visit.shows('Nearby')).toBe(true)
    visit.fill('maps_search', placeAt(-1).name)
    expect(nodeById(visit.phone, 'map')).toBeUndefined()
    expect(visit.shows(placeAt(-1).name)).toBe(true)
  })

  it('finds places by their kind and by their address', () => {
    const place = placeAt(0)
    visit.fill('maps_search', place.kind.toLowerCase())
    expect(visit.shows(place.name)).toBe(true)
    visit.fill('maps_search', place.address)
    expect(visit.shows(place.name)).toBe(true)
    visit.fill('maps_search', 'xyzzy')
    expect(visit.shows('No place found')).toBe(true)
  })

  it('says of a place where it is and when it is open', () => {
    const place = placeAt(0)
    open(place)
    expect(visit.shows(place.address)).toBe(true)
    expect(visit.shows(place.phone)).toBe(true)
    expect(nodeById(visit.phone, 'map_marker')).toBeDefined()
  })

  it('saves a place, lists it, and takes it off the list', () => {
    const place = maps().places.find(({ id }) => !maps().saved.includes(id)) ?? placeAt(0)
    open(place)
    visit.tapId('place_save')
    expect(maps().saved.at(-1)).toBe(place.id)
    visit.tapId('navigate_up')
    visit.tapId('maps_saved')
    visit.tapId(`remove_${place.id}`)
    expect(maps().saved).not.toContain(place.id)
  })

  it('starts and ends a trip in the chosen way', () => {
    const place = placeAt(2)
    open(place)
    visit.tapId('place_directions')
    visit.tapId('mode_walk')
    visit.tapId('way_start')
    expect(maps().trip).toEqual({ placeId: place.id, mode: 'walk' })
    expect(visit.shows('On the way')).toBe(true)
    visit.tapId('trip_end')
    expect(maps().trip).toBeNull()
    expect(visit.pageName()).toBe('map')
  })

  it('leaves the directions by one step back, whatever was chosen', () => {
    open(placeAt(2))
    visit.tapId('place_directions')
    visit.tapId('mode_walk')
    visit.tapId('mode_bus')
    visit.tapId('navigate_up')
    expect(visit.pageName()).toBe('place')
  })

  it('zooms by its buttons, as far as it goes', () => {
    maps().zoom = 3
    visit.phone.replaceState(visit.phone.state)
    visit.tapId('zoom_in')
    expect(maps().zoom).toBe(4)
    expect(nodeById(visit.phone, 'zoom_in')?.enabled).toBe(false)
    visit.tapId('zoom_out')
    expect(maps().zoom).toBe(3)
  })

  it('calls a place', () => {
    open(placeAt(1))
    visit.tapId('place_call')
    expect(maps().calls).toEqual([placeAt(1).phone])
    expect(visit.pageName()).toBe('call')
  })
})
