/** A note as a form of title and text, and the question before deleting it. */

import { mdiDelete } from '@mdi/js'
import type { Screen } from '../../screen/view.js'
import { appBar, dialog, page, textField } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { saveBar } from '../save-bar.js'
import { type Note, type NotesState, withNote } from './state.js'

export function editPage(context: AppContext<NotesState>, known: Note | undefined): Screen {
  const { state, nav } = context
  const entered = {
    title: context.field('title', known?.title).trim(),
    body: context.field('body', known?.body).trim(),
  }
  const save = () => {
    if (entered.title === '' && entered.body === '') return context.snackbar('The note is empty')
    state.notes = withNote(state.notes, { id: known?.id ?? context.newId('note'), ...entered })
    nav.pop()
    context.snackbar('Note saved')
  }
  const deleteAction = (note: Note) => ({
    id: 'note_delete',
    icon: mdiDelete,
    description: 'Delete note',
    onTap: () => nav.push({ name: 'delete', args: { id: note.id } }),
  })
  return {
    body: page({
      bar: appBar({
        title: known ? 'Edit note' : 'New note',
        onBack: () => nav.pop(),
        actions: known ? [deleteAction(known)] : [],
      }),
      content: [
        textField({ id: 'note_title', field: 'title', label: 'Title', initial: known?.title }),
        textField({
          id: 'note_body',
          field: 'body',
          label: 'Text',
          initial: known?.body,
          multiline: true,
        }),
      ],
      bottom: saveBar('note_save', save),
    }),
  }
}

export function deleteDialog({ state, nav, snackbar }: AppContext<NotesState>, note: Note): Screen {
  const remove = () => {
    state.notes = state.notes.filter(({ id }) => id !== note.id)
    nav.popToHome()
    snackbar('Note deleted')
  }
  return {
    presentation: 'dialog',
    body: dialog({
      title: 'Delete note?',
      text: `“${note.title}” will be gone for good.`,
      buttons: [
        { id: 'dialog_cancel', text: 'Cancel', onTap: () => nav.pop() },
        { id: 'dialog_confirm', text: 'Delete', onTap: remove, danger: true },
      ],
    }),
  }
}
