import { describe, expect, it } from '@jest/globals'
import { goalsThrough, runScenario, type ScenarioPlay } from '../../src/bridge/scenario-runner.js'
import type { ScenarioStep } from '../../src/bridge/scenario-schema.js'
import { createBench, END, NEVER, SEND } from '../support/bridge-bench.js'
import { createLeapingClock } from '../support/leaping-clock.js'
import { IN, NO_SETUP, play, worldWith, XML } from '../support/scenario-play.js'
import { ScriptedPhone } from '../support/scripted-phone.js'

describe('commands', () => {
  it.each<[ScenarioStep, object]>([
    [
      { kind: 'launch', app: 'Clock' },
      { kind: 'launch_app', name: 'Clock' },
    ],
    [
      { kind: 'open', url: 'https://example.com/' },
      { kind: 'open_url', url: 'https://example.com/' },
    ],
    [
      { kind: 'double_tap', text: 'Save' },
      { kind: 'double_tap', at: { x: 50, y: 1050, in: IN } },
    ],
    [{ kind: 'back' }, { kind: 'key', key: 'back' }],
    [{ kind: 'recents' }, { kind: 'key', key: 'recents' }],
    [{ kind: 'notifications' }, { kind: 'open_notifications' }],
    [
      { kind: 'long_press', text: 'Save' },
      { kind: 'long_press', at: { x: 50, y: 1050, in: IN }, durationMs: 800 },
    ],
    [
      { kind: 'drag', from: 'Save', to: 'Internet' },
      { kind: 'drag', from: { x: 50, y: 1050, in: IN }, to: { x: 500, y: 355, in: IN } },
    ],
    [
      { kind: 'pinch', direction: 'out' },
      { kind: 'pinch', at: { x: 540, y: 1200, in: IN }, direction: 'out' },
    ],
    // What is further down comes into view when the finger goes up.
    [
      { kind: 'scroll', direction: 'down', until: null },
      {
        kind: 'scroll',
        from: { x: 540, y: 1800, in: IN },
        to: { x: 540, y: 600, in: IN },
        direction: 'down',
      },
    ],
    [
      { kind: 'scroll', direction: 'left', until: null },
      {
        kind: 'scroll',
        from: { x: 270, y: 1200, in: IN },
        to: { x: 810, y: 1200, in: IN },
        direction: 'left',
      },
    ],
    // The row, not the title of the same name; then by content-desc; then by a part of a text.
    [
      { kind: 'tap', text: 'Internet' },
      { kind: 'tap', at: { x: 500, y: 355, in: IN } },
    ],
    [
      { kind: 'tap', text: 'Save' },
      { kind: 'tap', at: { x: 50, y: 1050, in: IN } },
    ],
    [
      { kind: 'tap', text: 'Off &' },
      { kind: 'tap', at: { x: 500, y: 450, in: IN } },
    ],
    [
      { kind: 'type', into: 'First name', text: 'Zoë' },
      { kind: 'type', at: { x: 540, y: 650, in: IN }, text: 'Zoë' },
    ],
    [
      { kind: 'type', into: 'Notes', text: 'x' },
      { kind: 'type', at: { x: 540, y: 910, in: IN }, text: 'x' },
    ],
    [
      { kind: 'type', into: null, text: 'x' },
      { kind: 'type', at: null, text: 'x' },
    ],
  ])('%j', async (step, command) => {
    const { result, phone } = await play([step])
    expect(result).toMatchObject({ passed: true })
    expect(phone.performed).toEqual([command])
  })
})

describe('scrolling until something is seen', () => {
  const step: ScenarioStep = { kind: 'scroll', direction: 'down', until: 'About phone' }
  const about = XML.replace('Notes', 'About phone')

  it('scrolls no more than it takes', async () => {
    const phone = new ScriptedPhone()
    phone.onPerform = () => {
      if (phone.performed.length === 1) phone.xml = about
    }
    phone.xml = XML
    const { result } = await play([step], { phone })
    expect(result.passed).toBe(true)
    expect(phone.performed).toHaveLength(2)
    await play([step], { phone })
    expect(phone.performed).toHaveLength(2)
  })

  it('fails at the end, which is where a scroll changes nothing', async () => {
    const phone = new ScriptedPhone()
    phone.xml = XML
    phone.changes.push(true, true, false)
    const { result } = await play([step], { phone })
    expect(phone.performed).toHaveLength(3)
    expect(result.steps.at(-1)).toMatchObject({
      failure: {
        message: expect.stringMatching(/expected to see "About phone".*; the end is reached$/),
      },
    })
  })
})

