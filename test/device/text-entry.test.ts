import { afterEach, beforeAll, expect, test } from '@jest/globals'
import { openSession } from '../../src/device/appium-session.js'
import { typeText } from '../../src/device/text-entry.js'
import type { UiSession } from '../../src/device/ui-session.js'
import { createLog } from '../../src/log.js'
import { connectedAdb, runningServer } from '../support/connected-adb.js'
import {
  type FakeAppium,
  type FakeCall,
  FakeFailure,
  startFakeAppium,
} from '../support/fake-appium.js'
import { createLeapingClock } from '../support/leaping-clock.js'

const ELEMENT_KEY = 'element-6066-11e4-a52e-4f735466cecf'
const signal = new AbortController().signal
const at = { x: 100, y: 150, in: { width: 1080, height: 2400 } }

/** A screen with one text field at (0, 100)–(1080, 200). */
class FakeField {
  text = ''
  isFocused = true
  hint = 'Name'
  password = false
  top = 100
  /** What the app makes of text that is set, by the number of the attempt. */
  accept: (text: string, attempt: number) => string = (text) => text
  attempts = 0
  /** False for a field that its app draws itself. */
  canBeSet = true
  clipboard = ''
  isSelected = false

  execute({ script, args: [{ text = '', content = '', keycode }] }: Script): null {
    switch (script) {
      case 'mobile: replaceElementValue':
        if (!this.canBeSet) throw new FakeFailure(400, 'invalid element state', 'Cannot set')
        this.text = this.accept(text, ++this.attempts)
        return null
      case 'mobile: setClipboard':
        this.clipboard = Buffer.from(content, 'base64').toString()
        return null
      case 'mobile: pressKey':
        if (keycode === 279) this.text = (this.isSelected ? '' : this.text) + this.clipboard
        if (keycode === 67 && this.isSelected) this.text = ''
        this.isSelected = keycode === 29
        return null
    }
    throw new FakeFailure(404, 'unknown command', script)
  }

  answer({ route, body }: FakeCall): unknown {
    switch (route) {
      case 'GET /element/active':
        if (!this.isFocused)
          throw new FakeFailure(404, 'no such element', 'An element could not be located')
        return { [ELEMENT_KEY]: 'field' }
      case 'GET /element/field/rect':
        return { x: 0, y: this.top, width: 1080, height: 100 }
      case 'GET /element/field/text':
        if (this.text === '') return this.hint
        return this.password ? '•'.repeat([...this.text].length) : this.text
      case 'GET /element/field/attribute/hint':
        return this.hint
      case 'GET /element/field/attribute/password':
        return String(this.password)
      case 'POST /execute/sync':
        return this.execute(body as Script)
      default:
        return null
    }
  }
}

interface Script {
  readonly script: string
  readonly args: readonly [
    { readonly text?: string; readonly content?: string; readonly keycode?: number },
  ]
}

/** WebdriverIO is loaded with the first session: seconds on a busy machine, and nothing that is tested here. */
const LOADING_LIMIT_MS = 60_000
beforeAll(() => import('webdriverio'), LOADING_LIMIT_MS)

let appium: FakeAppium | undefined
let session: UiSession | undefined
afterEach(async () => {
  await session?.close()
  await appium?.close()
})

async function typeInto(field: FakeField, text: string, where: typeof at | null = at) {
  const server = await startFakeAppium((call) => field.answer(call))
  appium = server
  session = await openSession(
    {
      udid: 'fake',
      adb: connectedAdb('fake', 5037),
      appium: runningServer(server.port),
      systemPort: 1,
      mjpegPort: 2,
      log: createLog('silent'),
    },
    signal,
  )
  await typeText({ session, clock: createLeapingClock() }, { at: where, text }, signal)
  return server.calls.map(({ route }) => route)
}

test.each([
  'Maria',
  'Grüße aus Köln',
  '你好，世界',
  '🙂👩‍👩‍👧',
  'two\nlines',
  'it\'s "$HOME"; rm -rf /',
])('makes the text of the field equal %j', async (text) => {
  const field = new FakeField()
  field.text = 'old text'
  await typeInto(field, text)
  expect(field.text).toBe(text)
})

test('taps the field first, and types at once when it has the focus', async () => {
  const routes = await typeInto(new FakeField(), 'Maria')
  expect(routes.indexOf('POST /actions')).toBeGreaterThan(-1)
  expect(routes.indexOf('POST /actions')).toBeLessThan(routes.indexOf('GET /element/active'))
  expect(routes.filter((route) => route === 'POST /execute/sync')).toHaveLength(1)
})

