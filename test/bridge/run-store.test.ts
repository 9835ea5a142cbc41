import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { createRunStore } from '../../src/bridge/run-store.js'
import { createSummaries } from '../../src/bridge/run-summary.js'
import { createLog } from '../../src/log.js'

const HEADER = {
  startedAt: Date.UTC(2026, 0, 2, 3, 4, 5, 6),
  task: 'T',
  phone: { udid: 'u', name: 'n', model: 'm' },
  model: 'scripted',
  format: 'action_op',
  maxSteps: 3,
}
const STEP = { type: 'step_start', step: 1, run: 'r', seq: 1, at: 5 } as const

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'phonewright-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function stored(id: string, text: string) {
  await mkdir(join(folder, id))
  await writeFile(join(folder, id, 'run.jsonl'), text)
}

it('reads back what it wrote', async () => {
  const store = createRunStore({ folder })
  const writer = await store.create(HEADER)
  await writer.write(STEP)
  await writer.close()
  expect(await store.read(writer.id)).toEqual({
    header: { id: '20260102-030405-006', ...HEADER },
    events: [STEP],
  })
})

it('gives two runs of one millisecond two folders, the later one listed first', async () => {
  const store = createRunStore({ folder })
  const made = [await store.create(HEADER), await store.create(HEADER)]
  await Promise.all(made.map((writer) => writer.close()))
  expect(await store.ids()).toEqual(['20260102-030405-006-2', '20260102-030405-006'])
})

it('has no runs before the first one', async () => {
  expect(await createRunStore({ folder: join(folder, 'none') }).ids()).toEqual([])
})

it('reads a run whose last line was cut', async () => {
  const header = JSON.stringify({ type: 'run', version: 1, id: 'x', ...HEADER })
  await stored('20260102-030405-000', `${header}\n${JSON.stringify(STEP)}\n{"type":"scr`)
  const store = createRunStore({ folder })
  expect((await store.read('20260102-030405-000')).events).toEqual([STEP])
  const summaries = createSummaries(store, createLog('silent'))
  expect(await summaries.of(['20260102-030405-000'])).toMatchObject([{ outcome: 'interrupted' }])
})

it.each([
  ['another version', '{"type":"run","version":2}\n', 'version 2'],
  ['something else', '{"type":"walk"}\n', 'walk'],
  ['no JSON', 'hello\n', 'hello'],
  ['no object', '5\n', 'expected a JSON object'],
  ['no header', '', 'no complete header'],
])('refuses a file with %s', async (_, text, named) => {
  await stored('20260102-030405-000', text)
  await expect(createRunStore({ folder }).read('20260102-030405-000')).rejects.toMatchObject({
    code: 'RUN_STORE_FAILED',
    message: expect.stringContaining(named),
  })
})

it('lists the readable runs when one is damaged', async () => {
  await stored('20260102-030405-000', 'x\n')
  const store = createRunStore({ folder })
  const writer = await store.create(HEADER)
  await writer.close()
  const summaries = createSummaries(store, createLog('silent'))
  expect(await summaries.of(await store.ids())).toMatchObject([{ id: writer.id }])
})

it.each([
  ['../../etc', 'step-001.png'],
  ['20260102-030405-000', '../run.jsonl'],
  ['20260102-030405-000', 'run.jsonl'],
  ['20260102-030405-000', 'a/b.png'],
])('opens nothing but pictures of runs: not %s %s', async (id, file) => {
  await expect(createRunStore({ folder }).picture(id, file)).rejects.toMatchObject({
    code: 'RUN_STORE_FAILED',
    message: expect.stringMatching(/no run|no picture/),
  })
})
