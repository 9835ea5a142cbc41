/** Teachers of the families about the camera and its photos. */

import { CAMERA_PACKAGE } from '../../src/emulator/apps/camera/state.js'
import { PHOTOS_PACKAGE } from '../../src/emulator/apps/photos/state.js'
import type { FlashParams, TimerParams } from '../../src/emulator/tasks/families/camera-choice.js'
import type { TakePhotoParams } from '../../src/emulator/tasks/families/camera-take-photo.js'
import type {
  PhotoFavouriteParams,
  PhotoParams,
} from '../../src/emulator/tasks/families/photos-keep.js'
import { confirmDelete } from './contacts.js'
import { openIs } from './field-status.js'
import { wasLast } from './form-moves.js'
import { giveUp } from './giving-up.js'
import {
  byId,
  byText,
  end,
  goBack,
  isMissing,
  leaveAnother,
  openApp,
  search,
  tap,
  timesDone,
} from './moves.js'
import { named } from './names.js'
import { labelsIn, nearestStatus } from './nearest.js'
import type { Move, Oracle, OracleView } from './oracle.js'

export const takePhoto: Oracle<TakePhotoParams> = (view, { shot }) => {
  const plan = shot === 'video' ? 'Record a video.' : `Take a photo with the ${shot} camera.`
  const pressesWanted = shot === 'video' ? 2 : 1
  if (view.app === CAMERA_PACKAGE && timesDone(view, 'Tap the shutter.') >= pressesWanted)
    return end(shot === 'video' ? 'The video is recorded.' : 'The photo is taken.')
  const way = reachViewfinder(view, plan)
  if (way !== null) return way
  const mode = shot === 'video' ? 'Video' : 'Photo'
  const chip = byId(view, `mode_${mode.toLowerCase()}`)
  const flip = byId(view, 'switch_camera')
  const shutter = byId(view, 'shutter')
  if (chip === undefined || flip === undefined || shutter === undefined)
    return goBack(view, { status: 'The camera is covered.', plan })
  if (!chip.selected) return tap(chip, mode, { status: `${named(mode)} is not chosen.`, plan })
  if (shot !== 'video' && byId(view, `viewfinder_${shot}`) === undefined)
    return tap(flip, 'Switch camera', { status: 'The other camera is on.', plan })
  const isRecording = byId(view, 'recording') !== undefined
  const status = isRecording ? 'The camera is recording.' : 'The camera is ready.'
  return tap(shutter, 'the shutter', { status, plan: isRecording ? 'Stop the video.' : plan })
}

export const setFlash: Oracle<FlashParams> = (view, { flash }) =>
  choose(view, { subject: 'flash', opener: 'Flash', value: flash, name: `Flash ${flash}` })

export const setTimer: Oracle<TimerParams> = (view, { seconds }) =>
  choose(view, {
    subject: 'timer',
    opener: 'Self-timer',
    value: String(seconds),
    name: seconds === 0 ? 'Timer off' : view.t('{seconds} seconds', { seconds }),
  })

interface Choice {
  readonly subject: 'flash' | 'timer'
  /** What the button that opens the sheet is called. */
  readonly opener: string
  readonly value: string
  /** As the sheet says it. */
  readonly name: string
}

function choose(view: OracleView, { subject, opener, value, name }: Choice): Move {
  const plan = `Open the ${subject}; choose ${named(name)}.`
  if (view.app === CAMERA_PACKAGE && view.page.name === subject) {
    const row = byId(view, `choose_${value}`)
    const thought = { status: `The choices of the ${subject} are open.`, plan }
    return row === undefined ? goBack(view, thought) : tap(row, name, thought)
  }
  const way = reachViewfinder(view, plan)
  if (way !== null) return way
  if (byId(view, `${subject}_${value}`) !== undefined) return end(`The ${subject} is set.`)
  const button = view.nodes.find(({ resourceId }) =>
    resourceId.startsWith(`${view.app}:id/${subject}_`),
  )
  const thought = { status: `The ${subject} is set otherwise.`, plan }
  return button === undefined ? goBack(view, thought) : tap(button, opener, thought)
}

export const deletePhoto: Oracle<PhotoParams> = (view, { photo }) => {
  const plan = `Open '${photo}'; delete the photo; confirm.`
  if (isInPhotos(view, 'delete') && wasLast(view, 'Tap ‹Delete›.'))
    return confirmDelete(view, `The dialog asks about '${photo}'.`)
  if (isInPhotos(view, 'grid') && wasLast(view, 'Tap ‹Delete›.'))
    return end(`'${photo}' is deleted.`)
  const way = reachPhoto(view, photo, plan)
  if (way !== null) return way
  const button = byId(view, 'picture_delete')
  const thought = { status: openIs(photo), plan }
  return button === undefined ? goBack(view, thought) : tap(button, 'Delete', thought)
}

export const favourPhoto: Oracle<PhotoFavouriteParams> = (view, { photo, favourite }) => {
  const plan = favourite
    ? `Open '${photo}'; make it a favourite.`
    : `Open '${photo}'; make it no favourite.`
  const way = reachPhoto(view, photo, plan)
  if (way !== null) return way
  const done = byId(view, favourite ? 'picture_unfavourite' : 'picture_favourite')
  if (done !== undefined)
    return end(`${openIs(photo)} ${favourite ? 'A favourite.' : 'No favourite.'}`)
  const heart = byId(view, favourite ? 'picture_favourite' : 'picture_unfavourite')
  const thought = {
    status: `${openIs(photo)} ${favourite ? 'No favourite.' : 'A favourite.'}`,
    plan,
  }
  return heart === undefined ? goBack(view, thought) : tap(heart, 'Favourite', thought)
}

function reachViewfinder(view: OracleView, plan: string): Move | null {
  if (view.app !== CAMERA_PACKAGE) return openApp(view, 'Camera', plan)
  if (view.page.name === 'viewfinder') return null
  return goBack(view, { status: 'A sheet covers the camera.', plan })
}

/** The next step towards the page of this photo; null when it is in front. */
function reachPhoto(view: OracleView, photo: string, plan: string): Move | null {
  if (view.app !== PHOTOS_PACKAGE) return openApp(view, 'Photos', plan)
  if (view.page.name === 'picture') {
    const caption = byId(view, 'picture_caption')?.text
    if (caption === photo) return null
    return leaveAnother(view, { kind: 'photo', shown: caption, wanted: photo, plan })
  }
  const all = byId(view, 'show_grid')
  if (all === undefined) return goBack(view, { status: 'This is another page.', plan })
  if (!all.selected) return tap(all, 'All photos', { status: 'Only favourites are shown.', plan })
  const tile = byText(view, photo)
  if (tile === undefined && isMissing(view, { name: `'${photo}'` }))
    return giveUp(`There is no photo '${photo}'.`)
  const thought = { status: nearestStatus(`'${photo}'`, photo, labelsIn(view, /:id\/tile_/)), plan }
  return tile === undefined
    ? search(view, { name: `'${photo}'` }, thought)
    : tap(tile, photo, thought)
}

function isInPhotos(view: OracleView, page: string): boolean {
  return view.app === PHOTOS_PACKAGE && view.page.name === page
}
