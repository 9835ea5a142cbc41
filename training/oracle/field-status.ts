/**
 * What a teacher says of what is there and of what shall be there. On the right page it is said in the same words as on
 * a wrong one: only who reads the page knows which of the two it is.
 */

import { named } from './names.js'

/** Of a field: what stands in it and what shall. Nobody tells longer texts. */
export function fieldStatus(name: string, text: string, wanted: string): string {
  if (text === '') return `${named(name)} is not filled in.`
  return isShort(text) && isShort(wanted)
    ? compared(named(name), text, wanted)
    : `${named(name)} is filled in.`
}

/**
 * "Open: Lunch. Wanted: Lunch with Ann. Wrong." The last word is what the step turns on: said each time in the same two
 * words, it is learned once for all that is compared.
 *
 * @param what is told of: `Open`, `Selected`
 * @param isRight of texts that say the same in different words
 */
export function compared(
  what: string,
  shown: string,
  wanted: string,
  isRight = shown === wanted,
): string {
  return `${what}: ${shown}. Wanted: ${wanted}. ${isRight ? 'Right.' : 'Wrong.'}`
}

/** Of what is put in piece by piece, as long as it is a beginning of what is wanted. */
export function begun(what: string, shown: string, wanted: string): string {
  return `${what}: ${shown}. Wanted: ${wanted}. So far.`
}

/** On the page of the thing that is wanted. */
export function openIs(name: string): string {
  return compared('Open', name, name)
}

/** Of a search, whatever it is for now. */
export function searchStatus(text: string, wanted: string): string {
  if (text === '') return 'The search is empty.'
  return isShort(text) ? compared('The search', text, wanted) : 'The search is for something else.'
}

/** Of a search for what it shall be for. */
export function foundStatus(text: string, isFound: boolean): string {
  return `${compared('The search', text, text)} It is ${isFound ? '' : 'not '}found.`
}

/** Of something in a list, whichever step that leads to. */
export function sightStatus(name: string, isThere: boolean): string {
  return `${name} is ${isThere ? '' : 'not '}in sight.`
}

/** Of the browser's address bar, whatever stands in it. */
export function addressStatus(text: string, wanted: string): string {
  if (text === '') return 'The address bar is empty.'
  return compared('Address', isShort(text) ? text : 'another page', wanted)
}

/** More characters take too long to write, and are written wrongly. */
export const READ_BACK = 40

function isShort(text: string): boolean {
  return text !== '' && text.length <= READ_BACK && !text.includes('\n')
}
