/** Forms on web pages: book a table, and sign up for a newsletter. */

import type { PhoneState } from '../../apps/app.js'
import {
  BOOKING_DOMAIN,
  DAYS,
  type FormKind,
  type FormValues,
  NEWSLETTER_DOMAIN,
  TABLE_SIZES,
  TOPICS,
} from '../../apps/browser/forms.js'
import { BROWSER_PACKAGE } from '../../apps/browser/state.js'
import { hostOf } from '../../apps/browser/web-words.js'
import { type Contact, fullName } from '../../apps/contacts/state.js'
import { translatorOf } from '../../content/language.js'
import { seedingOf } from '../../content/seeding.js'
import type { TaskFamily } from '../task.js'
import { othersUnharmed, same } from '../unharmed.js'

export type BookingParams = {
  readonly address: string
  readonly name: string
  readonly email: string
  readonly people: string
  readonly day: (typeof DAYS)[number]
  readonly outside: boolean
}
export type SignUpParams = {
  readonly address: string
  readonly email: string
  readonly topic: (typeof TOPICS)[number]
}

const zh = translatorOf('zh')
const seat = ({ outside }: BookingParams) => (outside ? 'outside' : 'inside')
const seatZh = ({ outside }: BookingParams) => (outside ? '室外' : '室内')

export const browserFillForm: TaskFamily<BookingParams> = {
  name: 'browser-fill-form',
  packages: [BROWSER_PACKAGE],
  sensitive: true,
  wordings: {
    en: {
      taught: [
        (p) =>
          `Book a table ${seat(p)} for ${p.people} on ${p.day} at ${p.address}. Name: ${p.name}, e-mail: ${p.email}.`,
        (p) =>
          `On ${p.address}, book a table ${seat(p)} on ${p.day} for ${p.people} as ${p.name} (${p.email})`,
        (p) =>
          `Please reserve at ${p.address}: ${p.day}, ${p.people} people, ${seat(p)}, ${p.name}, ${p.email}.`,
        (p) =>
          `I need a table ${seat(p)} at ${p.address} for ${p.people} on ${p.day}. I am ${p.name}, ${p.email}.`,
        (p) =>
          `Fill in the booking on ${p.address}: ${p.name}, ${p.email}, ${p.people} people, ${p.day}, ${seat(p)}`,
        (p) =>
          `Go to ${p.address} and book for ${p.people} on ${p.day}, sitting ${seat(p)}, under ${p.name}, ${p.email}`,
        (p) =>
          `Could you book ${p.people} seats ${seat(p)} on ${p.day} at ${p.address} for ${p.name} with ${p.email}?`,
        (p) =>
          `Reserve a table for ${p.people}, ${p.day}, ${seat(p)}, on the page ${p.address}. ${p.name}, ${p.email}.`,
      ],
      heldOut: [
        (p) =>
          `We are ${p.people} and want to eat ${seat(p)} on ${p.day}: get us in at ${p.address}, ${p.name}, ${p.email}`,
        (p) =>
          `${p.name} (${p.email}) would like to dine on ${p.day}, party of ${p.people}, ${seat(p)}; see ${p.address}.`,
      ],
    },
    zh: {
      taught: [
        (p) =>
          `在 ${p.address} 预订${zh(p.day)}的${seatZh(p)}餐桌，${p.people} 人，姓名${p.name}，邮箱 ${p.email}。`,
        (p) =>
          `打开 ${p.address}，以${p.name}（${p.email}）的名义订${zh(p.day)}${p.people} 人的${seatZh(p)}餐桌`,
        (p) =>
          `请在 ${p.address} 订位：${zh(p.day)}，${p.people} 人，${seatZh(p)}，${p.name}，${p.email}。`,
        (p) =>
          `我要在 ${p.address} 订一张${seatZh(p)}餐桌，${zh(p.day)}，${p.people} 人。我叫${p.name}，邮箱 ${p.email}。`,
        (p) =>
          `填写 ${p.address} 的预订表：${p.name}，${p.email}，${p.people} 人，${zh(p.day)}，${seatZh(p)}`,
        (p) =>
          `去 ${p.address} 订${zh(p.day)}的位子，${p.people} 人，坐${seatZh(p)}，用${p.name}、${p.email}`,
        (p) =>
          `能在 ${p.address} 给${p.name}（${p.email}）订${zh(p.day)}${p.people} 个${seatZh(p)}座位吗？`,
        (p) =>
          `在网页 ${p.address} 预订餐桌：${p.people} 人，${zh(p.day)}，${seatZh(p)}。${p.name}，${p.email}。`,
      ],
      heldOut: [
        (p) =>
          `我们 ${p.people} 个人${zh(p.day)}想在${seatZh(p)}吃饭，到 ${p.address} 把位子定下来，${p.name}，${p.email}`,
        (p) =>
          `${p.name}（${p.email}）${zh(p.day)}要聚餐，共 ${p.people} 位，${seatZh(p)}，网页是 ${p.address}。`,
      ],
    },
  },
  prepare: () => undefined,
  propose: (random, state) => {
    const reachable = state.apps.contacts.people.filter(hasMail)
    if (reachable.length === 0) return null
    const person = random.pick(reachable)
    return {
      address: hostOf(BOOKING_DOMAIN, random, seedingOf(state)),
      name: fullName(person),
      email: person.email,
      people: random.pick(TABLE_SIZES),
      day: random.pick(DAYS),
      outside: random.chance(0.5),
    }
  },
  check: ({ address, name, email, people, day, outside }, before, after) =>
    onlySent(before, after, {
      host: address,
      kind: 'booking',
      values: { name, email, people, day, outside: outside ? 'yes' : 'no' },
    }),
}

