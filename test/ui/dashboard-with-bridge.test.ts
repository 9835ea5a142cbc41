/** The dashboard on the real bridge, over a scripted phone and model: one run from start to end. */

import { afterEach, beforeEach, expect, it } from '@jest/globals'
import supertest from 'supertest'
import { createLog } from '../../src/log.js'
import { createDashboard } from '../../src/ui/server.js'
import { type Bench, createBench, END, NEVER, next, SEND } from '../support/bridge-bench.js'

let bench: Bench

beforeEach(async () => {
  bench = await createBench()
})
afterEach(() => bench.remove())

it('starts a run, allows its sensitive step, and shows its events and pictures afterwards', async () => {
  const { bridge } = bench.bridgeOf([SEND, END])
  const log = createLog('silent')
  const dashboard = await createDashboard({ bridge, host: '127.0.0.1', port: 0, log })
  try {
    const { origin, search } = new URL(dashboard.url)
    const page = supertest.agent(origin)
    await page.get(`/${search}`).expect(200)
    const [phone] = bridge.phones()
    const asked = next(bridge, 'approval_asked')

    const command = { task: 'Send it', phone: phone?.udid }
    const started = await page.post('/api/runs').set('Origin', origin).send(command)
    const { run } = started.body
    await asked
    const yes = { step: 1, approved: true }
    await page.post(`/api/runs/${run}/approvals`).set('Origin', origin).send(yes).expect(204)
    expect((await bridge.ended(run, NEVER)).outcome).toBe('finished')

    const events = await page.get(`/api/runs/${run}/events`).expect(200)
    const given = { type: 'approval_given', approved: true, by: 'dashboard' }
    expect(events.body).toContainEqual(expect.objectContaining(given))
    const { file } = events.body.find(({ type }: { type: string }) => type === 'screenshot')
    const picture = await page.get(`/api/runs/${run}/pictures/${file}`).expect(200)
    expect(picture.headers['content-type']).toBe('image/png')
    expect(picture.body.length).toBeGreaterThan(0)
  } finally {
    await dashboard.close()
    await bridge.close()
  }
})
