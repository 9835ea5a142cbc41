import { beforeEach, describe, expect, it } from '@jest/globals'
import { fullName } from '../../../src/emulator/apps/contacts/state.js'
import { MESSAGES_PACKAGE } from '../../../src/emulator/apps/messages/state.js'
import { type AppVisit, visitApp } from '../../support/app-visit.js'
import { nodeById } from '../../support/screen-reading.js'

let visit: AppVisit
const apps = () => visit.phone.state.apps
const threads = () => apps().messages.threads

/** A person who has a conversation already, or one who has none. */
function person(withThread: boolean) {
  const phones = new Set(threads().map(({ phone }) => phone))
  const found = apps().contacts.people.find(({ phone }) => phones.has(phone) === withThread)
  if (found === undefined) throw new Error('the seeded phone lacks such a person')
  return found
}

beforeEach(() => {
  visit = visitApp(MESSAGES_PACKAGE)
})

describe('Messages', () => {
  it('calls people by their names in Contacts', () => {
    const partner = person(true)
    expect(visit.shows(fullName(partner))).toBe(true)
    partner.first = 'Renamed'
    visit.phone.replaceState(visit.phone.state)
    expect(visit.shows(fullName(partner))).toBe(true)
  })

  it('sends into a conversation, shows the bubble and empties the field', () => {
    const partner = person(true)
    visit.tapText(fullName(partner))
    visit.fill('message_text', 'Hello from the test')
    visit.tapId('message_send')
    expect(threads()[0]?.phone).toBe(partner.phone)
    expect(threads()[0]?.messages.at(-1)).toEqual({ text: 'Hello from the test', mine: true })
    expect(nodeById(visit.phone, 'message_sent')).toBeDefined()
    expect(visit.shows('Hello from the test')).toBe(true)
    expect(visit.phone.state.stacks[MESSAGES_PACKAGE]?.at(-1)?.fields.message).toBe('')
  })

  it('sends nothing while the field is empty', () => {
    const before = structuredClone(threads())
    visit.tapText(fullName(person(true)))
    visit.tapId('message_send')
    expect(threads().map(({ messages }) => messages)).toEqual(
      before.map(({ messages }) => messages),
    )
  })

  it('starts a conversation with somebody from Contacts', () => {
    const stranger = person(false)
    const before = threads().length
    visit.tapId('chat_start')
    visit.fill('people_search', fullName(stranger))
    visit.tapText(fullName(stranger))
    visit.fill('message_text', 'Nice to meet you')
    visit.tapId('message_send')
    expect(threads()).toHaveLength(before + 1)
    expect(threads()[0]).toMatchObject({
      phone: stranger.phone,
      messages: [{ text: 'Nice to meet you', mine: true }],
    })
  })
})
