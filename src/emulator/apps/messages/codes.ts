/** Messages with a number of four digits that a task asks for. */

import type { Random } from '../../../random.js'
import { compose } from '../../content/composing.js'
import type { Seeding } from '../../content/seeding.js'
import { codeMessages } from '../../content/words/told-facts.js'

export function codeMessage(random: Random, seeding: Seeding): string {
  return compose(codeMessages, random, seeding)
}

/** The number of four digits in a message, or null. */
export function codeIn(text: string): string | null {
  return /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0] ?? null
}
