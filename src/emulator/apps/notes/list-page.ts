/** All notes as cards, the newest on top, filtered by what stands in the search bar. */

import { mdiNoteSearch, mdiPlus } from '@mdi/js'
import type { Screen, View } from '../../screen/view.js'
import {
  appBar,
  card,
  emptyState,
  fab,
  page,
  searchBar,
  stackedBars,
} from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import type { Note, NotesState } from './state.js'

/** The last row can be scrolled out from under the floating button. */
const FAB_ROOM: View = { kind: 'spacer', height: 88 }

export function listPage({ state, nav, field, t }: AppContext<NotesState>): Screen {
  const query = field('search').trim().toLowerCase()
  const cards = state.notes
    .filter(({ title, body }) => `${title}\n${body}`.toLowerCase().includes(query))
    .map((note) => noteCard(note, () => nav.push({ name: 'edit', args: { id: note.id } })))
  return {
    body: page({
      bar: stackedBars(
        appBar({ title: t('Notes') }),
        searchBar({ id: 'notes_search', field: 'search', hint: t('Search notes') }),
      ),
      content:
        cards.length > 0
          ? [...cards, FAB_ROOM]
          : [emptyState({ icon: mdiNoteSearch, text: t('No notes here') })],
    }),
    floating: fab({
      id: 'note_create',
      icon: mdiPlus,
      description: t('New note'),
      text: t('New note'),
      onTap: () => nav.push({ name: 'edit' }),
    }),
  }
}

function noteCard({ id, title, body }: Note, onTap: () => void): View {
  const lines: View[] = []
  if (title !== '') lines.push({ kind: 'text', text: title, size: 18, bold: true, maxLines: 2 })
  if (body !== '')
    lines.push({ kind: 'text', text: body, size: 15, color: 'onSurfaceVariant', maxLines: 3 })
  return card({ id: `note_${id}`, children: lines, onTap })
}
