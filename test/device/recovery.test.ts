/**
 * Runs on the whole stack, each with something that goes wrong in the middle. Every run must end
 * with its task done, and the person must have been told. PHONEWRIGHT_FAULT_ROUNDS=20 is the long form.
 */

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Bridge } from '../../src/bridge/bridge.js'
import { createBridge } from '../../src/bridge/create-bridge.js'
import type { RunEvent } from '../../src/bridge/events.js'
import { createRunStore } from '../../src/bridge/run-store.js'
import { systemClock } from '../../src/clock.js'
import { fixedRoster } from '../../src/device/phone-roster.js'
import type { Point } from '../../src/geometry.js'
import type { GuiModel } from '../../src/inference/gui-model.js'
import { openPhoneLine, type PhoneLine } from '../support/phone-line.js'
import { PIN, troublesOf } from '../support/troubles.js'

const ROUNDS = Number(process.env.PHONEWRIGHT_FAULT_ROUNDS ?? 1)
const LIMIT_MS = 90_000
const NEVER = new AbortController().signal
const NOTES = 'com.phonewright.notes'
const TITLE = 'Grüße 你好'

let line: PhoneLine
let bridge: Bridge

beforeAll(async () => {
  line = await openPhoneLine(7, 14, () => PIN)
  bridge = createBridge({
    phones: fixedRoster([line.phone]),
    model: createNoteTaker(),
    runStore: createRunStore({ folder: join(line.folder, 'runs') }),
    clock: systemClock,
    log: line.log,
    defaults: {
      maxSteps: 9,
      format: 'action_op_sensitive',
      approvalLimitMs: 1_000,
      settleCapMs: 3_000,
      reconnectLimitMs: 60_000,
    },
  })
}, LIMIT_MS)

afterAll(async () => {
  await bridge?.close()
  await line?.close()
}, LIMIT_MS)

const TROUBLES = troublesOf(() => line)

test.each(TROUBLES)(
  'a run goes on when $what',
  async ({ what, isOutage, cause, mend }) => {
    const tried = { runs: 0, resumed: 0, failures: [] as string[], awayMs: [] as number[] }
    for (let round = 0; tried.runs < ROUNDS; round++) {
      const { events, note, isLate } = await runWith(cause, round)
      await mend?.()
      if (isLate) continue
      tried.runs++
      const end = events.at(-1)
      const isDone = end?.type === 'run_end' && end.outcome === 'finished' && note === TITLE
      const wasTold = events.some(({ type }) => type === 'phone_lost')
      if (isDone && (wasTold || !isOutage)) tried.resumed++
      else
        tried.failures.push(
          JSON.stringify({
            round,
            note,
            wasTold,
            end,
            commands: events.filter(
              (e) => e.type === 'command' || e.type === 'command_failed' || e.type === 'screenshot',
            ),
          }),
        )
      for (const event of events) if (event.type === 'phone_back') tried.awayMs.push(event.awayMs)
    }
    report(what, tried)
    expect(tried.failures).toEqual([])
    expect(await everythingTold()).not.toContain(PIN)
  },
  LIMIT_MS * ROUNDS,
)

/** Where in the run it goes wrong: each round at another place. */
async function runWith(cause: () => Promise<void>, round: number) {
  await line.post('/state', { reset: 7 })
  const events: RunEvent[] = []
  const step = 1 + (round % 3)
  const moment = (['command', 'screenshot', 'performed'] as const)[Math.floor(round / 3) % 3]
  let trouble: Promise<void> | null = null
  let lastEvent = 0
  const leave = bridge.subscribe((event) => {
    events.push(event)
    if (event.type !== moment || event.step !== step || trouble !== null) return
    trouble = pause((round % 4) * 20)
      .then(cause)
      .then(() => {
        lastEvent = events.length
      })
  })
  const run = await bridge.startRun({ task: `Write a note "${TITLE}"`, phone: line.udid })
  await bridge.ended(run, NEVER)
  await trouble
  leave()
  // trouble that came after the last look at the phone was none
  const isLate = !events.slice(lastEvent).some(({ type }) => LOOKS.has(type))
  return { events, note: await noteTitle(), isLate }
}

const LOOKS: ReadonlySet<string> = new Set(['screenshot', 'phone_lost', 'command'])

async function noteTitle(): Promise<string> {
  const { screen, stacks } = await line.state()
  if (screen?.package !== NOTES) return ''
  return stacks[NOTES]?.at(-1)?.fields.title ?? ''
}

/** Logs, Appium's last words, and the text of every run's folder with its events. */
async function everythingTold(): Promise<string> {
  const folder = join(line.folder, 'runs')
  const files = await readdir(folder, { recursive: true })
  const stories = files.filter((file) => file.endsWith('.jsonl'))
  expect(stories).not.toEqual([])
  const texts = await Promise.all(stories.map((file) => readFile(join(folder, file), 'utf8')))
  return [line.logged(), line.appium.tail(), ...texts].join('\n')
}

/** A model that knows from the phone's state what is left to do. */
function createNoteTaker(): GuiModel {
  const nextOperation = async (): Promise<string> => {
    const { screen, stacks } = await line.state()
    if (screen?.package !== NOTES) return "LAUNCH(app='Notes', url='None')"
    const page = stacks[NOTES]?.at(-1)
    if (stacks[NOTES]?.length === 1) {
      return at('note_create', (box) => `CLICK(box=[[${box}]])`)
    }
    if (page?.fields.title === TITLE) return 'END()'
    return at('note_title', (box) => `TYPE(box=[[${box}]], text='${TITLE}')`)
  }
  return {
    name: 'note taker',
    isCogAgent: false,
    saysPlainly: false,
    answer: async () => {
      await pause(50) // a moment in which things go wrong
      const text = `Action: Go on.\nGrounded Operation: ${await nextOperation()}\n<<General Operation>>`
      return { text, promptTokens: 0, newTokens: 1, finish: 'stop', timings: { totalMs: 50 } }
    },
    close: async () => undefined,
  }
}

/** What to do with the view of this name; one that the keyboard hides is uncovered first. */
async function at(id: string, what: (box: string) => string): Promise<string> {
  const source = await line.phone.source(NEVER)
  if (!source.includes(`:id/${id}"`)) return "KEY_PRESS(key='Esc')"
  return what(boxAround(await line.middleOf(id)))
}

function boxAround({ x, y, in: { width, height } }: Point): string {
  const [column, row] = [Math.round((x / width) * 1000), Math.round((y / height) * 1000)]
  return [column - 2, row - 2, column + 2, row + 2].join(',')
}

function report(
  what: string,
  { runs, resumed, awayMs }: { runs: number; resumed: number; awayMs: number[] },
) {
  if (ROUNDS === 1) return
  const sorted = awayMs.toSorted((a, b) => a - b)
  const middle = Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0)
  const longest = Math.round(sorted.at(-1) ?? 0)
  process.stdout.write(
    `${what}: ${resumed} of ${runs} resumed, away ${middle} ms at the median, ${longest} ms at most\n`,
  )
}
