import { beforeEach, describe, expect, it } from '@jest/globals'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import type { EmulatedPhone } from '../../src/emulator/emulated-phone.js'
import { centerOf } from '../../src/geometry.js'
import { ManualClock } from '../support/manual-clock.js'
import {
  allNodes,
  nodeByDescription,
  nodeById,
  tapId,
  tapNode,
  visibleText,
} from '../support/screen-reading.js'
import { WORKSHOP, type Workshop, workshopApps } from '../support/workshop-app.js'

let clock: ManualClock
let phone: EmulatedPhone
const workshop = () => phone.state.apps.notes as unknown as Workshop
const pageName = () => phone.frontPage()?.page.name

beforeEach(() => {
  clock = new ManualClock()
  phone = createEmulatedPhone({ seed: 3, clock, apps: workshopApps })
  phone.launch(WORKSHOP)
  phone.finishAnimations()
})

describe('touch', () => {
  it('taps the row of a scrolled list that is under the finger', () => {
    phone.drag({ x: 500, y: 1800 }, { x: 500, y: 1000 })
    const row = allNodes(phone).find(
      ({ resourceId, bounds }) => resourceId.includes('row_1') && bounds.top > 800,
    )
    tapNode(phone, row)
    expect(workshop().tapped).toEqual([row?.resourceId.split('/')[1]])
  })

  it('moves the content by the length of a drag', () => {
    const before = nodeById(phone, 'row_5')?.bounds.top ?? 0
    phone.drag({ x: 500, y: 1500 }, { x: 500, y: 1200 })
    expect(nodeById(phone, 'row_5')?.bounds.top).toBe(before - 300)
  })

  it('tells a long press from a tap by 500 ms', () => {
    const { x, y } = centerOf(
      nodeById(phone, 'row_2')?.bounds ?? { left: 0, top: 0, right: 0, bottom: 0 },
    )
    phone.pointer({ action: 'down', x, y })
    clock.advance(499)
    phone.pointer({ action: 'up', x, y })
    phone.pointer({ action: 'down', x, y })
    clock.advance(500)
    phone.pointer({ action: 'up', x, y })
    expect([workshop().tapped, workshop().held]).toEqual([['row_2'], ['row_2']])
  })

  it('does not tap when the finger moved away', () => {
    const { x, y } = centerOf(
      nodeById(phone, 'row_2')?.bounds ?? { left: 0, top: 0, right: 0, bottom: 0 },
    )
    phone.pointer({ action: 'down', x, y })
    phone.pointer({ action: 'move', x, y: y - 200 })
    phone.pointer({ action: 'up', x, y: y - 200 })
    expect(workshop().tapped).toEqual([])
  })

  it('lets a fling run on with the clock, slower and slower, until it stands', () => {
    const top = () => phone.state.stacks[WORKSHOP]?.[0]?.scroll.main ?? 0
    phone.pointer({ action: 'down', x: 500, y: 1800 })
    for (let i = 1; i <= 5; i++) {
      clock.advance(10)
      phone.pointer({ action: 'move', x: 500, y: 1800 - i * 30 })
    }
    phone.pointer({ action: 'up', x: 500, y: 1650 })
    const offsets = [top()]
    for (let i = 0; i < 3; i++) {
      clock.advance(300)
      expect(phone.isAnimating()).toBe(true)
      offsets.push(top())
    }
    const steps = offsets.slice(1).map((offset, i) => offset - (offsets[i] ?? 0))
    expect(steps[0]).toBeGreaterThan(steps[1] ?? 0)
    expect(steps[1]).toBeGreaterThan(steps[2] ?? 0)
    clock.advance(2000)
    expect(phone.isAnimating()).toBe(false)
  })

  it('sets a slider to where it is tapped and dragged', () => {
    const { bounds } = nodeById(phone, 'level') ?? {
      bounds: { left: 0, top: 0, right: 0, bottom: 0 },
    }
    const { y } = centerOf(bounds)
    phone.tap(bounds.right - 1, y)
    expect(workshop().level).toBe(1)
    phone.drag({ x: bounds.right - 30, y }, { x: (bounds.left + bounds.right) / 2, y })
    expect(workshop().level).toBeCloseTo(0.5, 2)
  })

  it('ignores what is disabled', () => {
    tapId(phone, 'off_row')
    expect(workshop().tapped).toEqual([])
  })
})

describe('typing', () => {
  beforeEach(() => {
    tapId(phone, 'add')
    phone.finishAnimations()
  })
  const typed = () => nodeById(phone, 'name')?.text

  it('writes the same with the keys of the keyboard as with typed text', () => {
    tapId(phone, 'name')
    for (const key of ['Shift', 'H', 'i', 'Space', 'y', 'o', 'x', 'Delete', 'u'])
      tapNode(phone, nodeByDescription(phone, key))
    const byKeys = typed()
    phone.setText(nodeById(phone, 'name') ?? phone.tree(), '')
    phone.typeText('Hi you')
    expect([byKeys, typed()]).toEqual(['Hi you', 'Hi you'])
  })

  it('shows digits for a number field and hands the text over on enter', () => {
    tapId(phone, 'count')
    for (const key of ['4', '2', 'Done']) tapNode(phone, nodeByDescription(phone, key))
    expect(workshop().submitted).toEqual(['42'])
    expect(nodeById(phone, 'keyboard_view')).toBeUndefined()
  })

  it('loses text that is typed without a field', () => {
    phone.typeText('lost')
    expect(typed()).toBe('')
  })

  it('scrolls the focused field into view above the keyboard', () => {
    phone.drag({ x: 500, y: 2000 }, { x: 500, y: 0 })
    phone.drag({ x: 500, y: 2000 }, { x: 500, y: 0 })
    tapId(phone, 'story')
    const keyboardTop = nodeById(phone, 'keyboard_view')?.bounds.top ?? 0
    expect(keyboardTop).toBeGreaterThan(0)
    expect(nodeById(phone, 'story')?.bounds.bottom).toBeLessThanOrEqual(keyboardTop)
    expect(nodeById(phone, 'story')?.focused).toBe(true)
  })

  it('keeps text of every script', () => {
    phone.setText(nodeById(phone, 'name') ?? phone.tree(), '你好 Grüße 🙂')
    expect(typed()).toBe('你好 Grüße 🙂')
    phone.pressKey(67)
    expect(typed()).toBe('你好 Grüße ')
  })
})

