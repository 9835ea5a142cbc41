/** The way to a person in Contacts from anywhere on the phone, for every teacher that needs it. */

import { CONTACTS_PACKAGE } from '../../src/emulator/apps/contacts/state.js'
import { foundStatus, searchStatus } from './field-status.js'
import {
  byId,
  byText,
  goBack,
  lastDeed,
  leaveAnother,
  leavePage,
  openApp,
  tap,
  typeInto,
} from './moves.js'
import type { Move, OracleView } from './oracle.js'

/** The next step towards the page of this person; null when it is in front. */
export function reachContact(view: OracleView, name: string, plan: string): Move | null {
  if (view.app !== CONTACTS_PACKAGE) return openApp(view, 'Contacts', plan)
  if (view.page.name === 'contact') {
    const shown = byId(view, 'contact_name')?.text
    // on a low screen it may have been scrolled away
    const hasCome = lastDeed(view) === `Tap ${name}.`
    if (shown === name || (shown === undefined && hasCome)) return null
    return leaveAnother(view, { kind: 'contact', shown, wanted: name, plan })
  }
  const search = byId(view, 'contacts_search')
  if (search === undefined) return leavePage(view, name, plan)
  if (search.text !== name) {
    const thought = { status: searchStatus(search.text, name), plan }
    return typeInto(search, { name: 'Search contacts', text: name }, thought)
  }
  const row = byText(view, name)
  const thought = { status: foundStatus(name, row !== undefined), plan }
  return row === undefined ? goBack(view, thought) : tap(row, name, thought)
}
