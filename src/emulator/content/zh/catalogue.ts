/** Every app's texts in simplified Chinese, by their English. */

import { interruptions } from './interruptions.js'
import { notes } from './notes.js'

export const chinese: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...interruptions, ...notes }),
)
