/** Where files are moved or copied to: a choice of all folders, and the button that does it. */

import type { Screen } from '../../screen/view.js'
import { appBar, button, caption, page, radioRow } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import type { FilesState, StoredFile } from './state.js'

export interface Transfer {
  readonly kind: 'move' | 'copy'
  readonly files: readonly StoredFile[]
}

export function folderPicker(context: AppContext<FilesState>, transfer: Transfer): Screen {
  const { state, nav, t, field, setField } = context
  const { kind, files } = transfer
  const chosen = field('to')
  const rows = state.folders.map(({ id, name }) =>
    radioRow({
      id: `to_${id}`,
      title: name,
      checked: chosen === id,
      onTap: () => setField('to', id),
    }),
  )
  const act = button({
    id: 'transfer',
    text: kind === 'move' ? t('Move here') : t('Copy here'),
    width: 'fill',
    enabled: chosen !== '',
    onTap: () => carryOut(context, transfer, chosen),
  })
  return {
    body: page({
      bar: appBar({
        title: kind === 'move' ? t('Move to') : t('Copy to'),
        onBack: () => nav.pop(),
      }),
      content: [caption(files.map(({ name }) => name).join(', ')), ...rows],
      bottom: {
        kind: 'column',
        align: 'stretch',
        padding: { left: 20, right: 20, top: 8, bottom: 12 },
        children: [act],
      },
    }),
  }
}

function carryOut(
  { state, nav, t, newId, snackbar }: AppContext<FilesState>,
  { kind, files }: Transfer,
  folder: string,
): void {
  const names = state.files.filter((one) => one.folder === folder).map(({ name }) => name)
  if (files.some(({ name }) => names.includes(name))) {
    snackbar(t('The name is taken there'))
    return
  }
  const isMeant = ({ id }: StoredFile) => files.some((file) => file.id === id)
  state.files =
    kind === 'move'
      ? state.files.map((file) => (isMeant(file) ? { ...file, folder } : file))
      : [...state.files, ...files.map((file) => ({ ...file, id: newId('file'), folder }))]
  nav.answer({ selected: '' })
  snackbar(kind === 'move' ? t('Moved') : t('Copied'))
}
