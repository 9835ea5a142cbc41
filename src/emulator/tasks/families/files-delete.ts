/** Delete a file for good. */

import { FILES_PACKAGE } from '../../apps/files/state.js'
import type { TaskFamily } from '../task.js'
import { folderOf, nameable, onlyFilesChanged } from './files-change.js'

export type FileInFolderParams = { readonly name: string; readonly folder: string }

export const filesDelete: TaskFamily<FileInFolderParams> = {
  name: 'files-delete',
  packages: [FILES_PACKAGE],
  sensitive: true,
  wordings: {
    en: {
      taught: [
        ({ name, folder }) => `Delete the file '${name}' in ${folder}.`,
        ({ name, folder }) => `Remove '${name}' from the folder ${folder}`,
        ({ name, folder }) => `Please delete '${name}' from ${folder}.`,
        ({ name, folder }) => `In Files, open ${folder} and delete '${name}'`,
        ({ name, folder }) => `I do not need '${name}' in ${folder} any more. Delete it.`,
        ({ name, folder }) => `Get rid of the file '${name}' in the ${folder} folder`,
        ({ name, folder }) => `Erase '${name}' in ${folder}.`,
        ({ name, folder }) => `Could you delete ${folder}'s file '${name}'?`,
      ],
      heldOut: [
        ({ name, folder }) =>
          `${folder} holds a file '${name}' that only takes up space; make it go away.`,
        ({ name, folder }) => `Throw '${name}' out of my ${folder} folder`,
      ],
    },
    zh: {
      taught: [
        ({ name, folder }) => `删除“${folder}”里的文件“${name}”。`,
        ({ name, folder }) => `把“${name}”从“${folder}”文件夹中删掉`,
        ({ name, folder }) => `请从“${folder}”中删除“${name}”。`,
        ({ name, folder }) => `打开文件管理的“${folder}”，删除“${name}”`,
        ({ name, folder }) => `“${folder}”里的“${name}”不需要了，删掉它。`,
        ({ name, folder }) => `帮我删了“${folder}”文件夹里的“${name}”`,
        ({ name, folder }) => `我要删除“${folder}”中名为“${name}”的文件。`,
        ({ name, folder }) => `能把“${folder}”里的“${name}”删除吗？`,
      ],
      heldOut: [
        ({ name, folder }) => `“${folder}”里那个“${name}”占地方，清理掉。`,
        ({ name, folder }) => `“${name}”别再留在“${folder}”里了，彻底去掉`,
      ],
    },
  },
  prepare: () => {},
  propose: (random, state) => {
    const files = nameable(state)
    if (files.length === 0) return null
    const file = random.pick(files)
    return { name: file.name, folder: folderOf(state, file) }
  },
  check: ({ name }, before, after) =>
    onlyFilesChanged(before, after, ({ files, folders }) => ({
      folders,
      files: files.filter((file) => file.name !== name),
    })),
}
