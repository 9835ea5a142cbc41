/** Find a file somewhere on the phone and open it. */

import type { PhoneState } from '../../apps/app.js'
import { FILES_PACKAGE } from '../../apps/files/state.js'
import type { TaskFamily } from '../task.js'
import { othersUnharmed } from '../unharmed.js'
import { type FileParams, nameable } from './files-change.js'

export const filesFindOpen: TaskFamily<FileParams> = {
  name: 'files-find-open',
  packages: [FILES_PACKAGE],
  wordings: {
    en: {
      taught: [
        ({ name }) => `Open the file '${name}'.`,
        ({ name }) => `Find '${name}' on the phone and open it`,
        ({ name }) => `Look for the file '${name}' and show it to me.`,
        ({ name }) => `Please open '${name}' in Files.`,
        ({ name }) => `In Files, search for '${name}' and open it`,
        ({ name }) => `I want to see the file '${name}'.`,
        ({ name }) => `Show me '${name}' from my files`,
        ({ name }) => `Could you find and open '${name}'?`,
      ],
      heldOut: [
        ({ name }) => `Somewhere on this phone there is '${name}'; bring it up.`,
        ({ name }) => `Let me have a look at what I saved as '${name}'`,
      ],
    },
    zh: {
      taught: [
        ({ name }) => `打开文件“${name}”。`,
        ({ name }) => `在手机里找到“${name}”并打开`,
        ({ name }) => `找一下文件“${name}”，给我看看。`,
        ({ name }) => `请在文件管理中打开“${name}”。`,
        ({ name }) => `搜索文件“${name}”并打开它`,
        ({ name }) => `我想看“${name}”这个文件。`,
        ({ name }) => `从我的文件里打开“${name}”`,
        ({ name }) => `能帮我找到并打开“${name}”吗？`,
      ],
      heldOut: [
        ({ name }) => `手机上存过一个“${name}”，调出来。`,
        ({ name }) => `“${name}”放哪儿了？点开让我瞧瞧`,
      ],
    },
  },
  prepare: () => {},
  propose: (random, state) => {
    const files = nameable(state).filter(({ id }) => id !== openFile(state))
    return files.length === 0 ? null : { name: random.pick(files).name }
  },
  check: ({ name }, before, after) => {
    const file = before.apps.files.files.find((one) => one.name === name)
    return file !== undefined && openFile(after) === file.id && othersUnharmed(before, after)
  },
}

/** The id of the file that is open in front, or null. */
function openFile({ recents, stacks }: PhoneState): string | null {
  if (recents[0] !== FILES_PACKAGE) return null
  const page = stacks[FILES_PACKAGE]?.at(-1)?.page
  return page?.name === 'file' ? (page.args?.id ?? null) : null
}
