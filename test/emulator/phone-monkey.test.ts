import { expect, it } from '@jest/globals'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import type { EmulatedPhone } from '../../src/emulator/emulated-phone.js'
import { createRandom, type Random } from '../../src/random.js'
import { ManualClock } from '../support/manual-clock.js'
import { allNodes, tapNode } from '../support/screen-reading.js'

const STEPS = 60
const KEYS = [3, 4, 24, 66, 67, 187]

it.each([1, 2, 3, 4, 5, 6])('stays whole under any input, in all real apps (seed %i)', (seed) => {
  const clock = new ManualClock()
  const phone = createEmulatedPhone({ seed, clock })
  const random = createRandom(seed)
  for (let step = 0; step < STEPS; step++) {
    poke(phone, random)
    clock.advance(random.pick([0, 50, 400]))
    expect(phone.frontPage()).not.toBeNull()
    expectWholeTree(phone)
    expectWholeLines(phone)
  }
  const saved = JSON.parse(JSON.stringify(phone.state))
  expect(saved).toEqual(phone.state)
})

function poke(phone: EmulatedPhone, random: Random): void {
  const { width, height } = phone.display.size
  const point = () => ({ x: random.int(0, width - 1), y: random.int(0, height - 1) })
  const kind = random.int(0, 9)
  if (kind < 5) tapNode(phone, random.pick(allNodes(phone).filter(({ clickable }) => clickable)))
  else if (kind === 5) phone.drag(point(), point())
  else if (kind === 6) phone.pressKey(random.pick(KEYS))
  else if (kind === 7) phone.typeText(random.pick(['a', '42', '你好', 'https://example.com']))
  else if (kind === 8) phone.launch(random.pick(phone.installed).packageName)
  else {
    const { x, y } = point()
    phone.longPress(x, y)
  }
}

function expectWholeTree(phone: EmulatedPhone): void {
  const { width, height } = phone.display.size
  const outside = allNodes(phone).filter(
    ({ bounds: { left, top, right, bottom } }) =>
      left < 0 || top < 0 || right > width || bottom > height || left >= right || top >= bottom,
  )
  expect(outside).toEqual([])
  const descriptions = allNodes(phone).map(({ description }) => description)
  expect(descriptions).toEqual(expect.arrayContaining(['Back', 'Home', 'Overview']))
}

function expectWholeLines(phone: EmulatedPhone): void {
  const { width, height } = phone.display.size
  const broken = phone
    .textLines()
    .filter(
      ({ text, edges, top, bottom }) =>
        edges.length !== text.length + 1 ||
        (edges[0] ?? -1) < 0 ||
        (edges.at(-1) ?? width + 1) > width ||
        top < 0 ||
        bottom > height,
    )
  expect(broken).toEqual([])
}
