/** Whom to write to: everybody in Contacts, filtered by what stands in the search bar. */

import { mdiAccountSearch } from '@mdi/js'
import type { Screen } from '../../screen/view.js'
import { appBar, emptyState, page, searchBar, stackedBars } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { contactRow } from '../contacts/list-page.js'
import { alphabetical, fullName, matchesSearch } from '../contacts/state.js'
import type { MessagesState } from './state.js'

export function pickerPage({ apps, nav, field, t }: AppContext<MessagesState>): Screen {
  const rows = alphabetical(apps.contacts.people)
    .filter((person) => matchesSearch(fullName(person), field('search')))
    .map((person) =>
      contactRow(person, () => nav.replace({ name: 'thread', args: { phone: person.phone } })),
    )
  return {
    body: page({
      bar: stackedBars(
        appBar({ title: t('New conversation'), onBack: () => nav.pop() }),
        searchBar({ id: 'people_search', field: 'search', hint: t('Search people') }),
      ),
      content:
        rows.length > 0 ? rows : [emptyState({ icon: mdiAccountSearch, text: t('Nobody found') })],
    }),
  }
}
