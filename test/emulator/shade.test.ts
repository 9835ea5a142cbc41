import { beforeEach, describe, expect, it } from '@jest/globals'
import type { AppStates } from '../../src/emulator/apps/app-states.js'
import { MESSAGES_PACKAGE, withReceived } from '../../src/emulator/apps/messages/state.js'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import type { EmulatedPhone } from '../../src/emulator/emulated-phone.js'
import { createTaskDesk } from '../../src/emulator/task-desk.js'
import { centerOf, type Rect } from '../../src/geometry.js'
import { ManualClock } from '../support/manual-clock.js'
import { nodeById, tapId, visibleText } from '../support/screen-reading.js'

const BACK = 4
const HOME = 3
const NOTIFICATION = 83
const FROM = '+49 170 5550199'
const TOP = { x: 500, y: 20 }

let clock: ManualClock
let phone: EmulatedPhone

beforeEach(() => {
  clock = new ManualClock()
  phone = createEmulatedPhone({ seed: 3, clock })
  allRead()
})

const pullDown = () => phone.drag(TOP, { x: 500, y: 1200 })
const isOpen = () => nodeById(phone, 'notification_panel') !== undefined

function setMessages(change: (messages: AppStates['messages']) => AppStates['messages']): void {
  const { apps } = phone.state
  phone.replaceState({ ...phone.state, apps: { ...apps, messages: change(apps.messages) } })
}

function allRead(): void {
  setMessages(({ threads }) => ({ threads: threads.map((each) => ({ ...each, unread: false })) }))
}

function receive(text: string): void {
  setMessages(({ threads }) => ({ threads: withReceived(threads, FROM, text) }))
}

function middleOf(id: string) {
  const nowhere: Rect = { left: 0, top: 0, right: 0, bottom: 0 }
  return centerOf(nodeById(phone, id)?.bounds ?? nowhere)
}

describe('the shade', () => {
  it('comes down from the status bar and nowhere else', () => {
    phone.drag({ x: 500, y: 200 }, { x: 500, y: 1400 })
    expect(isOpen()).toBe(false)
    pullDown()
    expect(isOpen()).toBe(true)
    expect(phone.focusedWindow()).toBe('com.android.systemui/NotificationShade')
    expect(phone.frontPage()).toMatchObject({ packageName: 'com.android.systemui' })
  })

  it.each([
    ['a swipe up', () => phone.drag({ x: 500, y: 1800 }, { x: 500, y: 900 })],
    ['back', () => phone.pressKey(BACK)],
    ['home', () => phone.pressKey(HOME)],
    ['an app that comes to the front', () => phone.launch(MESSAGES_PACKAGE)],
    ['the lock', () => phone.pressKey(26)],
  ])('goes with %s', (_, act) => {
    phone.pressKey(NOTIFICATION)
    expect(isOpen()).toBe(true)
    act()
    expect(isOpen()).toBe(false)
    expect(phone.state.shade.entry).toBeNull()
  })

  it('leaves the page below as it was, to the pixel', () => {
    phone.launch(MESSAGES_PACKAGE)
    phone.finishAnimations()
    const before = phone.draw().rgba
    pullDown()
    phone.finishAnimations()
    expect(phone.draw().rgba.equals(before)).toBe(false)
    phone.pressKey(BACK)
    phone.finishAnimations()
    expect(phone.draw().rgba.equals(before)).toBe(true)
    expect(phone.frontPage()).toMatchObject({ packageName: MESSAGES_PACKAGE })
  })

  it('hides what lies below from a finger and from a reader', () => {
    phone.launch('com.android.settings')
    pullDown()
    expect(nodeById(phone, 'status_bar')).toBeUndefined()
    expect(visibleText(phone)).not.toContain('Settings')
  })

  it.each(['wifi', 'bluetooth', 'flashlight', 'airplaneMode'] as const)(
    'has a tile that shows and switches %s',
    (key) => {
      const before = phone.state.settings[key]
      pullDown()
      expect(nodeById(phone, `tile_${key}`)?.selected).toBe(before)
      tapId(phone, `tile_${key}`)
      expect(phone.state.settings[key]).toBe(!before)
      expect(nodeById(phone, `tile_${key}`)?.selected).toBe(!before)
    },
  )

  it('stays closed on a locked phone', () => {
    phone.replaceState({ ...phone.state, locked: true })
    pullDown()
    phone.pressKey(NOTIFICATION)
    expect(isOpen()).toBe(false)
  })
})

describe('notifications', () => {
  it('tell of a new message, and lead to its thread', () => {
    pullDown()
    expect(visibleText(phone)).toContain('No notifications')
    receive('The train is late')
    expect(visibleText(phone)).toContain('The train is late')
    tapId(phone, 'notification')
    expect(phone.frontPage()).toEqual({
      packageName: MESSAGES_PACKAGE,
      page: { name: 'thread', args: { phone: FROM } },
    })
    pullDown()
    expect(visibleText(phone)).toContain('No notifications')
  })

  it('are swiped away to either side and come back with more news only', () => {
    for (const by of [400, -400]) {
      receive('Call me')
      pullDown()
      const at = middleOf('notification')
      phone.drag(at, { x: at.x + by, y: at.y + 10 })
      expect(visibleText(phone)).toContain('No notifications')
      expect(phone.state.apps.messages.threads[0]?.unread).toBe(true)
      phone.pressKey(BACK)
    }
  })

  it('are all gone after Clear all', () => {
    receive('Call me')
    pullDown()
    tapId(phone, 'dismiss_text')
    expect(isOpen()).toBe(false)
    pullDown()
    expect(visibleText(phone)).toContain('No notifications')
  })

  it('are silent for an app that was muted in Settings', () => {
    const { apps } = phone.state
    const settings = { ...apps.settings, muted: [MESSAGES_PACKAGE] }
    phone.replaceState({ ...phone.state, apps: { ...apps, settings } })
    receive('Call me')
    pullDown()
    expect(visibleText(phone)).toContain('No notifications')
  })
})

describe('news that has just come', () => {
  const HEADS_UP = { from: FROM, text: 'The train is late' }
  const isShown = () => visibleText(phone).includes(HEADS_UP.text)

  beforeEach(() => createTaskDesk(phone).receive(HEADS_UP))

  it('drops in over the screen for five seconds', () => {
    expect(isShown()).toBe(true)
    clock.advance(4999)
    expect(isShown()).toBe(true)
    clock.advance(1)
    expect(isShown()).toBe(false)
  })

  it('leads to the message', () => {
    tapId(phone, 'notification')
    expect(phone.frontPage()).toMatchObject({ packageName: MESSAGES_PACKAGE })
    expect(isShown()).toBe(true)
  })

  it('is pushed away into the shade', () => {
    const { x, y } = middleOf('notification')
    phone.drag({ x, y }, { x: x + 500, y })
    expect(isShown()).toBe(false)
    pullDown()
    expect(isShown()).toBe(true)
  })
})
