/** Somebody has written when to get up: Messages, then Clock. */

import { CLOCK_PACKAGE, inOrder, randomTime } from '../../apps/clock/state.js'
import { fullName } from '../../apps/contacts/state.js'
import { MESSAGES_PACKAGE, type Thread } from '../../apps/messages/state.js'
import { seedingOf } from '../../content/seeding.js'
import { wakingTexts } from '../../content/words/told-facts.js'
import { changedOnly } from '../compare.js'
import { sentences } from '../sentences.js'
import type { TaskFamily } from '../task.js'

export type MessageAlarmParams = { readonly name: string }

export const acrossMessageToAlarm: TaskFamily<MessageAlarmParams> = {
  name: 'across-message-to-alarm',
  packages: [MESSAGES_PACKAGE, CLOCK_PACKAGE],
  wordings: sentences({
    en: {
      taught: `
        {name} texted me when to get up. Set an alarm for that time.
        Set an alarm for the time in {name}'s message.
        Read when {name} wants me to wake up and set the alarm
        Please set my alarm as {name} wrote in Messages.
        Look at the message from {name} and add an alarm for the time in it
        I have to get up when {name} says. Set the alarm.
        Take the time from {name}'s message and set an alarm
        Could you set the alarm that {name} asked for in the message?
        Add an alarm at the time that {name} sent me`,
      heldOut: `
        {name} has told me in a chat how early tomorrow starts, let Clock wake me then.
        I must not oversleep: the hour is in what {name} wrote me`,
    },
    zh: {
      taught: `
        {name}发短信告诉我几点起床，按那个时间设闹钟
        按{name}信息里的时间设一个闹钟
        看看{name}要我几点起，把闹钟设好
        请按{name}在信息里写的时间设闹钟
        查看{name}的信息，按里面的时间添加闹钟
        我得在{name}说的时间起床，设好闹钟
        从{name}的信息里取时间，设闹钟
        能设一下{name}在信息里要的闹钟吗？
        添加一个{name}发给我的时间的闹钟`,
      heldOut: `
        {name}在聊天里说了明天多早开始，让时钟到时叫醒我
        我不能睡过头：时间在{name}写给我的话里`,
    },
  }),
  prepare: (random, phone) => {
    const { apps } = phone
    const known = new Set(apps.contacts.people.map(({ phone }) => phone))
    const threads = apps.messages.threads.filter(({ phone }) => known.has(phone))
    if (threads.length === 0) return
    const text = random.pick(wakingTexts(seedingOf(phone))).replace('{time}', randomTime(random))
    const thread = random.pick(threads)
    thread.messages = [...thread.messages, { text, mine: false }]
  },
  propose: (random, { apps }) => {
    const senders = apps.contacts.people.filter(({ phone }) => {
      const time = timeFrom(apps.messages.threads.find((thread) => thread.phone === phone))
      return time !== null && !apps.clock.alarms.some((alarm) => alarm.time === time)
    })
    return senders.length === 0 ? null : { name: fullName(random.pick(senders)) }
  },
  check: ({ name }, before, after) => {
    const sender = before.apps.contacts.people.find((person) => fullName(person) === name)
    const time = timeFrom(before.apps.messages.threads.find(({ phone }) => phone === sender?.phone))
    return (
      time !== null &&
      changedOnly(before, after, ({ apps }) => {
        apps.clock.alarms = inOrder([...apps.clock.alarms, { id: '', time, label: '', on: true }])
      })
    )
  },
}

/** `06:35` in a message, or null. */
export function timeIn(text: string): string | null {
  return /(?<!\d)\d{2}:\d{2}(?!\d)/.exec(text)?.[0] ?? null
}

function timeFrom(thread: Thread | undefined): string | null {
  const last = thread?.messages.at(-1)
  return last === undefined || last.mine ? null : timeIn(last.text)
}
