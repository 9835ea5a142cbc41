/** Texts that tasks ask to write: drawn from so many combinations that none can be learned by heart. */

import type { Random } from '../../random.js'
import { compose } from '../content/composing.js'
import type { Seeding } from '../content/seeding.js'
import { textsToSend } from '../content/words/messages.js'
import { noteBodies } from '../content/words/note-bodies.js'
import { noteTitles } from '../content/words/note-titles.js'
import { webWords } from '../content/words/things.js'

/** A short message to a person. */
export function messageText(random: Random, seeding: Seeding): string {
  return compose(textsToSend, random, seeding)
}

export function noteTitle(random: Random, seeding: Seeding): string {
  return compose(noteTitles, random, seeding)
}

export function noteBody(random: Random, seeding: Seeding): string {
  return compose(noteBodies, random, seeding)
}

/** The address of a page that nobody has bookmarked by chance. */
export function webAddress(random: Random, seeding: Seeding): string {
  const words = webWords(seeding)
  const host = `${random.pick(words)}.${random.pick(['example', 'example', 'test'])}`
  return random.chance(0.25) ? `${host}/${random.pick(words)}` : host
}
