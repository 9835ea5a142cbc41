/** The viewfinder with flash, timer, modes, the shutter, the last picture and the other lens. */

import {
  mdiCameraFlip,
  mdiFlash,
  mdiFlashAuto,
  mdiFlashOff,
  mdiTimer3,
  mdiTimer10,
  mdiTimerOff,
} from '@mdi/js'
import type { Screen, View } from '../../screen/view.js'
import { iconButton } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { pictureView } from '../photos/picture-view.js'
import { PHOTOS_PACKAGE } from '../photos/state.js'
import { pressShutter, subjectOf } from './shoot.js'
import type { CameraState, FlashMode, Timer } from './state.js'

const BLACK = '#000000'
const WHITE = '#ffffff'
const SECOND_MS = 1000

export function viewfinderPage(context: AppContext<CameraState>): Screen {
  const { state } = context
  return {
    backdrop: BLACK,
    ...(state.recordingSinceMs === null ? {} : { changesEveryMs: SECOND_MS }),
    body: {
      kind: 'column',
      width: 'fill',
      height: 'fill',
      align: 'stretch',
      background: BLACK,
      children: [topBar(context), viewfinder(context), modes(context), controls(context)],
    },
  }
}

const FLASH_ICONS: Readonly<Record<FlashMode, string>> = {
  off: mdiFlashOff,
  auto: mdiFlashAuto,
  on: mdiFlash,
}
const TIMER_ICONS: Readonly<Record<Timer, string>> = {
  0: mdiTimerOff,
  3: mdiTimer3,
  10: mdiTimer10,
}

/** The ids say what is chosen, as the icons do. */
function topBar({ state, nav, t }: AppContext<CameraState>): View {
  return {
    kind: 'row',
    width: 'fill',
    height: 64,
    align: 'center',
    arrange: 'spaced',
    padding: { left: 16, right: 16 },
    children: [
      iconButton({
        id: `flash_${state.flash}`,
        icon: FLASH_ICONS[state.flash],
        description: t('Flash'),
        color: WHITE,
        onTap: () => nav.push({ name: 'flash' }),
      }),
      iconButton({
        id: `timer_${state.timer}`,
        icon: TIMER_ICONS[state.timer],
        description: t('Self-timer'),
        color: WHITE,
        onTap: () => nav.push({ name: 'timer' }),
      }),
    ],
  }
}

function viewfinder({ state, now, t }: AppContext<CameraState>): View {
  const { recordingSinceMs, mode } = state
  const seconds = recordingSinceMs === null ? 0 : Math.floor((now() - recordingSinceMs) / SECOND_MS)
  const clock: View[] =
    recordingSinceMs === null
      ? []
      : [
          {
            kind: 'column',
            width: 'fill',
            height: 'fill',
            align: 'center',
            padding: 16,
            children: [
              {
                kind: 'text',
                id: 'recording',
                text: t('Recording {seconds} s', { seconds }),
                size: 15,
                color: WHITE,
                background: '#c5221f',
                cornerRadius: 8,
                padding: { left: 10, right: 10, top: 4, bottom: 4 },
              },
            ],
          },
        ]
  return {
    kind: 'stack',
    id: `viewfinder_${state.facing}`,
    width: 'fill',
    weight: 1,
    align: 'stretch',
    description: state.facing === 'front' ? t('Front camera') : t('Back camera'),
    children: [
      pictureView({ subject: subjectOf(state), caption: mode, kind: 'photo' }, 240),
      ...clock,
    ],
  }
}

function modes({ state, t }: AppContext<CameraState>): View {
  const mode = (name: CameraState['mode'], text: string): View => {
    const isChosen = state.mode === name
    return {
      kind: 'text',
      id: `mode_${name}`,
      className: 'android.widget.Button',
      text,
      size: 16,
      bold: isChosen,
      textAlign: 'center',
      color: isChosen ? BLACK : WHITE,
      background: isChosen ? WHITE : 'transparent',
      cornerRadius: 18,
      height: 40,
      padding: { left: 18, right: 18 },
      selected: isChosen,
      enabled: state.recordingSinceMs === null,
      onTap: () => {
        state.mode = name
      },
    }
  }
  return {
    kind: 'row',
    width: 'fill',
    arrange: 'center',
    gap: 16,
    padding: { top: 12, bottom: 8 },
    children: [mode('photo', t('Photo')), mode('video', t('Video'))],
  }
}

function controls(context: AppContext<CameraState>): View {
  const { state, apps, nav, t } = context
  const [last] = apps.photos.pictures
  const isRecording = state.recordingSinceMs !== null
  const gallery: View = {
    kind: 'stack',
    id: 'open_gallery',
    className: 'android.widget.ImageView',
    description: t('Gallery'),
    width: 56,
    height: 56,
    align: 'stretch',
    background: '#3c4043',
    children: last ? [pictureView(last, 28)] : [],
    onTap: () => nav.launch(PHOTOS_PACKAGE, { name: 'grid' }),
  }
  const shutter: View = {
    kind: 'stack',
    id: 'shutter',
    className: 'android.widget.ImageButton',
    description: shutterName(context),
    width: 80,
    height: 80,
    cornerRadius: 40,
    align: 'center',
    border: { color: WHITE, width: 4 },
    onTap: () => pressShutter(context),
    children: [
      {
        kind: 'spacer',
        width: isRecording ? 32 : 62,
        height: isRecording ? 32 : 62,
        cornerRadius: isRecording ? 6 : 31,
        background: state.mode === 'photo' ? WHITE : '#ea4335',
      },
    ],
  }
  return {
    kind: 'row',
    width: 'fill',
    arrange: 'spaced',
    align: 'center',
    padding: { left: 36, right: 36, top: 12, bottom: 28 },
    children: [
      gallery,
      shutter,
      {
        ...iconButton({
          id: 'switch_camera',
          icon: mdiCameraFlip,
          description: t('Switch camera'),
          color: WHITE,
          enabled: !isRecording,
          onTap: () => {
            state.facing = state.facing === 'front' ? 'back' : 'front'
          },
        }),
        background: '#3c4043',
        cornerRadius: 28,
        padding: 16,
      },
    ],
  }
}

function shutterName({ state, t }: AppContext<CameraState>): string {
  if (state.mode === 'photo') return t('Take photo')
  return state.recordingSinceMs === null ? t('Start video') : t('Stop video')
}
