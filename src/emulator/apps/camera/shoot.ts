/** What the shutter does: a photo at once, or a video from one press to the next. */

import type { AppContext } from '../app.js'
import type { Picture } from '../photos/state.js'
import type { CameraState } from './state.js'

/** The timer changes nothing here: the seconds it waits are not shown. */
export function pressShutter(context: AppContext<CameraState>): void {
  const { state, snackbar, t } = context
  if (state.mode === 'photo') {
    keep(context, 'photo')
    snackbar(t('Photo taken'))
  } else if (state.recordingSinceMs === null) {
    state.recordingSinceMs = context.now()
  } else {
    state.recordingSinceMs = null
    keep(context, 'video')
    snackbar(t('Video saved'))
  }
}

/** Photos is where every app finds pictures: the new one comes first. */
function keep(context: AppContext<CameraState>, kind: Picture['kind']): void {
  const { state, settings, apps } = context
  const id = context.newId('picture')
  const picture: Picture = {
    id,
    kind,
    facing: state.facing,
    subject: subjectOf(state),
    caption: `${kind === 'photo' ? 'IMG' : 'VID'}_${id.replace(/\D/g, '')}`,
    daysAgo: 0,
    time: settings.time,
    megabytes: 3.4,
    favourite: false,
  }
  apps.photos.pictures = [picture, ...apps.photos.pictures]
}

/** What is before the lens. */
export function subjectOf({ facing }: CameraState): string {
  return facing === 'front' ? 'face' : 'view'
}
