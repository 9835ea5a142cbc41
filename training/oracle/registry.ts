/** The teacher of every task family, by the family's name. */

import type { TaskParams } from '../../src/emulator/tasks/task.js'
import { addBookmark, openUrl } from './browser.js'
import { addContact, callContact, deleteContact, editPhone, starContact } from './contacts.js'
import { codeToNote, sendMessage } from './messages.js'
import { appendToNote, createNote, deleteNote, editNote } from './notes.js'
import type { Oracle } from './oracle.js'
import { addToCart, buyProduct, removeFromCart } from './shop.js'

export const oracles: Readonly<Record<string, Oracle>> = {
  'contacts-add': teacher(addContact),
  'contacts-edit-phone': teacher(editPhone),
  'contacts-star': teacher(starContact),
  'contacts-delete': teacher(deleteContact),
  'contacts-call': teacher(callContact),
  'messages-send': teacher(sendMessage),
  'messages-code-to-note': teacher(codeToNote),
  'notes-create': teacher(createNote),
  'notes-edit': teacher(editNote),
  'notes-append': teacher(appendToNote),
  'notes-delete': teacher(deleteNote),
  'shop-add-to-cart': teacher(addToCart),
  'shop-remove-from-cart': teacher(removeFromCart),
  'shop-buy': teacher(buyProduct),
  'browser-open-url': teacher(openUrl),
  'browser-add-bookmark': teacher(addBookmark),
}

/** Parameters reach only the teacher of the family that proposed them, so their type may be forgotten. */
export function teacher<P extends TaskParams>(oracle: Oracle<P>): Oracle {
  return oracle as unknown as Oracle
}
