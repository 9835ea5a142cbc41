/** The questions of the Files app: a new name, whether to delete, how to sort. */

import type { Screen } from '../../screen/view.js'
import { dialog, radioRow, textField } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { type FilesState, type Folder, SORTS, type StoredFile } from './state.js'

export function renameDialog(context: AppContext<FilesState>, file: StoredFile): Screen {
  const { state, nav, t, field, snackbar } = context
  const save = () => {
    const name = field('name', file.name).trim()
    const others = state.files.filter(({ id, folder }) => id !== file.id && folder === file.folder)
    if (name === '') return snackbar(t('The name is missing'))
    if (others.some((other) => other.name === name)) return snackbar(t('The name is taken'))
    state.files = state.files.map((one) => (one.id === file.id ? { ...one, name } : one))
    nav.answer({ selected: '' })
    snackbar(t('Renamed'))
  }
  return nameDialog(context, { title: t('Rename'), initial: file.name, save })
}

export function newFolderDialog(context: AppContext<FilesState>, parent: Folder): Screen {
  const { state, nav, t, field, newId, snackbar } = context
  const save = () => {
    const name = field('name').trim()
    const siblings = state.folders.filter((folder) => folder.parent === parent.id)
    if (name === '') return snackbar(t('The name is missing'))
    if (siblings.some((sibling) => sibling.name === name)) return snackbar(t('The name is taken'))
    state.folders = [...state.folders, { id: newId('folder'), name, parent: parent.id }]
    nav.pop()
    snackbar(t('Folder created'))
  }
  const text = t('In {folder}', { folder: parent.name })
  return nameDialog(context, { title: t('New folder'), text, initial: '', save })
}

export function deleteDialog(
  { state, nav, t, snackbar }: AppContext<FilesState>,
  files: readonly StoredFile[],
): Screen {
  const remove = () => {
    state.files = state.files.filter(({ id }) => !files.some((file) => file.id === id))
    nav.answer({ selected: '' })
    snackbar(t('Deleted'))
  }
  const names = files.map(({ name }) => `“${name}”`).join(', ')
  return {
    presentation: 'dialog',
    body: dialog({
      title: t('Delete for good?'),
      text: names,
      buttons: [
        { id: 'dialog_cancel', text: t('Cancel'), onTap: () => nav.pop() },
        { id: 'dialog_confirm', text: t('Delete'), onTap: remove, danger: true },
      ],
    }),
  }
}

const SORT_LABELS = { name: 'Name', date: 'Date', size: 'Size' } as const

export function sortDialog({ state, nav, t }: AppContext<FilesState>): Screen {
  return {
    presentation: 'dialog',
    body: dialog({
      title: t('Sort by'),
      content: SORTS.map((sort) =>
        radioRow({
          id: `sort_${sort}`,
          title: t(SORT_LABELS[sort]),
          checked: state.sort === sort,
          onTap: () => {
            state.sort = sort
            nav.pop()
          },
        }),
      ),
      buttons: [{ id: 'dialog_cancel', text: t('Cancel'), onTap: () => nav.pop() }],
    }),
  }
}

interface NameQuestion {
  readonly title: string
  readonly text?: string
  readonly initial: string
  readonly save: () => void
}

function nameDialog({ nav, t }: AppContext<FilesState>, question: NameQuestion): Screen {
  const { title, text, initial, save } = question
  const field = textField({ id: 'name', field: 'name', label: t('Name'), initial })
  return {
    presentation: 'dialog',
    body: dialog({
      title,
      ...(text === undefined ? {} : { text }),
      content: [{ ...field, margin: 0 }],
      buttons: [
        { id: 'dialog_cancel', text: t('Cancel'), onTap: () => nav.pop() },
        { id: 'dialog_save', text: t('OK'), onTap: save },
      ],
    }),
  }
}
