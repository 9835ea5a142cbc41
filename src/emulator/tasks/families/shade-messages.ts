/** A message has come in, and the notification shade tells of it: open it there, or push it away. */

import type { Random } from '../../../random.js'
import type { PhoneState } from '../../apps/app.js'
import { fullName } from '../../apps/contacts/state.js'
import { messageNotifications } from '../../apps/messages/notify.js'
import { MESSAGES_PACKAGE, type Thread, withReceived } from '../../apps/messages/state.js'
import type { Language } from '../../content/language.js'
import { changedOnly } from '../compare.js'
import { sentences } from '../sentences.js'
import type { TaskFamily } from '../task.js'
import { same } from '../unharmed.js'

export type SenderParams = { readonly name: string }

const NEWS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Are you there?', 'I have news', 'Look at this', 'Can we talk?', 'It worked!', 'Guess what'],
  zh: ['你在吗？', '我有消息告诉你', '看看这个', '能聊聊吗？', '成功了！', '你猜怎么着'],
}

export const shadeOpenMessage: TaskFamily<SenderParams> = {
  name: 'shade-open-message',
  packages: [MESSAGES_PACKAGE],
  wordings: sentences({
    en: {
      taught: `
        Open the message from {name} in the notifications
        There is a notification from {name}. Open it.
        Pull down the shade and open {name}'s message
        Please show me the new message of {name} from the notifications
        Tap the notification from {name}
        Open the notification that {name} has written
        {name} has just texted me, open it from the notification
        Could you open the notification about {name}'s message?
        Go to {name}'s new message through the notification shade`,
      heldOut: `
        Something from {name} came in, take me there by the notifications.
        I would like to see the chat that the news from {name} in the shade belongs to`,
    },
    zh: {
      taught: `
        在通知里打开{name}发来的消息
        有一条{name}的通知，打开它
        下拉通知栏，打开{name}的消息
        请从通知里给我看{name}的新消息
        点一下{name}的通知
        打开{name}发信息的那条通知
        {name}刚给我发了短信，从通知打开
        能打开关于{name}消息的通知吗？
        通过通知栏进入{name}的新消息`,
      heldOut: `
        {name}那边来了消息，从通知带我过去
        我想看通知栏里{name}那条对应的聊天`,
    },
  }),
  prepare: receiveNews,
  propose: proposeSender,
  check: ({ name }, before, after) => {
    const phone = phoneOf(name, before)
    const entry = after.stacks[MESSAGES_PACKAGE]?.at(-1)
    const isInFront = after.recents[0] === MESSAGES_PACKAGE && after.shade.entry === null
    return (
      isInFront &&
      entry?.page.name === 'thread' &&
      entry.page.args?.phone === phone &&
      changedOnly(before, after, () => undefined)
    )
  },
}

export const shadeDismiss: TaskFamily<SenderParams> = {
  name: 'shade-dismiss',
  packages: [MESSAGES_PACKAGE],
  wordings: sentences({
    en: {
      taught: `
        Dismiss the notification from {name}
        Swipe away the notification of {name}'s message
        Remove {name}'s notification without opening it
        Please clear the notification from {name}
        Get rid of the notification about {name}'s message
        I do not want to see {name}'s notification any more, swipe it away
        Could you dismiss {name}'s message in the shade?
        Push the notification from {name} away
        In the notification shade, dismiss {name}`,
      heldOut: `
        What {name} wrote can wait, take it out of the notifications and leave it unread.
        Let the card about {name} vanish from the shade, and only that one`,
    },
    zh: {
      taught: `
        清除{name}的通知
        划掉{name}消息的通知
        不要打开，直接移除{name}的通知
        请把{name}发来的通知清掉
        去掉关于{name}消息的那条通知
        我不想再看到{name}的通知，划掉它
        能在通知栏里清除{name}的消息吗？
        把{name}的通知滑走
        在通知栏中忽略{name}的那条`,
      heldOut: `
        {name}写的以后再看，先从通知里拿掉，不要点开
        只让通知栏里{name}的卡片消失`,
    },
  }),
  prepare: receiveNews,
  propose: proposeSender,
  check: ({ name }, before, after) => {
    const phone = phoneOf(name, before)
    const card = messageNotifications(before.apps).find(({ page }) => page.args?.phone === phone)
    return (
      same(after.shade.dismissed, [...before.shade.dismissed, card?.key]) &&
      changedOnly(before, after, () => undefined)
    )
  },
}

/** The newest message of one or two people is unread; their apps may notify. */
function receiveNews(random: Random, { apps, settings }: PhoneState): void {
  const { people } = apps.contacts
  for (const { phone } of random.sample(people, Math.min(people.length, random.int(1, 2))))
    apps.messages.threads = withReceived(
      apps.messages.threads,
      phone,
      random.pick(NEWS[settings.language]),
    )
  apps.settings.muted = apps.settings.muted.filter((name) => name !== MESSAGES_PACKAGE)
}

/** Names that two people share would not say which card is meant. */
function proposeSender(random: Random, { apps, shade }: PhoneState): SenderParams | null {
  const isTold = (thread: Thread) =>
    messageNotifications({ ...apps, messages: { threads: [thread] } }).some(
      ({ key }) => !shade.dismissed.includes(key),
    )
  const senders = apps.contacts.people.filter(({ phone }) =>
    apps.messages.threads.some((thread) => thread.phone === phone && isTold(thread)),
  )
  return senders.length === 0 ? null : { name: fullName(random.pick(senders)) }
}

function phoneOf(name: string, { apps }: PhoneState): string | undefined {
  return apps.contacts.people.find((person) => fullName(person) === name)?.phone
}