export const browserSignUp: TaskFamily<SignUpParams> = {
  name: 'browser-sign-up',
  packages: [BROWSER_PACKAGE],
  wordings: {
    en: {
      taught: [
        (p) => `Sign up ${p.email} for the newsletter of ${p.address}, topic ${p.topic}.`,
        (p) => `Subscribe to the ${p.topic} newsletter on ${p.address} with ${p.email}`,
        (p) => `Please get ${p.email} the newsletter on ${p.topic} from ${p.address}.`,
        (p) => `On ${p.address}, sign up for the newsletter: ${p.email}, topic ${p.topic}`,
        (p) => `I want the newsletter about ${p.topic} from ${p.address}. My e-mail is ${p.email}.`,
        (p) => `Fill in the newsletter form on ${p.address} with ${p.email} and ${p.topic}`,
        (p) => `Go to ${p.address} and subscribe ${p.email} to ${p.topic}`,
        (p) => `Could you subscribe ${p.email} to the ${p.topic} letter of ${p.address}?`,
      ],
      heldOut: [
        (p) => `Have ${p.address} write to ${p.email} every week about ${p.topic}`,
        (p) => `${p.topic} by mail to ${p.email}, please, from the people of ${p.address}.`,
      ],
    },
    zh: {
      taught: [
        (p) => `用 ${p.email} 订阅 ${p.address} 的电子报，主题${zh(p.topic)}。`,
        (p) => `在 ${p.address} 用 ${p.email} 订阅${zh(p.topic)}电子报`,
        (p) => `请为 ${p.email} 订阅 ${p.address} 关于${zh(p.topic)}的电子报。`,
        (p) => `打开 ${p.address} 订阅电子报：${p.email}，主题${zh(p.topic)}`,
        (p) => `我想收 ${p.address} 的${zh(p.topic)}电子报，我的邮箱是 ${p.email}。`,
        (p) => `在 ${p.address} 的电子报表单里填 ${p.email} 和${zh(p.topic)}`,
        (p) => `去 ${p.address} 给 ${p.email} 订${zh(p.topic)}主题`,
        (p) => `能帮 ${p.email} 订阅 ${p.address} 的${zh(p.topic)}电子报吗？`,
      ],
      heldOut: [
        (p) => `让 ${p.address} 每周给 ${p.email} 寄一封${zh(p.topic)}的信`,
        (p) => `${p.email} 想看${zh(p.topic)}，到 ${p.address} 登记一下。`,
      ],
    },
  },
  prepare: () => undefined,
  propose: (random, state) => {
    const reachable = state.apps.contacts.people.filter(hasMail)
    if (reachable.length === 0) return null
    return {
      address: hostOf(NEWSLETTER_DOMAIN, random, seedingOf(state)),
      email: random.pick(reachable).email,
      topic: random.pick(TOPICS),
    }
  },
  check: ({ address, email, topic }, before, after) =>
    onlySent(before, after, {
      host: address,
      kind: 'newsletter',
      values: { email, topic, agree: 'yes' },
    }),
}

function hasMail({ email }: Contact): boolean {
  return email !== ''
}

interface Wanted {
  readonly host: string
  readonly kind: FormKind
  readonly values: FormValues
}

/** True when this form was sent once, and nothing else of note changed. */
function onlySent(before: PhoneState, after: PhoneState, wanted: Wanted): boolean {
  const { sent, bookmarks } = before.apps.browser
  return (
    same(after.apps.browser.sent, [...sent, wanted]) &&
    same(after.apps.browser.bookmarks, bookmarks) &&
    othersUnharmed(before, after, 'browser')
  )
}
