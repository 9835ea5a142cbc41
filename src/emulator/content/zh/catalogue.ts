/** Every app's texts in simplified Chinese, by their English. */

import { maps } from './maps.js'
import { music } from './music.js'
import { notes } from './notes.js'

export const chinese: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...notes, ...music, ...maps }),
)
