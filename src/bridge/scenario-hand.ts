/** What a scenario does on a phone without the model: commands at the texts on the screen. */

import type { Settled } from '../device/phone.js'
import type { TouchCommand } from '../device/touch-command.js'
import { centerOf, type Point } from '../geometry.js'
import { type FindText, type Looking, lookFor, notSeen, stepFailed } from './scenario-look.js'
import type { HandStep } from './scenario-schema.js'
import { findByText, findField, readSource } from './ui-source.js'

const SETTLE_CAP_MS = 3000
const LONG_PRESS_MS = 800
/** Ends a list that grows for ever. */
const MOST_SCROLLS = 30
/** How far a scroll drags, around the middle of the screen, as a share of its side. */
const SCROLL_SHARE = 0.5

/** @throws BridgeError SCENARIO_FAILED and what the phone throws */
export async function doByHand(step: HandStep, stage: Looking, signal: AbortSignal): Promise<void> {
  const at = (text: string, find: FindText = findByText) => placeOf(text, find, stage, signal)
  const act = (command: TouchCommand) => perform(command, stage, signal)
  switch (step.kind) {
    case 'launch':
      await act({ kind: 'launch_app', name: step.app })
      return
    case 'open':
      await act({ kind: 'open_url', url: step.url })
      return
    case 'double_tap':
      await act({ kind: 'double_tap', at: await at(step.text) })
      return
    case 'tap':
      await act({ kind: 'tap', at: await at(step.text) })
      return
    case 'long_press':
      await act({ kind: 'long_press', at: await at(step.text), durationMs: LONG_PRESS_MS })
      return
    case 'drag':
      await act({ kind: 'drag', from: await at(step.from), to: await at(step.to) })
      return
    case 'type': {
      const field = step.into === null ? null : await at(step.into, findField)
      await act({ kind: 'type', at: field, text: step.text })
      return
    }
    case 'scroll':
      await scroll(step, stage, signal)
      return
    case 'pinch':
      await act({
        kind: 'pinch',
        at: await middleOfScreen(stage, signal),
        direction: step.direction,
      })
      return
    case 'back':
    case 'home':
    case 'recents':
      await act({ kind: 'key', key: step.kind })
      return
    case 'notifications':
      await act({ kind: 'open_notifications' })
      return
    case 'wait':
      await stage.clock.sleep(step.seconds * 1000, signal)
      return
  }
}

/** Scrolls once, or until a text is seen; a scroll that changes nothing has reached the end. */
async function scroll(
  { direction, until }: Extract<HandStep, { kind: 'scroll' }>,
  stage: Looking,
  signal: AbortSignal,
): Promise<void> {
  const middle = await middleOfScreen(stage, signal)
  const command = scrollAround(middle, direction)
  for (let scrolls = 0; ; scrolls++) {
    if (until !== null) {
      const nodes = readSource(await stage.phone.source(signal))
      if (findByText(nodes, until) !== null) return
      if (scrolls === MOST_SCROLLS) throw stepFailed(notSeen(until, nodes))
    } else if (scrolls > 0) return
    const { changed } = await perform(command, stage, signal)
    if (changed === false && until !== null) {
      const nodes = readSource(await stage.phone.source(signal))
      throw stepFailed(`${notSeen(until, nodes)}; the end is reached`)
    }
  }
}

function scrollAround(
  middle: Point,
  direction: 'up' | 'down' | 'left' | 'right',
): Extract<TouchCommand, { kind: 'scroll' }> {
  const isVertical = direction === 'up' || direction === 'down'
  const side = isVertical ? middle.in.height : middle.in.width
  const half = Math.floor((side * SCROLL_SHARE) / 2)
  // the finger goes against the content
  const sign = direction === 'down' || direction === 'right' ? 1 : -1
  const moved = (by: number): Point =>
    isVertical ? { ...middle, y: middle.y + by } : { ...middle, x: middle.x + by }
  return { kind: 'scroll', from: moved(sign * half), to: moved(-sign * half), direction }
}

async function perform(
  command: TouchCommand,
  { phone }: Looking,
  signal: AbortSignal,
): Promise<Settled> {
  await phone.perform(command, signal)
  return phone.settle({ capMs: SETTLE_CAP_MS }, signal)
}

async function placeOf(
  text: string,
  find: FindText,
  stage: Looking,
  signal: AbortSignal,
): Promise<Point> {
  const { bounds } = await lookFor(text, find, stage, signal)
  const { size } = await stage.phone.screenshot(signal)
  const { x, y } = centerOf(bounds)
  return { x: Math.floor(x), y: Math.floor(y), in: size }
}

async function middleOfScreen({ phone }: Looking, signal: AbortSignal): Promise<Point> {
  const { size } = await phone.screenshot(signal)
  return { x: Math.floor(size.width / 2), y: Math.floor(size.height / 2), in: size }
}
