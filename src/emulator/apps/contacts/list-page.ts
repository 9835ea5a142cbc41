/** Everybody in alphabetical order, filtered by what stands in the search bar. */

import { mdiAccountSearch, mdiPlus, mdiStar } from '@mdi/js'
import type { Screen, View } from '../../screen/view.js'
import {
  appBar,
  avatar,
  emptyState,
  fab,
  listItem,
  page,
  searchBar,
  stackedBars,
} from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { alphabetical, type Contact, type ContactsState, fullName, matchesSearch } from './state.js'

/** The last row can be scrolled out from under the floating button. */
const FAB_ROOM: View = { kind: 'spacer', height: 88 }

export function listPage({ state, nav, field, t }: AppContext<ContactsState>): Screen {
  const found = alphabetical(state.people).filter((person) =>
    matchesSearch(fullName(person), field('search')),
  )
  const rows = found.map((person) =>
    contactRow(person, () => nav.push({ name: 'contact', args: { id: person.id } })),
  )
  return {
    body: page({
      bar: stackedBars(
        appBar({ title: t('Contacts') }),
        searchBar({ id: 'contacts_search', field: 'search', hint: t('Search contacts') }),
      ),
      content:
        rows.length > 0
          ? [...rows, FAB_ROOM]
          : [emptyState({ icon: mdiAccountSearch, text: t('Nobody found') })],
    }),
    floating: fab({
      id: 'contact_create',
      icon: mdiPlus,
      description: t('Create contact'),
      onTap: () => nav.push({ name: 'edit' }),
    }),
  }
}

/** A person as a row; the chooser of Messages shows the same. */
export function contactRow(person: Contact, onTap: () => void): View {
  const name = fullName(person)
  const star: View = { kind: 'icon', path: mdiStar, size: 22, color: 'primary' }
  return listItem({
    id: `contact_${person.id}`,
    title: name,
    leading: avatar(name),
    ...(person.starred ? { trailing: star } : {}),
    onTap,
  })
}
