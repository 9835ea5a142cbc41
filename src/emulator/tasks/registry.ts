/** Every task family that the phone can be asked. */

import { browserAddBookmark, browserOpenUrl } from './browser-open-url.js'
import { contactsAdd } from './contacts-add.js'
import { contactsCall } from './contacts-call.js'
import { contactsDelete } from './contacts-delete.js'
import { contactsEditPhone } from './contacts-edit-phone.js'
import { contactsStar } from './contacts-star.js'
import { messagesCodeToNote } from './messages-code-to-note.js'
import { messagesSend } from './messages-send.js'
import { notesAppend } from './notes-append.js'
import { notesCreate } from './notes-create.js'
import { notesDelete } from './notes-delete.js'
import { notesEdit } from './notes-edit.js'
import { shopBuy } from './shop-buy.js'
import { shopAddToCart, shopRemoveFromCart } from './shop-cart.js'
import type { TaskFamily, TaskParams } from './task.js'

/** In the order of the apps; seeds pick by index, so new families go to the end of their app's block. */
export const families: readonly TaskFamily[] = [
  anyFamily(contactsAdd),
  anyFamily(contactsEditPhone),
  anyFamily(contactsStar),
  anyFamily(contactsDelete),
  anyFamily(contactsCall),
  anyFamily(messagesSend),
  anyFamily(messagesCodeToNote),
  anyFamily(notesCreate),
  anyFamily(notesEdit),
  anyFamily(notesAppend),
  anyFamily(notesDelete),
  anyFamily(shopAddToCart),
  anyFamily(shopRemoveFromCart),
  anyFamily(shopBuy),
  anyFamily(browserOpenUrl),
  anyFamily(browserAddBookmark),
]

/** Parameters come back only to the family that proposed them, so their type may be forgotten. */
export function anyFamily<P extends TaskParams>(family: TaskFamily<P>): TaskFamily {
  return family as unknown as TaskFamily
}
