/**
 * Texts made from patterns: `Meet me in {city}` has a city in place of the braces, `{1-12}` a number.
 * So many come out that none can be learned by heart.
 */

import type { Random } from '../../random.js'
import type { Pool } from './pool.js'
import type { Seeding } from './seeding.js'
import { firstNames } from './words/people.js'
import { cities, things } from './words/things.js'

const BLANK = /\{([^}]+)\}/

/** Half of the texts are patterns with blanks filled in, half stand as they are. */
export function compose(patterns: Pool, random: Random, seeding: Seeding): string {
  const all = patterns(seeding)
  const hasBlank = random.chance(0.5)
  const fitting = all.filter((pattern) => BLANK.test(pattern) === hasBlank)
  const pattern = random.pick(fitting.length > 0 ? fitting : all)
  return pattern.replace(new RegExp(BLANK, 'g'), (_, blank: string) =>
    fillBlank(blank, random, seeding),
  )
}

function fillBlank(blank: string, random: Random, seeding: Seeding): string {
  const [from, to] = blank.split('-').map(Number)
  if (from !== undefined && to !== undefined) return String(random.int(from, to))
  switch (blank) {
    case 'city':
      return random.pick(cities(seeding))
    case 'first':
      return random.pick(firstNames(seeding))
    case 'thing':
      return random.pick(things(seeding))
    case 'Thing':
      return capitalized(random.pick(things(seeding)))
    default:
      throw new RangeError(`no words are known for the blank {${blank}}`)
  }
}

export function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
