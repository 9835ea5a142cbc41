/** Every app's texts in simplified Chinese, by their English. */

import { camera } from './camera.js'
import { maps } from './maps.js'
import { music } from './music.js'
import { notes } from './notes.js'
import { photos } from './photos.js'
import { webForms } from './web-forms.js'

export const chinese: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...notes, ...music, ...maps, ...camera, ...photos, ...webForms }),
)
