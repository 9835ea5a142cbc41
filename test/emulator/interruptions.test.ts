import { beforeEach, describe, expect, it } from '@jest/globals'
import type { PhoneState } from '../../src/emulator/apps/app.js'
import { BROWSER_PACKAGE } from '../../src/emulator/apps/browser/state.js'
import { MESSAGES_PACKAGE } from '../../src/emulator/apps/messages/state.js'
import { NOTES_PACKAGE } from '../../src/emulator/apps/notes/state.js'
import { SETTINGS_PACKAGE } from '../../src/emulator/apps/settings/state.js'
import { SHOP_PACKAGE } from '../../src/emulator/apps/shop/state.js'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import type { EmulatedPhone } from '../../src/emulator/emulated-phone.js'
import { armInterruptions } from '../../src/emulator/interruptions/arm.js'
import { othersUnharmed } from '../../src/emulator/tasks/unharmed.js'
import { createRandom } from '../../src/random.js'
import { ManualClock } from '../support/manual-clock.js'
import { tapId, visibleText } from '../support/screen-reading.js'

const BACK = 4

let phone: EmulatedPhone

beforeEach(() => {
  phone = createEmulatedPhone({ seed: 3, clock: new ManualClock() })
})

function set(change: (state: PhoneState) => void): void {
  const state = structuredClone(phone.state)
  change(state)
  phone.replaceState(state)
}

const front = () => phone.frontPage()?.page.name
const undecided = (packageName: string) =>
  set(({ permissions }) => {
    permissions[packageName] = {}
  })

describe('a permission', () => {
  it('is asked for once, and what was answered stands in Settings', () => {
    undecided(SHOP_PACKAGE)
    phone.launch(SHOP_PACKAGE)
    expect(visibleText(phone)).toContain('Allow Shop to access this')
    tapId(phone, 'permission_deny_button')
    expect(front()).toBe('list')
    phone.launch(SETTINGS_PACKAGE, { name: 'app_info', args: { package: SHOP_PACKAGE } })
    expect(visibleText(phone)).toContain('1 denied')
    phone.launch(SHOP_PACKAGE)
    expect(front()).toBe('list')
  })

  it('that was given only this time is asked for again when the app was left', () => {
    undecided(SHOP_PACKAGE)
    phone.launch(SHOP_PACKAGE)
    tapId(phone, 'permission_allow_one_time_button')
    expect(front()).toBe('list')
    phone.pressKey(BACK)
    phone.launch(SHOP_PACKAGE)
    expect(front()).toBe('permission')
  })

  it('for the contacts shows names, and numbers without it', () => {
    const [thread] = phone.state.apps.messages.threads
    const number = thread?.phone ?? ''
    phone.launch(MESSAGES_PACKAGE)
    expect(visibleText(phone)).not.toContain(number)
    undecided(MESSAGES_PACKAGE)
    tapId(phone, 'permission_deny_button')
    expect(visibleText(phone)).toContain(number)
  })

  it('may be taken back in Settings', () => {
    const args = { package: SHOP_PACKAGE, permission: 'location' }
    phone.launch(SETTINGS_PACKAGE, { name: 'app_permission', args })
    tapId(phone, 'permission_deny')
    expect(phone.state.permissions[SHOP_PACKAGE]?.location).toBe('denied')
    tapId(phone, 'permission_ask')
    phone.launch(SHOP_PACKAGE)
    expect(front()).toBe('permission')
  })

  it('counts as harmed when a decision is turned round, not when one is made', () => {
    const before = structuredClone(phone.state)
    before.permissions[SHOP_PACKAGE] = { notifications: 'allowed' }
    const after = structuredClone(before)
    after.permissions[SHOP_PACKAGE] = { location: 'denied', notifications: 'allowed' }
    expect(othersUnharmed(before, after)).toBe(true)
    after.permissions[SHOP_PACKAGE] = { notifications: 'denied' }
    expect(othersUnharmed(before, after)).toBe(false)
  })
})

describe('a greeting', () => {
  it.each([
    ['welcome', 'welcome_start'],
    ['news', 'news_close'],
  ] as const)('(%s) is shown until it is answered', (greeting, button) => {
    set(({ interruptions }) => {
      interruptions.greetings[NOTES_PACKAGE] = greeting
    })
    phone.launch(NOTES_PACKAGE)
    expect(front()).toBe('greeting')
    tapId(phone, button)
    expect(front()).toBe('list')
  })

  it('about cookies waits for the first web page', () => {
    set(({ interruptions }) => {
      interruptions.greetings[BROWSER_PACKAGE] = 'cookies'
    })
    phone.launch(BROWSER_PACKAGE)
    expect(front()).toBe('start')
    phone.openUrl('https://news.example')
    expect(front()).toBe('greeting')
    tapId(phone, 'cookies_reject')
    expect(front()).toBe('web')
  })
})

describe('an app that crashes', () => {
  it('tells so over what was there, and opens the next time', () => {
    set(({ interruptions }) => {
      interruptions.faulty = [NOTES_PACKAGE]
    })
    phone.launch(NOTES_PACKAGE)
    expect(visibleText(phone)).toContain('Notes keeps stopping')
    tapId(phone, 'aerr_close')
    expect(front()).toBe('home')
    phone.launch(NOTES_PACKAGE)
    expect(front()).toBe('list')
  })

  it('can be looked at in Settings', () => {
    set(({ interruptions }) => {
      interruptions.crashed = NOTES_PACKAGE
    })
    tapId(phone, 'aerr_app_info')
    expect(phone.frontPage()).toMatchObject({ page: { name: 'app_info' } })
  })
})

it('comes between on a share of all phones, and in every way', () => {
  const notes = phone.apps.filter(({ packageName }) => packageName === BROWSER_PACKAGE)
  const met = Array.from({ length: 200 }, (_, seed) => {
    const state = structuredClone(phone.state)
    armInterruptions(state, notes, createRandom(seed))
    const { greetings, faulty } = state.interruptions
    const asks = JSON.stringify(state.permissions) !== JSON.stringify(phone.state.permissions)
    return [...Object.values(greetings), ...faulty.map(() => 'crash'), ...(asks ? ['ask'] : [])]
  }).flat()
  expect(met.length).toBeGreaterThan(30)
  expect(met.length).toBeLessThan(70)
  expect(new Set(met)).toEqual(new Set(['welcome', 'news', 'cookies', 'crash', 'ask']))
})