describe('going back and about', () => {
  it('closes the keyboard first, then the page, then the app', () => {
    tapId(phone, 'add')
    tapId(phone, 'name')
    phone.pressKey(4)
    expect([nodeById(phone, 'keyboard_view'), pageName()]).toEqual([undefined, 'form'])
    phone.pressKey(4)
    expect(pageName()).toBe('list')
    phone.pressKey(4)
    expect(phone.focusedWindow()).toBe('com.android.launcher3/com.android.launcher3.Launcher')
  })

  it('leaves the page below a dialog deaf and out of the tree', () => {
    tapId(phone, 'add')
    tapId(phone, 'ask')
    expect(nodeById(phone, 'name')).toBeUndefined()
    expect(visibleText(phone)).toEqual(expect.arrayContaining(['Sure?', '你好 means hello.']))
    expect(visibleText(phone)).not.toContain('Form')
    tapId(phone, 'yes')
    expect([workshop().submitted, pageName()]).toEqual([['yes'], 'form'])
  })

  it('takes a tap beside a dialog as back', () => {
    tapId(phone, 'add')
    tapId(phone, 'ask')
    phone.tap(540, 200)
    expect(pageName()).toBe('form')
  })

  it('puts a sheet at the bottom and takes it away with a tap above it', () => {
    tapId(phone, 'add')
    tapId(phone, 'more')
    expect(nodeById(phone, 'share')?.bounds.top).toBeGreaterThan(1850)
    expect(visibleText(phone)).toContain('Share')
    phone.tap(540, 1000)
    expect(pageName()).toBe('form')
  })

  it('forgets the running apps on Clear all', () => {
    phone.pressKey(187)
    tapId(phone, 'clear_all')
    expect(phone.frontPage()?.packageName).toBe('com.android.launcher3')
    expect(phone.state.stacks[WORKSHOP]).toBeUndefined()
    phone.pressKey(187)
    expect(visibleText(phone)).toContain('No recent items')
  })

  it('works with the navigation bar and the list of recent apps', () => {
    tapNode(phone, nodeByDescription(phone, 'Home'))
    expect(phone.frontPage()?.packageName).toBe('com.android.launcher3')
    tapNode(phone, nodeByDescription(phone, 'Overview'))
    tapId(phone, `task_${WORKSHOP}`)
    expect(phone.frontPage()?.packageName).toBe(WORKSHOP)
    tapNode(phone, nodeByDescription(phone, 'Back'))
    expect(phone.frontPage()?.packageName).toBe('com.android.launcher3')
  })

  it('opens a URL with the app that knows it, and says so when none does', () => {
    expect(phone.openUrl('workshop:form')).toBe(`${WORKSHOP}/org.example.workshop.MainActivity`)
    expect(pageName()).toBe('form')
    expect(phone.openUrl('geo:1,2')).toBeNull()
    expect(phone.launch('no.such.app')).toBeNull()
  })

  it('sleeps, wakes up locked and opens with a swipe', () => {
    phone.pressKey(26)
    expect([phone.frontPage(), phone.tree().children]).toEqual([null, []])
    phone.pressKey(224)
    expect(visibleText(phone)).toContain('Swipe up to unlock')
    phone.drag({ x: 500, y: 2000 }, { x: 500, y: 1000 })
    expect(phone.frontPage()?.packageName).toBe(WORKSHOP)
  })
})

describe('time', () => {
  it('takes the snackbar away after four seconds', () => {
    tapId(phone, 'power')
    expect(visibleText(phone)).toContain('Power changed')
    clock.advance(4000)
    expect(visibleText(phone)).not.toContain('Power changed')
  })

  it('shows a mix while a page comes in, and the page alone afterwards', () => {
    const before = Buffer.from(phone.draw().rgba)
    tapId(phone, 'add')
    clock.advance(60)
    expect(phone.isAnimating()).toBe(true)
    const during = Buffer.from(phone.draw().rgba)
    clock.advance(400)
    expect(phone.isAnimating()).toBe(false)
    const after = Buffer.from(phone.draw().rgba)
    phone.finishAnimations()
    const finished = phone.draw().rgba
    expect(during.equals(before) || during.equals(after)).toBe(false)
    expect(finished.equals(after)).toBe(true)
  })

  it('grows the version of the picture only when the picture may change', () => {
    const version = phone.pictureVersion()
    clock.advance(50)
    expect(phone.pictureVersion()).toBe(version)
    tapId(phone, 'power')
    expect(phone.pictureVersion()).toBeGreaterThan(version)
  })
})

describe('state', () => {
  it('is the same for the same seed and another for another', () => {
    const text = () => JSON.stringify(phone.state.settings)
    phone.reset(11)
    const first = text()
    phone.reset(12)
    const second = text()
    phone.reset(11)
    expect(text()).toBe(first)
    expect(second).not.toBe(first)
  })

  it('can be replaced by a saved copy', () => {
    tapId(phone, 'add')
    const saved = structuredClone(phone.state)
    phone.reset(5)
    phone.replaceState(saved)
    expect([pageName(), phone.isAnimating()]).toEqual(['form', false])
  })
})
