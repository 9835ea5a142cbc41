/** Teachers of the families about people. */

import { CONTACTS_PACKAGE, fullName } from '../../src/emulator/apps/contacts/state.js'
import type { ContactsAddParams } from '../../src/emulator/tasks/families/contacts-add.js'
import type { ContactParams } from '../../src/emulator/tasks/families/contacts-delete.js'
import type { ContactPhoneParams } from '../../src/emulator/tasks/families/contacts-edit-phone.js'
import type { ContactStarParams } from '../../src/emulator/tasks/families/contacts-star.js'
import { reachContact } from './contacts-moves.js'
import { compared, fieldStatus, openIs } from './field-status.js'
import { type Entry, filledStatus, fillForm, wasLast } from './form-moves.js'
import {
  byDescription,
  byId,
  byText,
  end,
  goBack,
  isMissing,
  lastDeed,
  leaveAnother,
  leavePage,
  leaveWithout,
  openApp,
  search,
  shows,
  tap,
  textsOf,
} from './moves.js'
import { named, said } from './names.js'
import type { Move, Oracle, OracleView } from './oracle.js'

export const addContact: Oracle<ContactsAddParams> = (view, { first, last, phone }) => {
  const name = fullName({ first, last })
  const plan = `Create ${name}; fill in the phone; save.`
  if (view.app !== CONTACTS_PACKAGE) return openApp(view, 'Contacts', plan)
  if (view.page.name === 'contact') {
    if (shows(view, name) && shows(view, phone))
      return end(`${openIs(name)} ${fieldStatus('Phone', phone, phone)}`)
    const look = lookForNumber(view, name, plan)
    if (look !== null) return look
    const shown = byId(view, 'contact_name')?.text
    return leaveAnother(view, { kind: 'contact', shown, wanted: name, plan })
  }
  if (shows(view, 'New contact')) {
    const entries = [
      { id: 'first_name', name: 'First name', text: first },
      { id: 'last_name', name: 'Last name', text: last },
      { id: 'phone_number', name: 'Phone', text: phone },
    ]
    return fillForm(view, entries, plan) ?? save(view, entries)
  }
  const row = byText(view, name)
  if (row !== undefined) return tap(row, name, { status: `${name} is in the list.`, plan })
  const create = byDescription(view, 'Create contact')
  if (create === undefined) return leavePage(view, named('Contacts'), plan)
  return tap(create, 'Create contact', { status: 'The contacts are open.', plan })
}

export const editPhone: Oracle<ContactPhoneParams> = (view, { name, phone }) => {
  const plan = `Open ${name}; edit the phone; save.`
  if (view.app === CONTACTS_PACKAGE && isFormOf(view, name)) {
    const entries = [{ id: 'phone_number', name: 'Phone', text: phone }]
    return fillForm(view, entries, plan) ?? save(view, entries)
  }
  const way = reachContact(view, name, plan)
  if (way !== null) return way
  if (shows(view, phone)) return end(`${openIs(name)} ${fieldStatus('Phone', phone, phone)}`)
  const look = byId(view, 'contact_phone') === undefined ? lookForNumber(view, name, plan) : null
  if (look !== null) return look
  const edit = byDescription(view, 'Edit contact')
  if (edit === undefined) return leaveWithout(view, name, { name: 'Edit contact', plan })
  const row = byId(view, 'contact_phone')
  const shown = row === undefined ? '' : (textsOf(row)[0] ?? '')
  const status = `${openIs(name)} ${fieldStatus('Phone', shown, phone)}`
  return tap(edit, 'Edit contact', { status, plan })
}

export const starContact: Oracle<ContactStarParams> = (view, { name, favorite }) => {
  const plan = favorite ? `Open ${name}; add to favorites.` : `Open ${name}; remove from favorites.`
  const way = reachContact(view, name, plan)
  if (way !== null) return way
  if (shows(view, favorite ? 'Favorite' : 'Not a favorite'))
    return end(`${openIs(name)} ${favorite ? 'A favorite.' : 'Not a favorite.'}`)
  const fact = favorite ? 'Not a favorite.' : 'A favorite.'
  const status = `${openIs(name)} ${fact}`
  const star = byId(view, 'contact_star')
  if (star === undefined) return leaveWithout(view, name, { name: 'the star', plan })
  return tap(star, 'the star', { status, plan })
}

