/** The dashboard's addresses and its locks, over real HTTP on the loopback. */

import { request as httpRequest } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import supertest from 'supertest'
import { BridgeError } from '../../src/errors.js'
import { createLog } from '../../src/log.js'
import { createDashboard, type Dashboard } from '../../src/ui/server.js'
import { FAKE_PHONE, FakeBridge } from '../support/fake-bridge.js'

const log = createLog('silent')
let bridge: FakeBridge
let dashboard: Dashboard
let origin: string

beforeEach(async () => {
  bridge = new FakeBridge()
  dashboard = await createDashboard({ bridge, host: '127.0.0.1', port: 0, log })
  origin = new URL(dashboard.url).origin
})

afterEach(() => dashboard.close())

const pathOf = (url: string) => url.slice(origin.length)

async function openSession(): Promise<string> {
  const response = await supertest(origin).get(pathOf(dashboard.newUrl()))
  return String(response.headers['set-cookie']).split(';')[0] ?? ''
}

const get = (path: string, cookie: string) => supertest(origin).get(path).set('Cookie', cookie)
const post = (path: string, cookie: string) =>
  supertest(origin).post(path).set('Cookie', cookie).set('Origin', origin)

describe('the way in', () => {
  it('gives the session to the first who brings the token, out of reach of scripts and sites', async () => {
    const first = await supertest(origin).get(pathOf(dashboard.url))
    expect(first.status).toBe(200)
    expect(first.text).toContain('What should the phone do?')
    expect(String(first.headers['set-cookie'])).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/)

    const second = await supertest(origin).get(pathOf(dashboard.url))
    expect(second.status).toBe(401)
    expect(second.headers['set-cookie']).toBeUndefined()
    expect(second.text).toContain('This dashboard is locked')
  })

  it.each(['/?token=', '/?token=guess', '/?token[]=a&token[]=b', '/'])(
    'stays locked for %s',
    async (path) => {
      expect((await supertest(origin).get(path)).status).toBe(401)
    },
  )

  it('shows the page again to a browser with a session', async () => {
    const cookie = await openSession()
    expect((await get('/', cookie)).status).toBe(200)
    expect((await get('/', cookie.replace(/.$/, '~'))).status).toBe(401)
  })

  it.each(['/api/runs', '/api/messages', '/api/runs/run-1/events', '/api/phones/x/live'])(
    'tells nothing on %s without a session',
    async (path) => {
      const response = await supertest(origin).get(path)
      expect(response.status).toBe(401)
      expect(response.body.hint).toContain('Open the address')
    },
  )
})

describe('other sites', () => {
  it.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1:1', ''])(
    'are refused when they point the name "%s" at this address',
    async (host) => {
      const response = await get('/api/runs', await openSession()).set('Host', host)
      expect(response.status).toBe(403)
    },
  )

  it('may call the loopback by any of its names', async () => {
    const { port } = new URL(origin)
    const response = await get('/api/runs', await openSession()).set('Host', `localhost:${port}`)
    expect(response.status).toBe(200)
  })

  it.each(['http://evil.example', 'null', 'http://127.0.0.1:1', undefined])(
    'give no command from %s, even with the cookie',
    async (from) => {
      const request = supertest(origin)
        .post('/api/runs')
        .set('Cookie', await openSession())
      if (from !== undefined) request.set('Origin', from)
      const response = await request.send({ task: 'Pay', phone: FAKE_PHONE.udid })
      expect(response.status).toBe(403)
      expect(bridge.asked).toEqual([])
    },
  )

  it('get no scripts of theirs into the page and cannot frame it', async () => {
    const { headers } = await supertest(origin).get(pathOf(dashboard.url))
    expect(headers['content-security-policy']).toContain("script-src 'self'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['referrer-policy']).toBe('no-referrer')
  })
})

