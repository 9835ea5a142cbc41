/** Camera: a viewfinder on a drawn scene, whose pictures go to Photos. */

import { mdiCamera, mdiCameraOff } from '@mdi/js'
import type { Screen } from '../../screen/view.js'
import type { App, AppContext, Page } from '../app.js'
import { refusedPage } from '../refused.js'
import { flashSheet, timerSheet } from './choice-sheets.js'
import { CAMERA_PACKAGE, type CameraState, initialCamera } from './state.js'
import { viewfinderPage } from './viewfinder-page.js'

export const cameraApp: App<CameraState> = {
  key: 'camera',
  packageName: CAMERA_PACKAGE,
  activity: 'com.android.camera.CameraActivity',
  label: 'Camera',
  versionName: '9.1.0',
  icon: { path: mdiCamera, background: '#e8eaed', foreground: '#3c4043' },
  permissions: ['camera'],
  initialState: initialCamera,
  home: { name: 'viewfinder' },
  page: (page, context) => (context.may('camera') ? screenOf(page, context) : refused(context)),
}

function refused(context: AppContext<CameraState>): Screen {
  const { t } = context
  return refusedPage(context, {
    permission: 'camera',
    icon: mdiCameraOff,
    text: t('To take photos and videos, allow the use of the camera.'),
  })
}

function screenOf({ name }: Page, context: AppContext<CameraState>): Screen {
  if (name === 'flash') return flashSheet(context)
  if (name === 'timer') return timerSheet(context)
  return viewfinderPage(context)
}
