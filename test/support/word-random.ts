/** Chance for what training makes up, with the pieces of the shipped vocabulary. */

import { fileURLToPath } from 'node:url'
import { createRandom } from '../../src/random.js'
import type { WordRandom } from '../../training/data/made-up.js'
import { openVocabulary } from '../../training/data/vocabulary.js'

export const vocabulary = await openVocabulary(
  fileURLToPath(new URL('../../models/pocket', import.meta.url)),
)

export function createWordRandom(seed: number): WordRandom {
  return { ...createRandom(seed), pieces: vocabulary.pieces }
}
