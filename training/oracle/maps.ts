/** Teachers of the families about maps. */

import { MAPS_PACKAGE, type TravelMode } from '../../src/emulator/apps/maps/state.js'
import type { UiNode } from '../../src/emulator/emulated-phone.js'
import type { DirectionsParams } from '../../src/emulator/tasks/families/maps-directions.js'
import type { PlaceParams } from '../../src/emulator/tasks/families/maps-places.js'
import { foundStatus, openIs, searchStatus } from './field-status.js'
import { wasLast } from './form-moves.js'
import {
  byId,
  byText,
  end,
  goBack,
  isInSight,
  isMissing,
  leaveAnother,
  leavePage,
  openApp,
  search,
  tap,
  textsOf,
  typeInto,
} from './moves.js'
import { named } from './names.js'
import { labelsIn, nearestStatus } from './nearest.js'
import type { Move, Oracle, OracleView } from './oracle.js'

export const findPlace: Oracle<PlaceParams> = (view, { place }) =>
  reachPlace(view, place, `Find ${place}; open its page.`) ?? end(openIs(place))

export const savePlace: Oracle<PlaceParams> = (view, { place }) => {
  const plan = `Open ${place}; save it.`
  const way = reachPlace(view, place, plan)
  if (way !== null) return way
  if (byId(view, 'place_unsave') !== undefined) return end(`${openIs(place)} It is saved.`)
  const save = byId(view, 'place_save')
  const thought = { status: openIs(place), plan }
  return save === undefined
    ? search(view, { name: 'Save place' }, thought)
    : tap(save, 'Save place', thought)
}

/** Of the saved places. */
const ROWS = /:id\/open_/

export const removeSavedPlace: Oracle<PlaceParams> = (view, { place }) => {
  const plan = `Open the saved places; remove ${place}.`
  if (view.app !== MAPS_PACKAGE) return openApp(view, 'Maps', plan)
  if (view.page.name !== 'saved') {
    const open = byId(view, 'maps_saved')
    const thought = { status: 'The saved places are not open.', plan }
    return open === undefined ? goBack(view, thought) : tap(open, 'Saved places', thought)
  }
  const row = view.nodes.find(
    (node) =>
      ROWS.test(node.resourceId) &&
      isInSight(view, node) &&
      node.children.flatMap(textsOf).includes(place),
  )
  const action = `the bookmark of ${place}`
  const remove = row?.children.find(({ resourceId }) => resourceId.includes(':id/remove_'))
  const thought = { status: nearestStatus(place, place, labelsIn(view, ROWS)), plan }
  if (remove !== undefined) return tap(remove, action, thought)
  const isRemoved = row === undefined && wasLast(view, `Tap ${action}.`)
  return isRemoved || isMissing(view, { name: place })
    ? end(thought.status)
    : search(view, { name: place }, thought)
}

const MODE_NAMES: Readonly<Record<TravelMode, string>> = { car: 'Drive', bus: 'Bus', walk: 'Walk' }

export const startTrip: Oracle<DirectionsParams> = (view, { place, mode }) => {
  const plan = `Open ${place}; tap ‹Directions›; choose ${named(MODE_NAMES[mode])}; start.`
  const page = view.app === MAPS_PACKAGE ? view.page.name : ''
  if (page === 'trip' && leadsTo(view, 'trip_to', place) && wasLast(view, 'Tap ‹Start›.'))
    return end(`The trip to ${place} has started.`)
  if (page === 'directions' && leadsTo(view, 'way_to', place)) return chooseMode(view, mode, plan)
  const way = reachPlace(view, place, plan)
  if (way !== null) return way
  const directions = byId(view, 'place_directions')
  const thought = { status: openIs(place), plan }
  return directions === undefined
    ? search(view, { name: 'Directions' }, thought)
    : tap(directions, 'Directions', thought)
}

function chooseMode(view: OracleView, mode: TravelMode, plan: string): Move {
  const name = MODE_NAMES[mode]
  const chip = byId(view, `mode_${mode}`)
  const thought = { status: 'The directions are open.', plan }
  if (chip === undefined) return search(view, { name }, thought)
  if (!chip.selected)
    return tap(chip, name, { ...thought, status: `${named(name)} is not chosen.` })
  const start = byId(view, 'way_start')
  return start === undefined
    ? goBack(view, thought)
    : tap(start, 'Start', { status: `${named(name)} is chosen.`, plan: 'Tap ‹Start›.' })
}

function leadsTo(view: OracleView, id: string, place: string): boolean {
  const row: UiNode | undefined = byId(view, id)
  return row !== undefined && textsOf(row).includes(place)
}

/** The next step towards the page of this place; null when it is in front. */
function reachPlace(view: OracleView, place: string, plan: string): Move | null {
  if (view.app !== MAPS_PACKAGE) return openApp(view, 'Maps', plan)
  const field = byId(view, 'maps_search')
  if (view.page.name === 'place') {
    const shown = byId(view, 'place_name')?.text
    if (shown === place) return null
    return leaveAnother(view, { kind: 'place', shown, wanted: place, plan })
  }
  if (field === undefined) return leavePage(view, place, plan)
  if (field.text !== place) {
    const thought = { status: searchStatus(field.text, place), plan }
    return typeInto(field, { name: 'Search here', text: place }, thought)
  }
  const row = byText(view, place)
  const thought = { status: foundStatus(place, row !== undefined), plan }
  return row === undefined ? goBack(view, thought) : tap(row, place, thought)
}
