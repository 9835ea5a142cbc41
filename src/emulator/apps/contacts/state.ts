/** What the Contacts app keeps: people with one number each, and the calls that were made. */

import type { Random } from '../../../random.js'
import type { Seeding } from '../../content/seeding.js'
import { firstNames, lastNames } from '../../content/words/people.js'
import type { AppStates } from '../app-states.js'

export const CONTACTS_PACKAGE = 'com.android.contacts'

export interface Contact {
  id: string
  first: string
  last: string
  phone: string
  email: string
  starred: boolean
}

export interface ContactsState {
  people: Contact[]
  /** Numbers called, oldest first. */
  calls: string[]
}

const MAIL_HOSTS = ['example.com', 'mail.example', 'post.example', 'example.org']

export function initialContacts(
  random: Random,
  _earlier: Readonly<Partial<AppStates>>,
  seeding: Seeding,
): ContactsState {
  const count = random.int(6, 16)
  const firsts = random.sample(firstNames(seeding), count)
  const lasts = random.sample(lastNames(seeding), count)
  const people: Contact[] = []
  for (const [index, first] of firsts.entries()) {
    // Some people share a first or a last name, so that reading half of it is not enough.
    const shownFirst = index > 0 && random.chance(0.12) ? (firsts[index - 1] ?? first) : first
    const last = lasts[index] ?? ''
    const person = newContact(random, `person-${index}`, { first: shownFirst, last })
    // Numbers tell people apart: a message from one must not open the chat with another.
    while (people.some(({ phone }) => phone === person.phone)) person.phone = randomPhone(random)
    people.push(person)
  }
  // Tasks that write to somebody need an address.
  const [someone] = people
  if (someone !== undefined && people.every(({ email }) => email === '')) {
    someone.email = emailFor(random, someone.first, someone.last)
  }
  return { people, calls: [] }
}

/** A number that belongs to nobody: 555-01xx is kept free for fiction. */
export function randomPhone(random: Random): string {
  return `${random.int(201, 989)}-555-01${String(random.int(0, 99)).padStart(2, '0')}`
}

export function emailFor(random: Random, first: string, last: string): string {
  const local = random.pick([first, `${first}.${last}`, `${first[0] ?? ''}${last}`])
  const letters = local.toLowerCase().replace(/[^a-z]/g, '')
  // A name without a Latin letter stands for a number, as in the addresses that many Chinese have.
  const shown = letters === '' ? String(random.int(10_000_000, 999_999_999)) : local.toLowerCase()
  return `${shown}@${random.pick(MAIL_HOSTS)}`
}

/** Chinese names begin with the family's, without a space. */
export function fullName({ first, last }: Pick<Contact, 'first' | 'last'>): string {
  return isChinese(first + last) ? `${last}${first}` : `${first} ${last}`.trim()
}

/** People in the order of the list: Chinese names by their sound. */
export function alphabetical(people: readonly Contact[]): Contact[] {
  return [...people].sort((a, b) => fullName(a).localeCompare(fullName(b), 'zh'))
}

/** The name that stands for a number, or the number itself. */
export function nameForPhone(people: readonly Contact[], phone: string): string {
  const contact = people.find((person) => person.phone === phone)
  return contact === undefined ? phone : fullName(contact)
}

export function matchesSearch(text: string, query: string): boolean {
  return text.toLowerCase().includes(query.trim().toLowerCase())
}

function isChinese(name: string): boolean {
  return /\p{Script=Han}/u.test(name)
}

function newContact(random: Random, id: string, name: Pick<Contact, 'first' | 'last'>): Contact {
  return {
    id,
    ...name,
    phone: randomPhone(random),
    email: random.chance(0.6) ? emailFor(random, name.first, name.last) : '',
    starred: random.chance(0.2),
  }
}
