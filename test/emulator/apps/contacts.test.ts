import { beforeEach, describe, expect, it } from '@jest/globals'
import {
  alphabetical,
  CONTACTS_PACKAGE,
  fullName,
} from '../../../src/emulator/apps/contacts/state.js'
import { MESSAGES_PACKAGE } from '../../../src/emulator/apps/messages/state.js'
import { type AppVisit, visitApp } from '../../support/app-visit.js'

let visit: AppVisit
const people = () => visit.phone.state.apps.contacts.people
const firstPerson = () => {
  const [person] = alphabetical(people())
  if (person === undefined) throw new Error('the seeded phone has no contacts')
  return person
}

beforeEach(() => {
  visit = visitApp(CONTACTS_PACKAGE)
})

describe('Contacts', () => {
  it('keeps a new person and shows the page of that person', () => {
    visit.tapId('contact_create')
    visit.fill('first_name', 'Zora')
    visit.fill('last_name', 'Quist')
    visit.fill('phone_number', '777-555-0199')
    visit.tapId('contact_save')
    expect(people().at(-1)).toMatchObject({ first: 'Zora', last: 'Quist', phone: '777-555-0199' })
    expect(visit.shows('Zora Quist')).toBe(true)
    expect(visit.shows('Contact saved')).toBe(true)
  })

  it('keeps nobody without a name', () => {
    const before = people().length
    visit.tapId('contact_create')
    visit.tapId('contact_save')
    expect(people()).toHaveLength(before)
    expect(visit.shows('Enter a name first')).toBe(true)
  })

  it('changes a number and leaves the rest of the person as it was', () => {
    const person = structuredClone(firstPerson())
    visit.tapText(fullName(person))
    visit.tapId('contact_edit')
    visit.fill('phone_number', '777-555-0198')
    visit.tapId('contact_save')
    expect(people()).toContainEqual({ ...person, phone: '777-555-0198' })
    expect(visit.shows('777-555-0198')).toBe(true)
  })

  it('deletes only after the dialog was confirmed', () => {
    const name = fullName(firstPerson())
    const before = people().length
    visit.tapText(name)
    visit.tapId('contact_delete')
    visit.tapId('dialog_cancel')
    expect(people()).toHaveLength(before)
    visit.tapId('contact_delete')
    visit.tapId('dialog_confirm')
    expect(people().map(fullName)).not.toContain(name)
    expect(visit.pageName()).toBe('list')
    expect(visit.shows(`${name} deleted`)).toBe(true)
  })

  it('shows whether a person is a favorite', () => {
    const { id, starred } = firstPerson()
    visit.tapText(fullName(firstPerson()))
    visit.tapId('contact_star')
    expect(people().find((person) => person.id === id)?.starred).toBe(!starred)
    expect(visit.shows(starred ? 'Not a favorite' : 'Favorite')).toBe(true)
  })

  it('filters the list while someone types', () => {
    const [first, second] = alphabetical(people()).map(fullName)
    visit.fill('contacts_search', first?.toUpperCase() ?? '')
    expect(visit.shows(first ?? '')).toBe(true)
    expect(visit.shows(second ?? '')).toBe(false)
  })

  it('records a call, and ends it with the red button', () => {
    const person = firstPerson()
    visit.tapText(fullName(person))
    visit.tapId('contact_call')
    expect(visit.phone.state.apps.contacts.calls).toEqual([person.phone])
    visit.tapId('call_end')
    expect(visit.pageName()).toBe('contact')
  })

  it('opens the conversation with a person in Messages', () => {
    const name = fullName(firstPerson())
    visit.tapText(name)
    visit.tapId('contact_text')
    expect(visit.phone.frontPage()).toMatchObject({
      packageName: MESSAGES_PACKAGE,
      page: { name: 'thread' },
    })
    expect(visit.shows(name)).toBe(true)
  })
})
