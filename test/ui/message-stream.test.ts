/** The stream of messages as a page hears it: welcome, replay of what was missed, live. */

import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { createLog } from '../../src/log.js'
import { createDashboard, type Dashboard } from '../../src/ui/server.js'
import { FAKE_PHONE, FakeBridge } from '../support/fake-bridge.js'
import { enter, listen as listenTo } from '../support/message-listener.js'

let bridge: FakeBridge
let dashboard: Dashboard
let cookie: string

beforeEach(async () => {
  bridge = new FakeBridge()
  dashboard = await createDashboard({
    bridge,
    host: '127.0.0.1',
    port: 0,
    log: createLog('silent'),
  })
  cookie = await enter(dashboard.url)
})

afterEach(() => dashboard.close())

const listen = (lastEventId?: string) => listenTo(dashboard.url, cookie, lastEventId)
const startRun = () => bridge.startRun({ task: 'Go', phone: FAKE_PHONE.udid })

it('welcomes a new page with the phones, the model and the runs', async () => {
  const page = await listen()
  expect((await page.hear()).message).toEqual({
    type: 'welcome',
    model: { name: 'pocket', isCogAgent: false },
    phones: [FAKE_PHONE],
    runs: [],
  })
})

it('tells a page opened in the middle of a run the story from its start', async () => {
  const run = await startRun()
  bridge.emit(run, { type: 'step_start', step: 1 })
  const page = await listen()
  await page.hear() // the welcome
  expect((await page.hear()).message).toMatchObject({ event: { type: 'run_start', run } })
  expect((await page.hear()).message).toMatchObject({ event: { type: 'step_start' } })
  bridge.emit(run, { type: 'answer_text', step: 1, piece: 'Act' })
  expect((await page.hear()).message).toMatchObject({ event: { type: 'answer_text' } })
})

it('leaves runs that have ended to the list', async () => {
  bridge.stop(await startRun())
  const page = await listen()
  expect((await page.hear()).message).toMatchObject({ runs: [{ outcome: 'stopped' }] })
  const next = await startRun()
  expect((await page.hear()).message).toMatchObject({ event: { type: 'run_start', run: next } })
})

it('gives a page that comes back exactly what it missed, without a welcome', async () => {
  const first = await listen()
  await first.hear()
  const run = await startRun()
  const { id } = await first.hear()
  bridge.emit(run, { type: 'step_start', step: 1 })
  bridge.emit(run, { type: 'step_start', step: 2 })
  const again = await listen(id)
  expect((await again.hear()).message).toMatchObject({ event: { type: 'step_start', step: 1 } })
  expect((await again.hear()).message).toMatchObject({ event: { type: 'step_start', step: 2 } })
})

it.each(['another-life-7', 'nonsense', '-1'])(
  'starts a page afresh that comes back with "%s"',
  async (id) => {
    const page = await listen(id)
    expect((await page.hear()).message.type).toBe('welcome')
  },
)

it('forgets old messages, and welcomes a page that missed too many', async () => {
  const first = await listen()
  await first.hear()
  const run = await startRun()
  const { id } = await first.hear()
  bridge.stop(run)
  for (let count = 0; count < 700; count++) bridge.stop(await startRun())
  expect((await (await listen(id)).hear()).message.type).toBe('run_event')
  for (let count = 0; count < 700; count++) bridge.stop(await startRun())
  expect((await (await listen(id)).hear()).message.type).toBe('welcome')
})

it('tells at once when a phone comes or goes', async () => {
  const page = await listen()
  await page.hear()
  const problem = {
    code: 'DEVICE_LOST',
    message: 'It was unplugged.',
    hint: 'Plug it in.',
  } as const
  const away = { ...FAKE_PHONE, state: 'away', problem } as const
  bridge.connect([away])
  expect((await page.hear()).message).toEqual({ type: 'phones', phones: [away] })
})
