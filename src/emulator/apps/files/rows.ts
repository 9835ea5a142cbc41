/** Files and folders in a list, and the bar of actions for those that are selected. */

import {
  mdiClose,
  mdiContentCopy,
  mdiDelete,
  mdiFileOutline,
  mdiFilePdfBox,
  mdiFolder,
  mdiFolderMoveOutline,
  mdiImageOutline,
  mdiMovieOutline,
  mdiMusicNote,
  mdiRenameBoxOutline,
} from '@mdi/js'
import { dayText } from '../../content/dates.js'
import type { View } from '../../screen/view.js'
import { appBar, iconButton, iconLeading, listItem } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import type { FilesState, Folder, StoredFile } from './state.js'

type FilesContext = AppContext<FilesState>

export function folderRow({ state, nav, t }: FilesContext, { id, name }: Folder): View {
  const count = state.files.filter(({ folder }) => folder === id).length
  return listItem({
    id: `folder_${id}`,
    title: name,
    subtitle: t('{count} files', { count }),
    leading: iconLeading(mdiFolder),
    onTap: () => nav.push({ name: 'folder', args: { id } }),
  })
}

/** A tap opens; a long press selects, and then a tap selects, too. */
export function fileRow(context: FilesContext, file: StoredFile, where = ''): View {
  const { nav, settings } = context
  const { id, name, kilobytes, date } = file
  const selected = selectedIn(context)
  const isSelected = selected.includes(id)
  const toggle = () =>
    select(context, isSelected ? selected.filter((one) => one !== id) : [...selected, id])
  return listItem({
    id: `file_${id}`,
    title: name,
    subtitle: `${where}${sizeText(kilobytes)} · ${dayText(date, settings.language)}`,
    leading: iconLeading(iconOf(name)),
    selected: isSelected,
    onTap: selected.length > 0 ? toggle : () => nav.push({ name: 'file', args: { id } }),
    onLongPress: toggle,
  })
}

/** Null while nothing is selected. */
export function selectionBar(context: FilesContext): View | null {
  const { nav, t } = context
  const selected = selectedIn(context)
  if (selected.length === 0) return null
  const args = { ids: selected.join(' ') }
  const action = (page: string, icon: string, description: string) => ({
    id: `selection_${page}`,
    icon,
    description,
    onTap: () => nav.push({ name: page, args }),
  })
  const bar = appBar({
    title: String(selected.length),
    actions: [
      ...(selected.length === 1 ? [action('rename', mdiRenameBoxOutline, t('Rename'))] : []),
      action('move', mdiFolderMoveOutline, t('Move to')),
      action('copy', mdiContentCopy, t('Copy to')),
      action('delete', mdiDelete, t('Delete')),
    ],
  })
  const close = iconButton({
    id: 'selection_close',
    icon: mdiClose,
    description: t('Clear selection'),
    onTap: () => select(context, []),
  })
  const words: View = { kind: 'row', weight: 1, align: 'center', children: [bar] }
  return {
    kind: 'row',
    width: 'fill',
    align: 'center',
    background: 'surfaceContainerHigh',
    children: [close, words],
  }
}

/** Back ends the selection before it leaves the page. */
export function onBackOf(context: FilesContext): { onBack?: () => void } {
  return selectedIn(context).length > 0 ? { onBack: () => select(context, []) } : {}
}

export function sizeText(kilobytes: number): string {
  return kilobytes < 1000 ? `${kilobytes} KB` : `${(kilobytes / 1000).toFixed(1)} MB`
}

export function iconOf(name: string): string {
  const extension = name.split('.').at(-1) ?? ''
  if (['jpg', 'png'].includes(extension)) return mdiImageOutline
  if (['mp3', 'flac'].includes(extension)) return mdiMusicNote
  if (extension === 'mp4') return mdiMovieOutline
  return extension === 'pdf' ? mdiFilePdfBox : mdiFileOutline
}

function selectedIn({ field, state }: FilesContext): string[] {
  const ids = field('selected').split(' ')
  return ids.filter((id) => state.files.some((file) => file.id === id))
}

function select({ setField, focus }: FilesContext, ids: readonly string[]): void {
  focus(null)
  setField('selected', ids.join(' '))
}
