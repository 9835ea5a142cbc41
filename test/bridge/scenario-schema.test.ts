import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { parseScenario } from '../../src/bridge/scenario-schema.js'

it('reads every kind of step', () => {
  const yaml = `
name: All of it
approve: true
setup:
  seed: 7
  state: { settings: { wifi: false } }
steps:
  - launch: Clock
  - do: "Set an alarm for 07:30"
  - tap: Save
  - type: { into: Title, text: "" }
  - type: { text: milk }
  - back
  - long_press: Rain
  - drag: { from: Rain, to: Sun }
  - scroll: down
  - scroll: { direction: left, until: About }
  - pinch: out
  - home
  - recents
  - notifications
  - wait: 1.5
  - see: "07:30"
  - not_see: "08:00"
  - app: com.android.deskclock
  - state: { settings.wifi: true }
`
  expect(parseScenario(yaml, 'all.yaml')).toEqual({
    file: 'all.yaml',
    name: 'All of it',
    setup: { seed: 7, locale: 'en', state: { settings: { wifi: false } } },
    steps: [
      { kind: 'launch', app: 'Clock' },
      { kind: 'do', goal: 'Set an alarm for 07:30', approve: true },
      { kind: 'tap', text: 'Save' },
      { kind: 'type', into: 'Title', text: '' },
      { kind: 'type', into: null, text: 'milk' },
      { kind: 'back' },
      { kind: 'long_press', text: 'Rain' },
      { kind: 'drag', from: 'Rain', to: 'Sun' },
      { kind: 'scroll', direction: 'down', until: null },
      { kind: 'scroll', direction: 'left', until: 'About' },
      { kind: 'pinch', direction: 'out' },
      { kind: 'home' },
      { kind: 'recents' },
      { kind: 'notifications' },
      { kind: 'wait', seconds: 1.5 },
      { kind: 'see', text: '07:30' },
      { kind: 'not_see', text: '08:00' },
      { kind: 'app', packageName: 'com.android.deskclock' },
      { kind: 'state', expected: { 'settings.wifi': true } },
    ],
  })
})

it('tells all faults at once, each with its line and path', () => {
  const yaml = `name: Bad
setup: { sed: 1 }
steps:
  - tap: Save
  - swipe: up
  - tap: A
    see: B
  - wait: long
  - {}
`
  expect(faultsOf(yaml)).toEqual([
    expect.stringMatching(/^bad\.yaml:2: setup: .*sed/),
    expect.stringMatching(/^bad\.yaml:5: steps\[1\]: .*swipe/),
    expect.stringMatching(/^bad\.yaml:6: steps\[2\]: a step has exactly one of .* has tap and see/),
    expect.stringMatching(/^bad\.yaml:8: steps\[3\]\.wait: /),
    expect.stringMatching(/^bad\.yaml:9: steps\[4\]: a step has exactly one of .* has none/),
  ])
})

it.each([
  ['no YAML', 'name: [', /^bad\.yaml:1: /],
  ['an empty file', '', /^bad\.yaml:1: /],
  ['no steps', 'name: A\nsteps: []', /^bad\.yaml:2: steps: /],
  ['a time that YAML takes for something else', 'name: A\nsteps:\n  - see: 730', /steps\[0\]\.see/],
])('refuses %s', (_, yaml, fault) => {
  expect(faultsOf(yaml)[0]).toMatch(fault)
})

it('reads the scenarios that are shipped', async () => {
  const files = (await readdir('scenarios')).filter((file) => file.endsWith('.yaml'))
  expect(files.length).toBeGreaterThanOrEqual(5)
  for (const file of files) {
    const scenario = parseScenario(await readFile(join('scenarios', file), 'utf8'), file)
    expect(scenario.steps.some(({ kind }) => kind === 'state')).toBe(true)
  }
})

function faultsOf(yaml: string): string[] {
  try {
    parseScenario(yaml, 'bad.yaml')
  } catch (error) {
    expect(error).toMatchObject({ code: 'SCENARIO_INVALID' })
    return error instanceof Error ? error.message.split('\n') : []
  }
  throw new Error('a bad scenario was read')
}

it('begins the phone in another language only where it begins anew', () => {
  const steps = 'steps: [back]'
  const { setup } = parseScenario(`name: A\nsetup: { seed: 7, locale: zh }\n${steps}`, 'a.yaml')
  expect(setup).toMatchObject({ seed: 7, locale: 'zh' })
  expect(() => parseScenario(`name: A\nsetup: { locale: zh }\n${steps}`, 'a.yaml')).toThrow(
    'locale needs a seed',
  )
})
