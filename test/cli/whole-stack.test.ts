/** The command line over everything real but the model: adb, Appium, WebdriverIO, the emulated phone. */

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type CliBench, createCliBench } from '../support/cli-bench.js'

const LIMIT_MS = 120_000
const OPEN_SETTINGS =
  "Action: Open Settings.\nGrounded Operation: LAUNCH(app='Settings', url='None')\n<<一般操作>>"
const PAY =
  "Action: Tap Pay.\nGrounded Operation: CLICK(box=[[100,600,300,700]], element_info='Pay')\n<<敏感操作>>"
const END = 'Action: Done.\nGrounded Operation: END()\n<<END>>'

let bench: CliBench
beforeEach(async () => {
  bench = await createCliBench()
  await bench.configure({ devices: [{ kind: 'emulated', name: 'emulated', seed: 1 }] })
})
afterEach(() => bench.remove())

test(
  'tells a run step by step and keeps it',
  async () => {
    const { exitCode, out } = await bench.call(['run', 'Open Settings'], {
      answers: [OPEN_SETTINGS, END],
    })
    expect(exitCode).toBe(0)
    expect(out).toContain('Step 1\n  Action: Open Settings.')
    expect(out).toContain('Command: launch Settings')
    expect(out).toContain('Finished: 2 steps')
    const [run = ''] = await readdir(join(bench.folder, 'runs'))
    const pictures = (await readdir(join(bench.folder, 'runs', run))).filter((name) =>
      name.endsWith('.png'),
    )
    expect(pictures).toEqual(['step-001.png', 'step-002.png'])
  },
  LIMIT_MS,
)

test(
  'refuses what is sensitive when nobody can be asked',
  async () => {
    const { exitCode, out, err } = await bench.call(['run', 'Buy it', '--json'], {
      answers: [PAY, END],
    })
    expect(exitCode).toBe(4)
    expect(err).toContain('--yes')
    const events = out.split('\n').map((line) => JSON.parse(line))
    expect(events.at(-1)).toMatchObject({ type: 'run_end', outcome: 'stopped', steps: 1 })
    expect(events.map(({ type }) => type)).not.toContain('command')
  },
  LIMIT_MS,
)

test(
  'asks the person at the terminal, and stops at the step limit',
  async () => {
    const { exitCode, questions } = await bench.call(['run', 'Buy it', '--max-steps', '1'], {
      answers: [PAY, END],
      says: true,
    })
    expect(questions).toHaveLength(1)
    expect(exitCode).toBe(3)
  },
  LIMIT_MS,
)

test(
  'counts a task only when the phone proves it',
  async () => {
    const { exitCode, out } = await bench.call(
      ['eval', '--tasks', '2', '--family', 'launcher-open-app', '--no-keep', '--json'],
      { answers: [END, END] },
    )
    expect(exitCode).toBe(0)
    const lines = out.split('\n').map((line) => JSON.parse(line))
    expect(lines).toHaveLength(3)
    expect(lines[0]).toMatchObject({ seed: 10000, outcome: 'finished', succeeded: false })
    expect(lines[2]).toMatchObject({
      type: 'summary',
      tasks: 2,
      succeeded: 0,
      families: { 'launcher-open-app': { tasks: 2, succeeded: 0 } },
      outcomes: { finished: 2 },
      unknownCommands: 0,
    })
    expect(await readdir(bench.folder)).not.toContain('runs')
  },
  LIMIT_MS,
)

test(
  'measures a task that cannot be done, on a Chinese phone on its side, led astray meanwhile',
  async () => {
    const pullShade =
      'Action: Pull down the shade.\nGrounded Operation: SCROLL_UP(box=[[000,000,999,082]], step_count=5)'
    const back = "Action: Go back.\nGrounded Operation: KEY_PRESS(key='Back')"
    const giveUp = 'Action: The task cannot be done.\nGrounded Operation: END()'
    const { exitCode, out } = await bench.call(
      [
        ...['eval', '--tasks', '1', '--family', 'missing-contact', '--locale', 'zh'],
        ...['--variation', 'landscape', '--detour', '--no-keep', '--json'],
      ],
      { answers: [pullShade, back, giveUp] },
    )
    expect(exitCode).toBe(0)
    const [task, summary] = out.split('\n').map((line) => JSON.parse(line))
    expect(task).toMatchObject({
      isPossible: false,
      outcome: 'failed',
      errorCode: 'TASK_IMPOSSIBLE',
      detour: expect.any(String),
      succeeded: true,
    })
    expect(task.text).toMatch(/[\u4e00-\u9fff]/)
    expect(summary).toMatchObject({
      ...{ locale: 'zh', variation: 'landscape', unknownCommands: 0, judged: null },
      impossible: { tasks: 1, succeeded: 1 },
      detours: { forced: 1, recovered: 1 },
    })
  },
  LIMIT_MS,
)

test(
  'plays scenarios and writes the report',
  async () => {
    const note = join(process.cwd(), 'scenarios', 'note.yaml')
    const { exitCode, out } = await bench.call(['scenario', 'run', note, '--junit', 'out.xml'], {
      answers: [],
    })
    expect(out).toContain('passed in')
    expect(exitCode).toBe(0)
    const report = await readFile(join(bench.folder, 'out.xml'), 'utf8')
    expect(report).toContain('tests="1" failures="0"')
  },
  LIMIT_MS,
)

test(
  'serves the dashboard until it is stopped',
  async () => {
    const stopping = new AbortController()
    const { exitCode, out } = await bench.call(['start', '--port', '0'], {
      answers: [],
      signal: stopping.signal,
      onLine: (line) => {
        if (line.includes('token=')) setImmediate(() => stopping.abort())
      },
    })
    expect(out).toMatch(/http:\/\/127\.0\.0\.1:\d+\/\?token=/)
    expect(exitCode).toBe(0)
  },
  LIMIT_MS,
)
