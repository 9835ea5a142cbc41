/** What the families about files have in common: which files can be asked for, and whether only they changed. */

import type { PhoneState } from '../../apps/app.js'
import type { FilesState, Folder, StoredFile } from '../../apps/files/state.js'
import { othersUnharmed, same } from '../unharmed.js'

/** Files are called by their names. */
export type FileParams = { readonly name: string }

/** Files whose name is theirs alone. */
export function nameable({ apps }: PhoneState): readonly StoredFile[] {
  const { files } = apps.files
  return files.filter(({ name }) => files.filter((file) => file.name === name).length === 1)
}

export function folderOf({ apps }: PhoneState, { folder }: StoredFile): string {
  return apps.files.folders.find(({ id }) => id === folder)?.name ?? ''
}

export function topFolders({ apps }: PhoneState): readonly Folder[] {
  return apps.files.folders.filter(({ parent }) => parent === '')
}

/** True when this is all that changed on the phone. */
export function onlyFilesChanged(
  before: PhoneState,
  after: PhoneState,
  change: (kept: Pick<FilesState, 'files' | 'folders'>) => Pick<FilesState, 'files' | 'folders'>,
): boolean {
  const keptIn = ({ apps }: PhoneState) => ({
    files: apps.files.files,
    folders: apps.files.folders,
  })
  const { files, folders } = change(keptIn(before))
  return (
    same(keptIn(after).files, files) &&
    same(keptIn(after).folders, folders) &&
    othersUnharmed(before, after, 'files')
  )
}