test('types into the focused field without a tap when no place is given', async () => {
  expect(await typeInto(new FakeField(), 'Maria', null)).not.toContain('POST /actions')
})

test('repairs the text once when the app mangled it', async () => {
  const field = new FakeField()
  field.accept = (text, attempt) => (attempt === 1 ? text.slice(1) : text)
  await typeInto(field, 'Maria')
  expect([field.text, field.attempts]).toEqual(['Maria', 2])
})

test('says what the field shows when it stays another text', async () => {
  const field = new FakeField()
  field.accept = () => 'Mar'
  field.execute = ((execute) => (script: Script) => {
    execute.call(field, script)
    field.text = field.text.slice(0, 3)
    return null
  })(field.execute)
  await expect(typeInto(field, 'Maria')).rejects.toMatchObject({
    code: 'COMMAND_FAILED',
    message: 'The field shows "Mar" instead of "Maria", whether it was set or pasted.',
  })
  expect(field.attempts).toBe(2)
})

/** What a field lets through, however the text comes. */
function fieldThatKeeps(filter: (text: string) => string): FakeField {
  const field = new FakeField()
  const execute = field.execute.bind(field)
  field.execute = (script) => {
    execute(script)
    field.text = filter(field.text)
    return null
  }
  return field
}

test.each<[string, string, (text: string) => string, string]>([
  ['a number field', '12 apples', (text) => text.replace(/\D/g, ''), '12'],
  ['a number field without a point', '1.5', (text) => text.replace(/\D/g, ''), '15'],
  ['a field of a limited length', '你好，世界', (text) => text.slice(0, 2), '你好'],
  ['a field without emoji', 'Hi 👩‍👩‍👧', (text) => text.replace(/[^\w ]/gu, ''), 'Hi '],
])('says what %s makes of %j', async (_, text, filter, shown) => {
  await expect(typeInto(fieldThatKeeps(filter), text)).rejects.toMatchObject({
    code: 'COMMAND_FAILED',
    message: `The field shows ${JSON.stringify(shown)} instead of ${JSON.stringify(text)}, whether it was set or pasted.`,
  })
})

test('takes the text of a field that makes capitals or groups digits', async () => {
  const capitals = fieldThatKeeps((text) => text.toUpperCase())
  await typeInto(capitals, 'ab12')
  expect([capitals.text, capitals.attempts]).toEqual(['AB12', 1])
})

test.each(['Maria', '你好 🙂', ''])('pastes %j into a field that cannot be set', async (text) => {
  const field = new FakeField()
  field.canBeSet = false
  field.text = 'old text'
  await typeInto(field, text)
  expect(field.text).toBe(text)
  // what was pasted may have been a password
  expect(field.clipboard).toBe('')
})

test.each([
  [
    'a number that the field groups',
    '5551234',
    (text: string) => `${text.slice(0, 3)}-${text.slice(3)}`,
  ],
  ['a capital that the field makes', 'maria', () => 'Maria'],
])('accepts %s', async (_, text, accept) => {
  const field = new FakeField()
  field.accept = accept
  await typeInto(field, text)
  expect(field.attempts).toBe(1)
})

test('accepts the dots of a password field', async () => {
  const field = new FakeField()
  field.password = true
  await typeInto(field, 'secret')
  expect([field.text, field.attempts]).toEqual(['secret', 1])
})

test('empties a field although its hint is read back', async () => {
  const field = new FakeField()
  field.text = 'old'
  await typeInto(field, '')
  expect([field.text, field.attempts]).toEqual(['', 1])
})

test('waits for the focus, then takes a field that opened elsewhere', async () => {
  const field = new FakeField()
  field.top = 2000
  const routes = await typeInto(field, 'Maria')
  expect(field.text).toBe('Maria')
  expect(routes.filter((route) => route === 'GET /element/active').length).toBeGreaterThan(3)
})

test('fails when no field takes the focus', async () => {
  const field = new FakeField()
  field.isFocused = false
  await expect(typeInto(field, 'Maria')).rejects.toMatchObject({
    code: 'COMMAND_FAILED',
    message: 'Nothing could be typed: no field took the focus at (100, 150).',
  })
})

test('pastes the ending that UiAutomator2 takes for Enter', async () => {
  const field = new FakeField()
  await typeInto(field, 'send\\n')
  expect([field.text, field.attempts]).toEqual(['send\\n', 0])
})
