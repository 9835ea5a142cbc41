/** What a teacher says of a field: what stands in it. Whoever tells that has to read it, and sees what was typed wrongly. */

import { named } from './names.js'

/** Of a field that shall read otherwise. */
export function fieldStatus(name: string, text: string): string {
  return isShort(text) ? `${named(name)} says '${text}'.` : `${named(name)} is not filled in.`
}

/** Of a search that shall be for something else, or for anything. @param sought as a sentence begins with it */
export function searchStatus(sought: string, text: string): string {
  return isShort(text) ? `The search says '${text}'.` : `${sought} is not in sight.`
}

/** Of the browser's address bar, whatever stands in it. */
export function addressStatus(text: string): string {
  if (text === '') return 'The address bar is empty.'
  return isShort(text) ? `The address bar says ${text}.` : 'Another page is open.'
}

/** What is to be told of a field before its page is sent, where nobody tells longer texts. */
export function written(text: string, said: string, otherwise: string): string {
  return isShort(text) ? said : otherwise
}

/** More characters take too long to write, and are written wrongly. */
const READ_BACK = 40

function isShort(text: string): boolean {
  return text !== '' && text.length <= READ_BACK && !text.includes('\n')
}
