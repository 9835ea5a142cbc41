import { beforeEach, describe, expect, it } from '@jest/globals'
import type { SystemSettings } from '../../src/emulator/apps/app.js'
import { NOTES_PACKAGE } from '../../src/emulator/apps/notes/state.js'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import { takeDetour } from '../../src/emulator/detour.js'
import type { EmulatedPhone } from '../../src/emulator/emulated-phone.js'
import { othersUnharmed } from '../../src/emulator/tasks/unharmed.js'
import { createRandom } from '../../src/random.js'
import { ManualClock } from '../support/manual-clock.js'
import { allNodes, nodeById } from '../support/screen-reading.js'

let clock: ManualClock
let phone: EmulatedPhone

beforeEach(() => {
  clock = new ManualClock()
  phone = createEmulatedPhone({ seed: 3, clock })
})

function set(settings: Partial<SystemSettings>): void {
  phone.replaceState({ ...phone.state, settings: { ...phone.state.settings, ...settings } })
}

const front = () => phone.frontPage()?.packageName

describe('navigation by gestures', () => {
  beforeEach(() => {
    set({ gestureNavigation: true })
    phone.launch(NOTES_PACKAGE)
  })

  it('has no buttons', () => {
    expect(allNodes(phone).some(({ description }) => description === 'Back')).toBe(false)
    expect(nodeById(phone, 'home_handle')).toBeDefined()
  })

  it.each([
    ['left', { x: 4, y: 1200 }, { x: 500, y: 1210 }],
    ['right', { x: 1076, y: 1200 }, { x: 600, y: 1210 }],
  ])('goes back with a swipe in from the %s', (_, from, to) => {
    phone.drag(from, to)
    expect(front()).toBe('com.android.launcher3')
  })

  it('goes home with a swipe up from the bottom', () => {
    phone.drag({ x: 540, y: 2390 }, { x: 540, y: 1500 })
    expect(front()).toBe('com.android.launcher3')
  })

  it('stays where it is when the swipe begins in the middle', () => {
    phone.drag({ x: 400, y: 1200 }, { x: 900, y: 1210 })
    expect(front()).toBe(NOTES_PACKAGE)
  })
})

it('does not go back by swipes where there are buttons', () => {
  phone.launch(NOTES_PACKAGE)
  phone.drag({ x: 4, y: 1200 }, { x: 500, y: 1210 })
  expect(front()).toBe(NOTES_PACKAGE)
})

it('takes as many times longer for a transition as it is told to', () => {
  const lasts = (ms: number) => {
    phone.finishAnimations()
    phone.pressKey(3)
    phone.finishAnimations()
    phone.launch(NOTES_PACKAGE)
    clock.advance(ms - 1)
    const isMoving = phone.isAnimating()
    clock.advance(1)
    return isMoving && !phone.isAnimating()
  }
  expect(lasts(300)).toBe(true)
  set({ transitionScale: 4 })
  expect(lasts(1200)).toBe(true)
})

it('takes detours that harm nothing and are the same for the same seed', () => {
  const turns = Array.from({ length: 30 }, (_, seed) => {
    phone.reset(seed)
    phone.launch(NOTES_PACKAGE)
    const before = structuredClone(phone.state)
    const turn = takeDetour(phone, createRandom(seed))
    expect(othersUnharmed(before, phone.state)).toBe(true)
    phone.reset(seed)
    phone.launch(NOTES_PACKAGE)
    expect(takeDetour(phone, createRandom(seed))).toBe(turn)
    return turn.split(' ')[0]
  })
  expect(new Set(turns)).toEqual(new Set(['opened', 'went', 'pulled']))
})

it('takes no detour that leaves the phone where it is', () => {
  const turns = Array.from({ length: 30 }, (_, seed) => {
    phone.reset(seed)
    return takeDetour(phone, createRandom(seed))
  })
  expect(turns).not.toContain('went home')
  expect(turns).not.toContain('went back')
})
