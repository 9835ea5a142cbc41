/** The events of one step as a bridge would tell them, for tests of those who listen. */

import type { RunEventBody } from '../../src/bridge/events.js'
import type { Sensitivity } from '../../src/bridge/operation.js'
import { rowBox, SCREEN_SIZE } from './painted-screen.js'

export interface ScriptedStep {
  readonly step: number
  /** Which row of the painted screen it taps. */
  readonly row: number
  readonly action: string
  readonly target: string
  readonly sensitivity?: Sensitivity
}

export const BATTERY: ScriptedStep = {
  step: 1,
  row: 4,
  action: "Tap 'Battery'.",
  target: 'Battery',
}
export const SEND: ScriptedStep = {
  step: 1,
  row: 2,
  action: 'Send the message to Ada.',
  target: 'Send',
  sensitivity: 'sensitive',
}

export function beginStep({ step }: ScriptedStep): RunEventBody[] {
  const file = `step-${String(step).padStart(3, '0')}.png`
  return [
    { type: 'step_start', step },
    { type: 'screenshot', step, file, size: SCREEN_SIZE, rotation: 0 },
  ]
}

export function answerText({ action, target, row }: ScriptedStep): string {
  return [
    'Status: The settings are open.',
    `Plan: 1. Open ${target}`,
    '2. Turn it on',
    `Action: ${action}`,
    `Grounded Operation: ${sourceOf(row, target)}`,
    '<<General Operation>>',
  ].join('\n')
}

export function writeAnswer(scripted: ScriptedStep): RunEventBody[] {
  const pieces = answerText(scripted).match(/.{1,7}/gs) ?? []
  return pieces.map((piece) => ({ type: 'answer_text', step: scripted.step, piece }))
}

export function endAnswer(scripted: ScriptedStep): RunEventBody {
  const { step, row, action, target, sensitivity = 'general' } = scripted
  const source = sourceOf(row, target)
  const operation = {
    kind: 'click',
    box: gridBox(row),
    elementType: 'item',
    elementInfo: target,
  } as const
  return {
    type: 'answer',
    step,
    text: answerText(scripted),
    answer: {
      status: 'The settings are open.',
      plan: `1. Open ${target}\n2. Turn it on`,
      action,
      operation,
      source,
      sensitivity,
    },
    box: rowBox(row),
    timings: { preprocessMs: 45, visionMs: 420, prefillMs: 160, decodeMs: 610, totalMs: 1235 },
    newTokens: 68,
  }
}

export function tapRow({ step, row }: ScriptedStep): RunEventBody {
  const { left, right, top, bottom } = rowBox(row)
  const at = { x: (left + right) / 2, y: (top + bottom) / 2, in: SCREEN_SIZE }
  return { type: 'command', step, command: { kind: 'tap', at } }
}

export function endStep({ step }: ScriptedStep): RunEventBody[] {
  const timings = { captureMs: 120, model: { totalMs: 1235 }, actMs: 90, settleMs: 410 }
  return [
    { type: 'settled', step, reason: 'still', waitedMs: 410, changed: true },
    { type: 'step_end', step, timings },
  ]
}

function gridBox(row: number) {
  const { left, top, right, bottom } = rowBox(row)
  const share = (value: number, whole: number) => Math.round((value / whole) * 1000)
  return {
    left: share(left, SCREEN_SIZE.width),
    top: share(top, SCREEN_SIZE.height),
    right: share(right, SCREEN_SIZE.width),
    bottom: share(bottom, SCREEN_SIZE.height),
  }
}

function sourceOf(row: number, target: string): string {
  const { left, top, right, bottom } = gridBox(row)
  return `CLICK(box=[[${left},${top},${right},${bottom}]], element_info='${target}')`
}