export const deleteContact: Oracle<ContactParams> = (view, { name }) => {
  const plan = `Open ${name}; delete the contact; confirm.`
  if (view.app === CONTACTS_PACKAGE) {
    if (view.page.name === 'delete') return confirmOne(view, { name, says: DELETED, plan })
    if (view.page.name === 'list' && isGone(view, name)) return end(`${name} is deleted.`)
  }
  const way = reachContact(view, name, plan)
  if (way !== null) return way
  const button = byDescription(view, 'Delete contact')
  if (button === undefined) return leaveWithout(view, name, { name: 'Delete contact', plan })
  return tap(button, 'Delete contact', { status: openIs(name), plan })
}

export const callContact: Oracle<ContactParams> = (view, { name }) => {
  const plan = `Open ${name}; tap ${named('Call')}.`
  if (view.app === CONTACTS_PACKAGE && view.page.name === 'call' && shows(view, name))
    return end(`${name} is being called.`)
  const way = reachContact(view, name, plan)
  if (way !== null) return way
  const button = byId(view, 'contact_call')
  if (button === undefined)
    return search(view, { name: 'Call' }, { status: `${named('Call')} is hidden.`, plan })
  return tap(button, 'Call', { status: openIs(name), plan, sensitive: true })
}

/** What the dialog says that deletes somebody. */
const DELETED = '{name} will be removed from this phone.'

interface Question {
  /** What shall be deleted. */
  readonly name: string
  /** What the dialog says in the apps' English, with a hole of any name for what it is about. */
  readonly says: string
  readonly plan: string
}

/** Answers a dialog that deletes something by its name; goes back from one that would delete something else. */
export function confirmOne(view: OracleView, { name, says, plan }: Question): Move {
  const [before = '', after = ''] = view.t(says).split(/\{\w+\}/)
  const text = view.nodes.find(
    (node) => node.text.startsWith(before) && node.text.endsWith(after),
  )?.text
  const shown = text?.slice(before.length, text.length - after.length) ?? 'something else'
  const status = compared('To be deleted', shown, name)
  return shown === name ? confirmDelete(view, status) : goBack(view, { status, plan })
}

/** The red button of a dialog that deletes for good. */
export function confirmDelete(view: OracleView, status: string): Move {
  const plan = 'Confirm the deletion.'
  const button = byId(view, 'dialog_confirm')
  if (button === undefined) return goBack(view, { status, plan })
  return tap(button, 'Delete', { status, plan, sensitive: true })
}

/** On a low screen the number of a person who has just been opened may be out of sight. */
function lookForNumber(view: OracleView, name: string, plan: string): Move | null {
  const number = { name: 'the number' }
  const isOpened = [`Tap ${name}.`, said('Tap ‹Save›.', view.t)].includes(lastDeed(view))
  return isOpened && !isMissing(view, number)
    ? search(view, number, { status: openIs(name), plan })
    : null
}

function save(view: OracleView, entries: readonly Entry[]): Move {
  const thought = { status: filledStatus(view, entries), plan: 'Save the contact.' }
  const button = byId(view, 'contact_save')
  return button === undefined ? goBack(view, thought) : tap(button, 'Save', thought)
}

/** The form shows first and last name in fields of their own. */
function isFormOf(view: OracleView, name: string): boolean {
  if (!shows(view, 'Edit contact')) return false
  const first = byId(view, 'first_name')?.text
  const last = byId(view, 'last_name')?.text
  // On a low screen the form may have scrolled one of them away.
  if (first === undefined || last === undefined) return lastDeed(view) !== 'Go back.'
  return fullName({ first, last }) === name
}

function isGone(view: OracleView, name: string): boolean {
  if (byText(view, name) !== undefined) return false
  const isFiltered = byId(view, 'contacts_search')?.text === name
  return isFiltered || wasLast(view, 'Tap ‹Delete›.')
}
