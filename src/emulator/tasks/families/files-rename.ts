/** Give a file another name. */

import { fileStem } from '../../apps/files/content.js'
import { FILES_PACKAGE } from '../../apps/files/state.js'
import { seedingOf } from '../../content/seeding.js'
import type { TaskFamily } from '../task.js'
import { nameable, onlyFilesChanged } from './files-change.js'

export type FileRenameParams = { readonly name: string; readonly wanted: string }

export const filesRename: TaskFamily<FileRenameParams> = {
  name: 'files-rename',
  packages: [FILES_PACKAGE],
  wordings: {
    en: {
      taught: [
        ({ name, wanted }) => `Rename the file '${name}' to '${wanted}'.`,
        ({ name, wanted }) => `Change the name of '${name}' to '${wanted}' in Files`,
        ({ name, wanted }) => `The file '${name}' should be called '${wanted}'.`,
        ({ name, wanted }) => `Please give '${name}' the file name '${wanted}'.`,
        ({ name, wanted }) => `In Files, rename '${name}': '${wanted}'`,
        ({ name, wanted }) => `I want the file '${name}' renamed to '${wanted}'.`,
        ({ name, wanted }) => `Find '${name}' and name it '${wanted}'`,
        ({ name, wanted }) => `Could you rename '${name}' as '${wanted}'?`,
      ],
      heldOut: [
        ({ name, wanted }) => `'${wanted}' is a better name for '${name}'; change it on my phone.`,
        ({ name, wanted }) => `From now on the document '${name}' goes by '${wanted}'`,
      ],
    },
    zh: {
      taught: [
        ({ name, wanted }) => `把文件“${name}”重命名为“${wanted}”。`,
        ({ name, wanted }) => `将“${name}”的文件名改成“${wanted}”`,
        ({ name, wanted }) => `文件“${name}”应该叫“${wanted}”。`,
        ({ name, wanted }) => `请给“${name}”换个名字：“${wanted}”。`,
        ({ name, wanted }) => `在文件管理里把“${name}”改名为“${wanted}”`,
        ({ name, wanted }) => `我想把“${name}”这个文件改叫“${wanted}”。`,
        ({ name, wanted }) => `找到“${name}”，重命名成“${wanted}”`,
        ({ name, wanted }) => `能把文件“${name}”改名为“${wanted}”吗？`,
      ],
      heldOut: [
        ({ name, wanted }) => `“${name}”这名字不好，用“${wanted}”代替它。`,
        ({ name, wanted }) => `手机里有个“${name}”，以后让它显示成“${wanted}”`,
      ],
    },
  },
  prepare: () => {},
  propose: (random, state) => {
    const files = nameable(state)
    if (files.length === 0) return null
    const { name } = random.pick(files)
    const wanted = `${fileStem(random, seedingOf(state))}.${name.split('.').at(-1)}`
    const isTaken = state.apps.files.files.some((file) => file.name === wanted)
    return isTaken ? null : { name, wanted }
  },
  check: ({ name, wanted }, before, after) =>
    onlyFilesChanged(before, after, ({ files, folders }) => ({
      folders,
      files: files.map((file) => (file.name === name ? { ...file, name: wanted } : file)),
    })),
}
