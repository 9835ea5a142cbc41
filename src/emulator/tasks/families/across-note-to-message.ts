/** Send somebody what a note says: Notes, then Messages. */

import { fullName } from '../../apps/contacts/state.js'
import { withSent } from '../../apps/messages/state.js'
import { sentences } from '../sentences.js'
import type { TaskFamily } from '../task.js'
import { othersUnharmed, same } from '../unharmed.js'

export type NoteMessageParams = { readonly title: string; readonly to: string }

export const acrossNoteToMessage: TaskFamily<NoteMessageParams> = {
  name: 'across-note-to-message',
  packages: ['com.phonewright.notes', 'com.android.messaging'],
  sensitive: true,
  wordings: sentences({
    en: {
      taught: `
        Send the text of the note '{title}' to {to}.
        Text {to} what my note '{title}' says
        Read the note '{title}' and send its text to {to}.
        {to} should get the text of my note '{title}' as a message.
        Please message the content of '{title}' in Notes to {to}.
        Write {to} a message with the text of the note '{title}'
        Forward my note '{title}' to {to} by message
        Could you send {to} the words of the note '{title}'?
        Copy the text of the note '{title}' into a message to {to} and send it`,
      heldOut: `
        What stands under '{title}' in my notes is meant for {to}: send it over.
        Look into my note '{title}'; {to} wants to know what it says, so text it`,
    },
    zh: {
      taught: `
        把便签“{title}”的内容发给{to}
        给{to}发短信，内容是便签“{title}”里写的
        看一下便签“{title}”，把正文发给{to}
        让{to}收到我便签“{title}”的正文
        请把便签里“{title}”的内容用短信发给{to}
        给{to}写条信息，写上便签“{title}”的正文
        把我的便签“{title}”用短信转给{to}
        能把便签“{title}”里的话发给{to}吗？
        复制便签“{title}”的正文，发送给{to}`,
      heldOut: `
        便签里“{title}”下面写的是给{to}的，发过去吧
        {to}想知道我在“{title}”里记了什么，短信告诉他`,
    },
  }),
  prepare: () => undefined,
  propose: (random, { apps }) => {
    const { people } = apps.contacts
    const notes = apps.notes.notes.filter(
      ({ title, body }) => title !== '' && body !== '' && !body.includes('\n'),
    )
    if (people.length === 0 || notes.length === 0) return null
    const { title } = random.pick(notes)
    const isSingle = apps.notes.notes.filter((note) => note.title === title).length === 1
    return isSingle ? { title, to: fullName(random.pick(people)) } : null
  },
  check: ({ title, to }, before, after) => {
    const text = before.apps.notes.notes.find((note) => note.title === title)?.body
    const receiver = before.apps.contacts.people.find((person) => fullName(person) === to)
    if (text === undefined || receiver === undefined) return false
    const unmarked = ({ phone, messages }: { phone: string; messages: unknown }) => ({
      phone,
      messages,
    })
    return (
      same(
        after.apps.messages.threads.map(unmarked),
        withSent(before.apps.messages.threads, receiver.phone, text).map(unmarked),
      ) && othersUnharmed(before, after, 'messages')
    )
  },
}
