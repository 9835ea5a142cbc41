/** Read a code that somebody sent, and keep it in a note: two apps, and something to remember. */

import { fullName } from '../../apps/contacts/state.js'
import { codeIn, codeMessage } from '../../apps/messages/codes.js'
import { lastMessage, type Thread } from '../../apps/messages/state.js'
import { seedingOf } from '../../content/seeding.js'
import type { TaskFamily } from '../task.js'
import { noteTitle } from '../texts-to-write.js'
import { othersUnharmed } from '../unharmed.js'
import { onlyNewNote } from './notes-create.js'

export type CodeNoteParams = { readonly name: string; readonly title: string }

export const messagesCodeToNote: TaskFamily<CodeNoteParams> = {
  name: 'messages-code-to-note',
  packages: ['com.android.messaging', 'com.phonewright.notes'],
  wordings: {
    en: {
      taught: [
        ({ name, title }) =>
          `Read the code that ${name} sent me and save it in a note titled '${title}'.`,
        ({ name, title }) => `${name} texted me a code. Put it into a new note called '${title}'.`,
        ({ name, title }) => `Write the code from ${name}'s message into a note '${title}'`,
        ({ name, title }) => `Please make a note '${title}' with the code from ${name}'s messages.`,
        ({ name, title }) => `Copy the code ${name} sent to a note named '${title}'`,
        ({ name, title }) => `I need the code from ${name} in a note titled '${title}'.`,
        ({ name, title }) => `Look up the code in my chat with ${name}; note it as '${title}'`,
        ({ name, title }) => `Could you note the code from ${name} under the title '${title}'?`,
      ],
      heldOut: [
        ({ name, title }) =>
          `Among my messages is a number from ${name}; a note under the heading '${title}' should hold nothing else`,
        ({ name, title }) =>
          `See which digits ${name} sent, then start the note '${title}' with only them as its text`,
      ],
    },
    zh: {
      taught: [
        ({ name, title }) => `读取${name}发来的密码，存到标题为“${title}”的便签里`,
        ({ name, title }) => `${name}给我发了一个码，记到新便签“${title}”中`,
        ({ name, title }) => `把${name}短信里的数字写进便签“${title}”`,
        ({ name, title }) => `请用${name}发来的码建一个便签“${title}”`,
        ({ name, title }) => `把${name}发的密码抄到名为“${title}”的便签`,
        ({ name, title }) => `我需要一个便签“${title}”，内容是${name}发来的码`,
        ({ name, title }) => `查看我和${name}的短信，把里面的码记为“${title}”`,
        ({ name, title }) => `能把${name}发的码记在便签“${title}”里吗？`,
      ],
      heldOut: [
        ({ name, title }) =>
          `先去短信里找出${name}说的那四位数，再新写一张叫“${title}”的便签，只写这个数`,
        ({ name, title }) =>
          `${name}的消息中有一串号码，怕忘了，替我在便签里留一份，题目写“${title}”`,
      ],
    },
  },
  prepare: (random, state) => {
    const { apps } = state
    const known = new Set(apps.contacts.people.map(({ phone }) => phone))
    const threads = apps.messages.threads.filter(({ phone }) => known.has(phone))
    if (threads.length === 0) return
    const thread = random.pick(threads)
    if (sentCode(thread) === null)
      thread.messages = [
        ...thread.messages,
        { text: codeMessage(random, seedingOf(state)), mine: false },
      ]
  },
  propose: (random, state) => {
    const { apps } = state
    const senders = apps.contacts.people.filter((person) =>
      apps.messages.threads.some(
        (thread) => thread.phone === person.phone && sentCode(thread) !== null,
      ),
    )
    const title = noteTitle(random, seedingOf(state))
    const isKnown = apps.notes.notes.some((note) => note.title === title)
    if (senders.length === 0 || isKnown) return null
    return { name: fullName(random.pick(senders)), title }
  },
  check: ({ name, title }, before, after) => {
    const sender = before.apps.contacts.people.find((one) => fullName(one) === name)
    const thread = before.apps.messages.threads.find(({ phone }) => phone === sender?.phone)
    const code = thread === undefined ? null : sentCode(thread)
    const note = onlyNewNote(before, after)
    return (
      code !== null &&
      note?.title === title &&
      note.body === code &&
      othersUnharmed(before, after, 'notes')
    )
  },
}

/** The code in the newest message, when the other side sent it. */
function sentCode(thread: Thread): string | null {
  const last = lastMessage(thread)
  return last === undefined || last.mine ? null : codeIn(last.text)
}