describe('looks', () => {
  it.each<[ScenarioStep, boolean]>([
    [{ kind: 'see', text: 'Internet' }, true],
    [{ kind: 'see', text: 'Hidden' }, false],
    [{ kind: 'see', text: 'Gone' }, false],
    [{ kind: 'not_see', text: 'Hidden' }, true],
    [{ kind: 'not_see', text: 'Save' }, false],
    [{ kind: 'app', packageName: 'com.example' }, true],
    [{ kind: 'app', packageName: 'com.other' }, false],
    [{ kind: 'state', expected: { 'settings.wifi': true, 'alarms[time=07:30].on': true } }, true],
    [{ kind: 'state', expected: { 'alarms.1.on': false, 'alarms.length': 2 } }, true],
    [{ kind: 'state', expected: { 'alarms[time=09:00].on': true } }, false],
    [{ kind: 'state', expected: { 'settings.wifi': 'true' } }, false],
  ])('%j is %s', async (step, passed) => {
    const alarms = [
      { time: '07:30', on: true },
      { time: '08:00', on: false },
    ]
    const world = worldWith({ settings: { wifi: true }, alarms })
    expect((await play([step], { world })).result.passed).toBe(passed)
  })

  it('waits for what takes a moment', async () => {
    const phone = new ScriptedPhone()
    const screens = ['<hierarchy/>', '<hierarchy/>', XML]
    phone.source = async () => screens.shift() ?? XML
    const { result } = await play([{ kind: 'see', text: 'Save' }], { phone })
    expect(result).toMatchObject({ passed: true, steps: [{ durationMs: 500 }] })
  })
})

describe('a failure', () => {
  it('says which step, what was expected and what was seen, with a picture, and stops there', async () => {
    const steps: ScenarioStep[] = [
      { kind: 'back' },
      { kind: 'tap', text: 'Save it' },
      { kind: 'back' },
    ]
    const { result, phone, pictures } = await play(steps)
    expect(result.passed).toBe(false)
    expect(result.steps).toHaveLength(2)
    const failure = result.steps[1]?.failure
    expect(failure).toMatchObject({ code: 'SCENARIO_FAILED', picture: 'runs/failed-step-002.png' })
    expect(failure?.message).toMatch(/^Step 2 \(tap "Save it"\): expected to see "Save it".*"Save"/)
    expect(pictures).toEqual(['failed-step-002.png'])
    expect(phone.performed).toHaveLength(1)
  })

  it('is kept when there is no picture of it', async () => {
    const phone = new ScriptedPhone()
    phone.onScreenshot = () => {
      throw new Error('gone')
    }
    const { result } = await play([{ kind: 'see', text: 'x' }], { phone })
    expect(result.steps[0]?.failure).toMatchObject({ code: 'SCENARIO_FAILED', picture: null })
  })

  it('is any goal that does not finish', async () => {
    const runGoal: ScenarioPlay['runGoal'] = async () => {
      return { run: 'r9', outcome: 'step_limit', message: null }
    }
    const { result } = await play([{ kind: 'do', goal: 'G', approve: false }], { runGoal })
    expect(result.steps[0]?.failure?.message).toContain('r9')
    expect(result.steps[0]?.failure?.message).toContain('step_limit')
  })

  it('is a state that a real phone cannot tell', async () => {
    const { result } = await play([{ kind: 'state', expected: { a: 1 } }])
    expect(result.steps[0]?.failure?.code).toBe('SCENARIO_INVALID')
  })
})

it('prepares the emulated phone before the first step', async () => {
  const world = worldWith({})
  const setup = { seed: 7, locale: 'zh', state: { settings: { wifi: false } } } as const
  const scenario = { file: 'a.yaml', name: 'A', setup, steps: [] }
  const stage = { phone: new ScriptedPhone(), clock: createLeapingClock(), world }
  const never = () => Promise.reject(new Error('not needed'))
  await runScenario(scenario, { ...stage, runGoal: never, keepPicture: never }, NEVER)
  expect(world.calls).toEqual([{ seed: 7, locale: 'zh' }, { settings: { wifi: false } }])
})

it('lets the model of a bridge do the goals', async () => {
  const bench = await createBench()
  const { bridge, model } = bench.bridgeOf([END])
  const runGoal = goalsThrough(bridge, 'emulator-5554')
  const goal = { kind: 'do', goal: 'Set an alarm', approve: false } as const
  const { result } = await play([goal], { runGoal })
  expect(result).toMatchObject({ passed: true, steps: [{ run: '20260102-030405-678' }] })
  expect(model.requests[0]?.prompt).toMatch(/^Task: Set an alarm\n/)
  await bench.remove()
})

it('says yes for a person where the scenario says so, on an emulated phone only', async () => {
  const bench = await createBench()
  const { bridge } = bench.bridgeOf([SEND, END])
  const runGoal = goalsThrough(bridge, 'emulator-5554')
  const goal = { kind: 'do', goal: 'Send it', approve: true } as const
  const real = await play([goal], { runGoal })
  expect(real.result.steps[0]?.failure?.code).toBe('SCENARIO_INVALID')
  const emulated = await play([goal], { runGoal, world: worldWith({}) })
  expect(emulated.result.passed).toBe(true)
  expect(bench.phone.performed).toHaveLength(1)
  await bench.remove()
})

it('stops when it is told to', async () => {
  const signal = AbortSignal.abort()
  const scenario = { file: 'a', name: 'A', setup: NO_SETUP, steps: [] }
  const { phone } = await play([])
  const never = () => Promise.reject(new Error('not needed'))
  const stage = { phone, clock: createLeapingClock(), world: null, runGoal: never }
  const steps: ScenarioStep[] = [{ kind: 'back' }]
  await expect(
    runScenario({ ...scenario, steps }, { ...stage, keepPicture: never }, signal),
  ).rejects.toMatchObject({ name: 'AbortError' })
  expect(phone.performed).toEqual([])
})
