import { describe, expect, it } from '@jest/globals'
import type { PhoneState } from '../../../src/emulator/apps/app.js'
import { apps } from '../../../src/emulator/apps/registry.js'
import { seedPhoneState } from '../../../src/emulator/phone-state.js'
import { contactsDelete } from '../../../src/emulator/tasks/families/contacts-delete.js'
import { messagesSend } from '../../../src/emulator/tasks/families/messages-send.js'
import { notesAppend } from '../../../src/emulator/tasks/families/notes-append.js'
import { othersUnharmed } from '../../../src/emulator/tasks/unharmed.js'
import { createRandom } from '../../../src/random.js'

const before = seedPhoneState({ seed: 4, language: 'en' }, apps)

function changed(change: (state: PhoneState) => void): PhoneState {
  const after = structuredClone(before)
  change(after)
  return after
}

describe('othersUnharmed', () => {
  it('notices a change in an app that the task has no business in', () => {
    const after = changed(({ apps }) => apps.notes.notes.pop())
    expect(othersUnharmed(before, after)).toBe(false)
    expect(othersUnharmed(before, after, 'notes')).toBe(true)
  })

  it('does not mind that a message was read', () => {
    const after = changed(({ apps }) => {
      for (const thread of apps.messages.threads) thread.unread = !thread.unread
    })
    expect(othersUnharmed(before, after)).toBe(true)
  })
})

describe('the checks of the task families', () => {
  it('fail when a second contact was deleted as well', () => {
    const params = contactsDelete.propose(createRandom(1), before)
    const [, second] = before.apps.contacts.people
    if (params === null || second === undefined) throw new Error('the seeded phone lacks contacts')
    const without = (...names: string[]) =>
      changed(({ apps }) => {
        apps.contacts.people = apps.contacts.people.filter(
          ({ first, last }) => !names.includes(`${first} ${last}`),
        )
      })
    const other = before.apps.contacts.people.find(
      ({ first, last }) => `${first} ${last}` !== params.name,
    )
    expect(contactsDelete.check(params, before, without(params.name))).toBe(true)
    const both = without(params.name, `${other?.first} ${other?.last}`)
    expect(contactsDelete.check(params, before, both)).toBe(false)
  })

  it('fail when the message went to somebody else', () => {
    const params = messagesSend.propose(createRandom(1), before)
    if (params === null) throw new Error('no message to send')
    const sentTo = (phone: string) =>
      changed(({ apps }) => {
        const message = { text: params.text, mine: true }
        const known = apps.messages.threads.find((thread) => thread.phone === phone)
        const thread = known ?? { phone, messages: [], unread: false }
        thread.messages.push(message)
        apps.messages.threads = [thread, ...apps.messages.threads.filter((one) => one !== known)]
      })
    const { people } = before.apps.contacts
    const isWanted = ({ first, last }: (typeof people)[number]) =>
      `${first} ${last}` === params.name
    const wanted = people.find(isWanted)?.phone ?? ''
    const other = people.find((person) => !isWanted(person))?.phone ?? ''
    expect(messagesSend.check(params, before, sentTo(wanted))).toBe(true)
    expect(messagesSend.check(params, before, sentTo(other))).toBe(false)
  })

  it('accept any separator before words that were added to a note, but not lost words', () => {
    const [note] = before.apps.notes.notes
    if (note === undefined) throw new Error('the seeded phone has no notes')
    const params = { title: note.title, body: 'one more thing' }
    const reading = (body: string) =>
      changed(({ apps }) => {
        const [first] = apps.notes.notes
        if (first !== undefined) first.body = body
      })
    for (const separator of [' ', '\n', ', '])
      expect(
        notesAppend.check(params, before, reading(`${note.body}${separator}one more thing`)),
      ).toBe(true)
    expect(notesAppend.check(params, before, reading('one more thing'))).toBe(false)
  })
})
