/** Files: folders and the files in them, to look up, open, rename, move, copy and delete. */

import { mdiFolder } from '@mdi/js'
import type { App } from '../app.js'
import { deleteDialog, newFolderDialog, renameDialog, sortDialog } from './dialogs.js'
import { folderPicker } from './folder-picker.js'
import { filePage, folderPage, rootPage } from './list-pages.js'
import { FILES_PACKAGE, type FilesState, initialFiles } from './state.js'

export const filesApp: App<FilesState> = {
  key: 'files',
  packageName: FILES_PACKAGE,
  activity: 'com.android.documentsui.files.FilesActivity',
  label: 'Files',
  versionName: '14',
  icon: { path: mdiFolder, background: '#f57c00', foreground: '#ffffff' },
  initialState: initialFiles,
  home: { name: 'root' },
  page: ({ name, args = {} }, context) => {
    const { folders, files } = context.state
    const folder = folders.find(({ id }) => id === args.id)
    const file = files.find(({ id }) => id === args.id)
    const ids = args.ids?.split(' ') ?? []
    const selected = files.filter(({ id }) => ids.includes(id))
    const [first] = selected
    if (name === 'folder' && folder) return folderPage(context, folder)
    if (name === 'new_folder' && folder) return newFolderDialog(context, folder)
    if (name === 'file' && file) return filePage(context, file)
    if (name === 'rename' && first) return renameDialog(context, first)
    if (name === 'delete') return deleteDialog(context, selected)
    if (name === 'move' || name === 'copy')
      return folderPicker(context, { kind: name, files: selected })
    return name === 'sort' ? sortDialog(context) : rootPage(context)
  },
}
