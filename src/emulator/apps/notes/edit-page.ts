/** A note as a form of title and text, and the question before deleting it. */

import { mdiDelete } from '@mdi/js'
import type { Screen } from '../../screen/view.js'
import { appBar, dialog, page, textField } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { saveBar } from '../save-bar.js'
import { type Note, type NotesState, withNote } from './state.js'

export function editPage(context: AppContext<NotesState>, known: Note | undefined): Screen {
  const { state, nav, t } = context
  const entered = {
    title: context.field('title', known?.title).trim(),
    body: context.field('body', known?.body).trim(),
  }
  const save = () => {
    if (entered.title === '' && entered.body === '') return context.snackbar(t('The note is empty'))
    state.notes = withNote(state.notes, { id: known?.id ?? context.newId('note'), ...entered })
    nav.pop()
    context.snackbar(t('Note saved'))
  }
  const deleteAction = (note: Note) => ({
    id: 'note_delete',
    icon: mdiDelete,
    description: t('Delete note'),
    onTap: () => nav.push({ name: 'delete', args: { id: note.id } }),
  })
  return {
    body: page({
      bar: appBar({
        title: known ? t('Edit note') : t('New note'),
        onBack: () => nav.pop(),
        actions: known ? [deleteAction(known)] : [],
      }),
      content: [
        textField({ id: 'note_title', field: 'title', label: t('Title'), initial: known?.title }),
        textField({
          id: 'note_body',
          field: 'body',
          label: t('Text'),
          initial: known?.body,
          multiline: true,
        }),
      ],
      bottom: saveBar('note_save', t, save),
    }),
  }
}

export function deleteDialog(
  { state, nav, snackbar, t }: AppContext<NotesState>,
  note: Note,
): Screen {
  const remove = () => {
    state.notes = state.notes.filter(({ id }) => id !== note.id)
    nav.popToHome()
    snackbar(t('Note deleted'))
  }
  return {
    presentation: 'dialog',
    body: dialog({
      title: t('Delete note?'),
      text: t('“{title}” will be gone for good.', { title: note.title }),
      buttons: [
        { id: 'dialog_cancel', text: t('Cancel'), onTap: () => nav.pop() },
        { id: 'dialog_confirm', text: t('Delete'), onTap: remove, danger: true },
      ],
    }),
  }
}