describe('commands', () => {
  it('start a run, answer its question and stop it', async () => {
    const cookie = await openSession()
    const started = await post('/api/runs', cookie).send({
      task: ' Call Ada ',
      phone: FAKE_PHONE.udid,
    })
    expect(started.status).toBe(201)
    expect(started.body).toEqual({ run: 'run-1' })
    bridge.emit('run-1', { type: 'step_start', step: 1 })
    expect(
      (await post('/api/runs/run-1/approvals', cookie).send({ step: 1, approved: false })).status,
    ).toBe(204)
    expect((await post('/api/runs/run-1/stop', cookie).send({})).status).toBe(204)
    expect(bridge.asked).toEqual([
      `start "Call Ada" on ${FAKE_PHONE.udid}`,
      'refuse step 1 of run-1',
      'stop run-1',
    ])
    expect((await get('/api/runs', cookie)).body).toMatchObject([
      { id: 'run-1', outcome: 'stopped' },
    ])
  })

  it.each([
    { task: '', phone: 'x' },
    { task: 'x'.repeat(2001), phone: 'x' },
    { task: 'Go', phone: 'x', maxSteps: 0 },
    { task: 'Go', phone: 'x', format: 'surprise' },
    { task: 'Go' },
    [],
  ])('are refused with a reason when they are not valid: %#', async (body) => {
    const response = await post('/api/runs', await openSession()).send(body)
    expect(response.status).toBe(400)
    expect(response.body).toMatchObject({ code: 'USAGE', hint: expect.any(String) })
    expect(bridge.asked).toEqual([])
  })

  it('refuse text that is no JSON', async () => {
    const request = post('/api/runs', await openSession()).set('Content-Type', 'application/json')
    const response = await request.send('{"task":')
    expect(response.status).toBe(400)
    expect(response.body.code).toBe('USAGE')
  })

  it("hand on the bridge's refusal with its hint", async () => {
    bridge.refusal = new BridgeError('DEVICE_NOT_FOUND', 'No phone "x".', { hint: 'Connect it.' })
    const response = await post('/api/runs', await openSession()).send({ task: 'Go', phone: 'x' })
    expect(response.status).toBe(404)
    expect(response.body).toEqual({
      code: 'DEVICE_NOT_FOUND',
      message: 'No phone "x".',
      hint: 'Connect it.',
    })
  })

  it('do what fingers and a keyboard do, and nothing else', async () => {
    const cookie = await openSession()
    const path = `/api/phones/${encodeURIComponent(FAKE_PHONE.udid)}/commands`
    expect((await post(path, cookie).send({ kind: 'key', key: 'back' })).status).toBe(204)
    expect((await post(path, cookie).send({ kind: 'open_url', url: 'tel:1' })).status).toBe(400)
    const outside = { x: 540, y: 10, in: { width: 540, height: 1200 } }
    expect((await post(path, cookie).send({ kind: 'tap', at: outside })).status).toBe(400)
    expect(bridge.asked).toEqual([`{"kind":"key","key":"back"} on ${FAKE_PHONE.udid}`])
  })
})

describe('runs', () => {
  it('show their events and pictures', async () => {
    const cookie = await openSession()
    bridge.png = Buffer.from('picture')
    await bridge.startRun({ task: 'Go', phone: FAKE_PHONE.udid })
    expect((await get('/api/runs/run-1/events', cookie)).body).toMatchObject([
      { task: 'Go', seq: 1 },
    ])
    const picture = await get('/api/runs/run-1/pictures/step-001.png', cookie)
    expect(picture.headers['content-type']).toBe('image/png')
    expect(picture.body).toEqual(bridge.png)
  })

  it.each([
    '/api/runs/run-9/events',
    '/api/runs/run-9/pictures/step-001.png',
    '/api/runs/..%2f..%2fetc/pictures/passwd.png',
    '/api/runs/run-1/pictures/..%2f..%2frun.png',
    '/api/runs/run-1/pictures/run.jsonl',
    '/api/runs/run-1/pictures/%2fetc%2fpasswd',
    '/api/nothing',
    '/..%2f..%2fserver.ts',
    '/js/..%2f..%2f..%2fserver.ts',
  ])('keep everything else out of reach: %s', async (path) => {
    await bridge.startRun({ task: 'Go', phone: FAKE_PHONE.udid })
    const response = await get(path, await openSession())
    expect([403, 404]).toContain(response.status)
    expect(response.text).not.toContain('import ')
  })
})

describe('the server', () => {
  it('says which port is taken and what to do', async () => {
    const port = Number(new URL(origin).port)
    await expect(createDashboard({ bridge, host: '127.0.0.1', port, log })).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: expect.stringContaining(String(port)),
      hint: expect.stringContaining('--port'),
    })
  })

  it('says when the address is none of this machine', async () => {
    const elsewhere = createDashboard({ bridge, host: '192.0.2.1', port: 0, log })
    await expect(elsewhere).rejects.toMatchObject({ code: 'CONFIG_INVALID' })
  })

  it('ends live pictures when it closes, and stops watching the phone', async () => {
    const cookie = await openSession()
    const path = `/api/phones/${encodeURIComponent(FAKE_PHONE.udid)}/live`
    const ended = new Promise((resolve, reject) => {
      const request = httpRequest(`${origin}${path}`, { headers: { cookie } }, (response) => {
        response.on('data', (chunk: Buffer) => {
          if (chunk.includes('first frame')) void dashboard.close()
        })
        response.on('close', resolve)
        response.on('error', () => {}) // the cut itself
      })
      request.on('error', reject)
      request.end()
    })
    bridge.show(Buffer.from('first frame'))
    await ended
    expect(bridge.watchers).toBe(0)
    dashboard = await createDashboard({ bridge, host: '127.0.0.1', port: 0, log })
  })

  it('has no live picture of an unknown phone', async () => {
    const response = await get('/api/phones/nobody/live', await openSession())
    expect(response.status).toBe(404)
    expect(response.body.code).toBe('DEVICE_NOT_FOUND')
  })
})
