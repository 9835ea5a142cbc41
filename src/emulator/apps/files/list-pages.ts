/** The top with search, storage and folders; one folder; one file. */

import { mdiFileSearchOutline, mdiFolderOpenOutline, mdiFolderPlusOutline, mdiSort } from '@mdi/js'
import { dayText } from '../../content/dates.js'
import type { Screen, View } from '../../screen/view.js'
import {
  appBar,
  caption,
  emptyState,
  page,
  searchBar,
  sectionHeader,
  stackedBars,
} from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { fileRow, folderRow, iconOf, onBackOf, selectionBar, sizeText } from './rows.js'
import { type FilesState, type Folder, inOrder, STORAGE_GB, type StoredFile } from './state.js'

export function rootPage(context: AppContext<FilesState>): Screen {
  const { state, field, t } = context
  const query = field('search').trim().toLowerCase()
  const placeOf = ({ folder }: StoredFile) =>
    `${state.folders.find(({ id }) => id === folder)?.name ?? ''} · `
  const found = inOrder(state.files, state.sort)
    .filter(({ name }) => name.toLowerCase().includes(query))
    .map((file) => fileRow(context, file, placeOf(file)))
  const used = { used: state.usedGb, all: STORAGE_GB }
  const top = [
    caption(t('{used} GB of {all} GB used', used)),
    sectionHeader(t('Folders')),
    ...state.folders.filter(({ parent }) => parent === '').map((each) => folderRow(context, each)),
  ]
  const none = emptyState({ icon: mdiFileSearchOutline, text: t('No files here') })
  return {
    ...onBackOf(context),
    body: page({
      bar: stackedBars(
        selectionBar(context) ?? appBar({ title: t('Files'), actions: [sortAction(context)] }),
        searchBar({ id: 'files_search', field: 'search', hint: t('Search files') }),
      ),
      content: query === '' ? top : found.length > 0 ? found : [none],
    }),
  }
}

export function folderPage(context: AppContext<FilesState>, { id, name }: Folder): Screen {
  const { state, nav, t } = context
  const rows: View[] = [
    ...state.folders.filter(({ parent }) => parent === id).map((each) => folderRow(context, each)),
    ...inOrder(
      state.files.filter(({ folder }) => folder === id),
      state.sort,
    ).map((file) => fileRow(context, file)),
  ]
  const create = {
    id: 'folder_create',
    icon: mdiFolderPlusOutline,
    description: t('New folder'),
    onTap: () => nav.push({ name: 'new_folder', args: { id } }),
  }
  return {
    ...onBackOf(context),
    body: page({
      bar:
        selectionBar(context) ??
        appBar({ title: name, onBack: () => nav.pop(), actions: [create, sortAction(context)] }),
      content:
        rows.length > 0
          ? rows
          : [emptyState({ icon: mdiFolderOpenOutline, text: t('No files here') })],
    }),
  }
}

export function filePage({ nav, settings }: AppContext<FilesState>, file: StoredFile): Screen {
  const { name, kilobytes, date } = file
  const about = `${sizeText(kilobytes)} · ${dayText(date, settings.language)}`
  return {
    body: page({
      bar: appBar({ title: name, onBack: () => nav.pop() }),
      content: [emptyState({ icon: iconOf(name), text: about })],
    }),
  }
}

function sortAction({ nav, t }: AppContext<FilesState>) {
  return {
    id: 'files_sort',
    icon: mdiSort,
    description: t('Sort by'),
    onTap: () => nav.push({ name: 'sort' }),
  }
}
