/** Move a file into another folder. */

import { FILES_PACKAGE } from '../../apps/files/state.js'
import type { TaskFamily } from '../task.js'
import { nameable, onlyFilesChanged, topFolders } from './files-change.js'
import type { FileInFolderParams } from './files-delete.js'

/** `folder` is where the file shall be. */
export const filesMove: TaskFamily<FileInFolderParams> = {
  name: 'files-move',
  packages: [FILES_PACKAGE],
  wordings: {
    en: {
      taught: [
        ({ name, folder }) => `Move the file '${name}' to ${folder}.`,
        ({ name, folder }) => `Move '${name}' into the folder ${folder}`,
        ({ name, folder }) => `Put the file '${name}' into ${folder}.`,
        ({ name, folder }) => `Please move '${name}' to the ${folder} folder.`,
        ({ name, folder }) => `In Files, move '${name}' to ${folder}`,
        ({ name, folder }) => `The file '${name}' belongs in ${folder}. Move it there.`,
        ({ name, folder }) => `I want '${name}' in the folder ${folder}`,
        ({ name, folder }) => `Could you transfer '${name}' to ${folder}?`,
      ],
      heldOut: [
        ({ name, folder }) => `${folder} is the right place for '${name}', so take it over there.`,
        ({ name, folder }) => `Tidy up: '${name}' has to go under ${folder}`,
      ],
    },
    zh: {
      taught: [
        ({ name, folder }) => `把文件“${name}”移动到“${folder}”。`,
        ({ name, folder }) => `将“${name}”移到“${folder}”文件夹`,
        ({ name, folder }) => `把“${name}”放进“${folder}”里。`,
        ({ name, folder }) => `请把“${name}”转移到“${folder}”文件夹。`,
        ({ name, folder }) => `在文件管理中移动“${name}”到“${folder}”`,
        ({ name, folder }) => `“${name}”应该在“${folder}”里，移过去。`,
        ({ name, folder }) => `我想把“${name}”挪到“${folder}”`,
        ({ name, folder }) => `能把文件“${name}”移进“${folder}”吗？`,
      ],
      heldOut: [
        ({ name, folder }) => `整理一下，“${name}”归到“${folder}”下面。`,
        ({ name, folder }) => `“${folder}”才是“${name}”该待的地方，给它换个位置`,
      ],
    },
  },
  prepare: () => {},
  propose: (random, state) => {
    const files = nameable(state)
    if (files.length === 0) return null
    const file = random.pick(files)
    const folder = random.pick(topFolders(state))
    return folder.id === file.folder ? null : { name: file.name, folder: folder.name }
  },
  check: ({ name, folder }, before, after) => {
    const target = topFolders(before).find((one) => one.name === folder)
    return (
      target !== undefined &&
      onlyFilesChanged(before, after, ({ files, folders }) => ({
        folders,
        files: files.map((file) => (file.name === name ? { ...file, folder: target.id } : file)),
      }))
    )
  },
}
