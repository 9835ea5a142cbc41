/** Make a folder inside another one. */

import { folderName } from '../../apps/files/content.js'
import { FILES_PACKAGE } from '../../apps/files/state.js'
import { seedingOf } from '../../content/seeding.js'
import type { TaskFamily } from '../task.js'
import { othersUnharmed, same } from '../unharmed.js'
import { topFolders } from './files-change.js'
import type { FileInFolderParams } from './files-delete.js'

/** `folder` is the one that gets the new one. */
export const filesNewFolder: TaskFamily<FileInFolderParams> = {
  name: 'files-new-folder',
  packages: [FILES_PACKAGE],
  wordings: {
    en: {
      taught: [
        ({ name, folder }) => `Create a folder '${name}' in ${folder}.`,
        ({ name, folder }) => `Make a new folder named '${name}' inside ${folder}`,
        ({ name, folder }) => `Add the folder '${name}' to ${folder}.`,
        ({ name, folder }) => `Please create a new folder '${name}' in the ${folder} folder.`,
        ({ name, folder }) => `In Files, open ${folder} and make a folder '${name}'`,
        ({ name, folder }) => `I need a folder called '${name}' in ${folder}.`,
        ({ name, folder }) => `New folder in ${folder}: '${name}'`,
        ({ name, folder }) => `Could you set up a folder '${name}' in ${folder}?`,
      ],
      heldOut: [
        ({ name, folder }) => `${folder} should get a subfolder; call it '${name}'.`,
        ({ name, folder }) =>
          `Prepare a place named '${name}' under ${folder} where I can put files`,
      ],
    },
    zh: {
      taught: [
        ({ name, folder }) => `在“${folder}”里新建文件夹“${name}”。`,
        ({ name, folder }) => `在“${folder}”中创建一个名为“${name}”的文件夹`,
        ({ name, folder }) => `给“${folder}”添加文件夹“${name}”。`,
        ({ name, folder }) => `请在“${folder}”文件夹下新建“${name}”文件夹。`,
        ({ name, folder }) => `打开文件管理的“${folder}”，建一个文件夹“${name}”`,
        ({ name, folder }) => `我需要在“${folder}”里有个叫“${name}”的文件夹。`,
        ({ name, folder }) => `帮我在“${folder}”建文件夹：“${name}”`,
        ({ name, folder }) => `能在“${folder}”里建一个“${name}”文件夹吗？`,
      ],
      heldOut: [
        ({ name, folder }) => `“${folder}”下面要分出一个子文件夹，名字用“${name}”。`,
        ({ name, folder }) => `准备个放东西的地方，位置在“${folder}”，叫“${name}”`,
      ],
    },
  },
  prepare: () => {},
  propose: (random, state) => {
    const name = folderName(random, seedingOf(state))
    const isTaken = state.apps.files.folders.some((one) => one.name === name)
    return isTaken ? null : { name, folder: random.pick(topFolders(state)).name }
  },
  check: ({ name, folder }, before, after) => {
    const parent = topFolders(before).find((one) => one.name === folder)
    const added = after.apps.files.folders.at(-1)
    return (
      same(after.apps.files.folders.slice(0, -1), before.apps.files.folders) &&
      same(after.apps.files.files, before.apps.files.files) &&
      added?.name === name &&
      added.parent === parent?.id &&
      othersUnharmed(before, after, 'files')
    )
  },
}
