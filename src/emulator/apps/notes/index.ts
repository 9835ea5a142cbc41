/** Notes: short texts with a title, to write, change, look up and delete. */

import { mdiNoteText } from '@mdi/js'
import type { App } from '../app.js'
import { deleteDialog, editPage } from './edit-page.js'
import { listPage } from './list-page.js'
import { initialNotes, NOTES_PACKAGE, type NotesState } from './state.js'

export const notesApp: App<NotesState> = {
  key: 'notes',
  packageName: NOTES_PACKAGE,
  activity: 'com.phonewright.notes.MainActivity',
  label: 'Notes',
  versionName: '2.6.1',
  icon: { path: mdiNoteText, background: '#f9ab00', foreground: '#ffffff' },
  permissions: ['microphone', 'photos'],
  initialState: initialNotes,
  home: { name: 'list' },
  page: ({ name, args }, context) => {
    const note = context.state.notes.find(({ id }) => id === args?.id)
    if (name === 'edit') return editPage(context, note)
    if (name === 'delete' && note) return deleteDialog(context, note)
    return listPage(context)
  },
}
