/** Text in fields as phones have them, the whole way: real adb, Appium and driver, to the emulated phone. */

import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openPhoneLine, type PhoneLine } from '../support/phone-line.js'

const LIMIT_MS = 90_000
const NEVER = new AbortController().signal

let line: PhoneLine
beforeAll(async () => {
  line = await openPhoneLine(7)
}, LIMIT_MS)
afterAll(() => line?.close(), LIMIT_MS)

interface Place {
  readonly app: string
  readonly packageName: string
  readonly page: { readonly name: string; readonly args?: Readonly<Record<string, string>> }
  /** Of the view. */
  readonly id: string
  /** Of the text that the phone keeps for it. */
  readonly field: string
}

const [NOTE_TITLE, NOTE_BODY] = (['title', 'body'] as const).map((field) => ({
  app: 'Notes',
  packageName: 'com.phonewright.notes',
  page: { name: 'edit' },
  id: `note_${field}`,
  field,
})) as [Place, Place]
const PHONE_NUMBER: Place = {
  app: 'Contacts',
  packageName: 'com.android.contacts',
  page: { name: 'edit' },
  id: 'phone_number',
  field: 'phone',
}
const ALARM_HOUR: Place = {
  app: 'Clock',
  packageName: 'com.android.deskclock',
  page: { name: 'edit' },
  id: 'alarm_hour',
  field: 'hour',
}
const PASSWORD: Place = {
  app: 'Settings',
  packageName: 'com.android.settings',
  page: { name: 'wifi_password', args: { name: 'Some network' } },
  id: 'network_password',
  field: 'password',
}

/** Types into the field as it is on a phone that nobody has used yet. @returns what the phone has in it then */
async function typeInto({ app, packageName, page, id, field }: Place, text: string) {
  await line.post('/state', { reset: 7 })
  await line.phone.perform({ kind: 'launch_app', name: app }, NEVER)
  const entry = { fields: {}, scroll: {}, focus: null }
  const stack = [
    { ...entry, page: { name: 'home' } },
    { ...entry, page },
  ]
  await line.post('/state', { set: { stacks: { [packageName]: stack } } })
  await line.phone.settle({ capMs: 3_000 }, NEVER)
  const refusal = await line.phone
    .perform({ kind: 'type', at: await line.middleOf(id), text }, NEVER)
    .then(() => null, String)
  const { stacks } = await line.state()
  return { refusal, has: stacks[packageName]?.at(-1)?.fields[field] }
}

test.each<[string, Place, string]>([
  ['Arabic', NOTE_TITLE, 'مرحبا بالعالم'],
  ['Hebrew with Latin and digits', NOTE_TITLE, 'פגישה עם Anna בשעה 10:30'],
  ['Arabic with its own digits', NOTE_TITLE, 'الساعة ١٠:٣٠'],
  ['marks of direction', NOTE_TITLE, 'abc \u200fשלום\u200e (1)'],
  ['emoji of several parts', NOTE_TITLE, '👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 🇩🇪'],
  ['letters with accents of their own', NOTE_TITLE, 'e\u0301 ñ ก็'],
  ['lines', NOTE_BODY, 'one\ntwo\n\n  four "\\ %s $HOME'],
  ['lines in three scripts', NOTE_BODY, 'Grüße\nשלום\n你好 🙂'],
  ['a number to call', PHONE_NUMBER, '+49 (170) 555-0199'],
  ['digits', ALARM_HOUR, '07'],
  ['a password', PASSWORD, 'pä$$ "wörd" שלום 🙂'],
])(
  '%s arrive as they are',
  async (_, place, text) => {
    expect(await typeInto(place, text)).toEqual({ refusal: null, has: text })
  },
  LIMIT_MS,
)

test(
  'a field of one line makes spaces of line breaks, and nothing is sent',
  async () => {
    expect(await typeInto(NOTE_TITLE, 'one\ntwo')).toEqual({ refusal: null, has: 'one two' })
  },
  LIMIT_MS,
)

test.each<[string, Place, string, string]>([
  ['only digits', ALARM_HOUR, '7 o’clock', '7'],
  ['two digits', ALARM_HOUR, '1234', '12'],
  ['what can be called', PHONE_NUMBER, 'Anna 555 0199', ' 555 0199'],
])(
  'a field that takes %s says what it made of others',
  async (_, place, text, has) => {
    const entered = await typeInto(place, text)
    expect(entered.has).toBe(has)
    expect(entered.refusal).toContain(
      `The field shows ${JSON.stringify(has)} instead of ${JSON.stringify(text)}`,
    )
  },
  LIMIT_MS,
)

test(
  'a password shows nowhere: not on the screen, not in a log',
  async () => {
    const secret = 'correct horse'
    expect(await typeInto(PASSWORD, secret)).toEqual({ refusal: null, has: secret })
    expect(await line.phone.source(NEVER)).toContain(`text="${'•'.repeat(secret.length)}"`)
    expect(await line.phone.source(NEVER)).not.toContain(secret)
    expect(line.logged()).not.toContain(secret)
  },
  LIMIT_MS,
)

test('all this used no command that the phone does not know', async () => {
  expect(await line.get('/unknown')).toEqual([])
})
