/** Camera: a viewfinder on a drawn scene, whose pictures go to Photos. */

import { mdiCamera } from '@mdi/js'
import type { App } from '../app.js'
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
  initialState: initialCamera,
  home: { name: 'viewfinder' },
  page: ({ name }, context) => {
    if (name === 'flash') return flashSheet(context)
    if (name === 'timer') return timerSheet(context)
    return viewfinderPage(context)
  },
}
