/** Texts that tasks ask to write: drawn from so many combinations that none can be learned by heart. */

import type { Random } from '../../random.js'
import { TEXTS_TO_SEND } from '../apps/messages/content.js'
import { cities, firstNames, things } from '../apps/names.js'
import { NOTE_BODIES, NOTE_TITLES } from '../apps/notes/content.js'

/** A short message to a person. */
export function messageText(random: Random): string {
  const made = [
    () => `Meet me in ${random.pick(cities)}`,
    () => `Please bring the ${random.pick(things)}`,
    () => `I saw ${random.pick(firstNames)} today`,
    () => `See you at ${random.int(1, 12)}`,
    () => `Room ${random.int(100, 999)}`,
    () => `Do you have a ${random.pick(things)}?`,
    () => `${random.pick(firstNames)} says hello`,
  ]
  return random.chance(0.5) ? random.pick(TEXTS_TO_SEND) : random.pick(made)()
}

export function noteTitle(random: Random): string {
  const made = [
    () => `Trip to ${random.pick(cities)}`,
    () => `${capitalized(random.pick(things))} ideas`,
    () => `For ${random.pick(firstNames)}`,
    () => `${random.pick(cities)} ${random.int(2, 99)}`,
  ]
  return random.chance(0.5) ? random.pick(NOTE_TITLES) : random.pick(made)()
}

export function noteBody(random: Random): string {
  const made = [
    () => `Buy ${random.pick(things)} and ${random.pick(things)}`,
    () => `Ask ${random.pick(firstNames)} about the ${random.pick(things)}`,
    () => `${random.int(2, 20)} ${random.pick(things)} boxes`,
    () => `Train to ${random.pick(cities)} at ${random.int(6, 22)}:${random.int(10, 59)}`,
  ]
  return random.chance(0.4) ? random.pick(NOTE_BODIES) : random.pick(made)()
}

/** The address of a page that nobody has bookmarked by chance. */
export function webAddress(random: Random): string {
  const host = `${random.pick(things)}.${random.pick(['example', 'example', 'test'])}`
  return random.chance(0.25) ? `${host}/${random.pick(things)}` : host
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
