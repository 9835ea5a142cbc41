/** What the Messages app keeps: one thread per phone number; names come from Contacts. */

import type { Random } from '../../../random.js'
import type { Seeding } from '../../content/seeding.js'
import { smallTalk } from '../../content/words/messages.js'
import type { AppStates } from '../app-states.js'
import { randomPhone } from '../contacts/state.js'
import { codeMessage } from './codes.js'

export const MESSAGES_PACKAGE = 'com.android.messaging'

export interface Message {
  text: string
  /** Sent from this phone. */
  mine: boolean
}

export interface Thread {
  phone: string
  /** Oldest first. */
  messages: Message[]
  unread: boolean
}

export interface MessagesState {
  /** Latest first. */
  threads: Thread[]
}

export function initialMessages(
  random: Random,
  { contacts }: Readonly<Partial<AppStates>>,
  seeding: Seeding,
): MessagesState {
  const people = contacts?.people ?? []
  const count = random.int(2, 6)
  const partners = random.sample(people, count).map((person) => person.phone)
  const phones = random.chance(0.4) ? [...partners, randomPhone(random)] : partners
  return { threads: random.shuffle(phones).map((phone) => randomThread(random, phone, seeding)) }
}

export function lastMessage(thread: Thread): Message | undefined {
  return thread.messages.at(-1)
}

/** The threads after sending `text` to `phone`: its thread comes first. */
export function withSent(threads: readonly Thread[], phone: string, text: string): Thread[] {
  const known = threads.find((thread) => thread.phone === phone)
  const sent: Thread = {
    phone,
    messages: [...(known?.messages ?? []), { text, mine: true }],
    unread: false,
  }
  return [sent, ...threads.filter((thread) => thread.phone !== phone)]
}

/** The threads after `text` came in from `phone`: its thread comes first, and nobody has read it. */
export function withReceived(threads: readonly Thread[], phone: string, text: string): Thread[] {
  const [sent, ...others] = withSent(threads, phone, text)
  const messages = sent?.messages.with(-1, { text, mine: false }) ?? []
  return [{ phone, messages, unread: true }, ...others]
}

function randomThread(random: Random, phone: string, seeding: Seeding): Thread {
  const texts = random.sample(smallTalk(seeding), random.int(1, 4))
  const messages = texts.map((text) => ({ text, mine: random.chance(0.4) }))
  if (random.chance(0.15)) messages.push({ text: codeMessage(random, seeding), mine: false })
  return { phone, messages, unread: random.chance(0.3) }
}
