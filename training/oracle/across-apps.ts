/** Teachers of the families that lead through two apps. */

import {
  type ListCartParams,
  listedIn,
} from '../../src/emulator/tasks/families/across-list-to-cart.js'
import {
  type MessageAlarmParams,
  timeIn,
} from '../../src/emulator/tasks/families/across-message-to-alarm.js'
import {
  type MessageContactParams,
  numberIn,
} from '../../src/emulator/tasks/families/across-message-to-contact.js'
import type { NoteAddressParams } from '../../src/emulator/tasks/families/across-note-to-browser.js'
import type { NoteMessageParams } from '../../src/emulator/tasks/families/across-note-to-message.js'
import type { NumberMessageParams } from '../../src/emulator/tasks/families/across-number-to-message.js'
import { openUrl } from './browser.js'
import { setAlarm } from './clock.js'
import { addContact } from './contacts.js'
import { reachContact } from './contacts-moves.js'
import { carried, carry } from './memory.js'
import { bubbles, reachThread, sendMessage } from './messages.js'
import { byId, end, goBack, search, textsOf } from './moves.js'
import { reachNote } from './notes-moves.js'
import type { Move, Oracle, OracleView } from './oracle.js'
import { reachProduct } from './shop.js'

export const numberToMessage: Oracle<NumberMessageParams> = (view, { name, to }) => {
  const number = carried(view, 'number')
  if (number !== null) return sendMessage(view, { name: to, text: number })
  const plan = `Look up the number of ${name}; send it to ${to}.`
  const way = reachContact(view, name, plan)
  if (way !== null) return way
  const row = byId(view, 'contact_phone')
  const value = row === undefined ? undefined : textsOf(row)[0]
  const thought = { status: 'The number is not in sight.', plan }
  if (value === undefined) return search(view, { name: 'the number' }, thought)
  return carry(view, { what: 'number', value, app: 'Messages', plan: `Send it to ${to}.` })
}

export const noteToMessage: Oracle<NoteMessageParams> = (view, { title, to }) => {
  const text = carried(view, 'text')
  if (text !== null) return sendMessage(view, { name: to, text })
  const plan = `Read the note '${title}'; send its text to ${to}.`
  const memo = { what: 'text', app: 'Messages', plan: `Send it to ${to}.` }
  return readNote(view, { title, plan }, (value) => carry(view, { ...memo, value }))
}

export const noteToBrowser: Oracle<NoteAddressParams> = (view, { title }) => {
  const address = carried(view, 'address')
  if (address !== null) return openUrl(view, { address })
  const plan = `Read the note '${title}'; open its address.`
  const memo = { what: 'address', app: 'Browser', plan: 'Open the address.' }
  return readNote(view, { title, plan }, (value) => carry(view, { ...memo, value }))
}

export const messageToAlarm: Oracle<MessageAlarmParams> = (view, { name }) => {
  const time = carried(view, 'time')
  if (time !== null) return setAlarm(view, { time, label: '' })
  const plan = `Read the time from ${name}; set the alarm.`
  const memo = { what: 'time', app: 'Clock', plan: 'Set the alarm.' }
  return readMessage(view, { name, plan, find: timeIn }, (value) => carry(view, { ...memo, value }))
}

export const messageToContact: Oracle<MessageContactParams> = (view, { from, first, last }) => {
  const phone = carried(view, 'number')
  if (phone !== null) return addContact(view, { first, last, phone })
  const plan = `Read the number from ${from}; create ${first} ${last}.`
  const memo = { what: 'number', app: 'Contacts', plan: `Create ${first} ${last}.` }
  return readMessage(view, { name: from, plan, find: numberIn }, (value) =>
    carry(view, { ...memo, value }),
  )
}

export const listToCart: Oracle<ListCartParams> = (view, { title }) => {
  const list = carried(view, 'list')
  if (list !== null) return fillCart(view, listedIn(list))
  const plan = `Read the note '${title}'; add each thing to the cart.`
  const memo = { what: 'list', app: 'Shop', plan: 'Add each thing to the cart.' }
  return readNote(view, { title, plan }, (value) => carry(view, { ...memo, value }))
}

/** One of each that the history does not tell of yet. */
function fillCart(view: OracleView, products: readonly string[]): Move {
  const sentenceOf = (product: string) => `Add ${product} to the cart.`
  const [added, missing] = partition(products, (each) => view.history.includes(sentenceOf(each)))
  const [product] = missing
  // To say what is there is to compare it with the list.
  const inCart = added.length === 0 ? '' : `In the cart: ${added.join(', ')}. `
  if (product === undefined) return end(`${inCart}That is the whole list.`)
  const plan = `Add ${missing.join(', ')}.`
  const way = reachProduct(view, product, plan)
  if (way !== null) return { ...way, status: `${inCart}${way.status}` }
  const add = byId(view, 'cart_add')
  const status = `${inCart}${product} is open.`
  if (add === undefined) return search(view, { name: 'Add to cart' }, { status, plan })
  return {
    status,
    plan,
    action: sentenceOf(product),
    deed: { kind: 'click', node: add },
    sensitive: false,
  }
}

function partition<T>(all: readonly T[], isFirst: (each: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((each) => !isFirst(each))]
}

function readNote(
  view: OracleView,
  { title, plan }: { readonly title: string; readonly plan: string },
  then: (text: string) => Move,
): Move {
  const way = reachNote(view, [title], plan)
  if (way !== null) return way
  const field = byId(view, 'note_body')
  return field === undefined ? goBack(view, { status: 'Text is hidden.', plan }) : then(field.text)
}

interface Reading {
  readonly name: string
  readonly plan: string
  /** What is sought in a message, or null. */
  readonly find: (text: string) => string | null
}

function readMessage(
  view: OracleView,
  { name, plan, find }: Reading,
  then: (found: string) => Move,
): Move {
  const way = reachThread(view, name, plan)
  if (way !== null) return way
  const found = bubbles(view, 'message_received')
    .map(find)
    .filter((each) => each !== null)
    .at(-1)
  const thought = { status: 'It is not in sight.', plan }
  if (found === undefined) return search(view, { name: 'the message' }, thought)
  return then(found)
}
