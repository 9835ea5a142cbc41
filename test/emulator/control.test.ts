import { afterEach, beforeEach, expect, test } from '@jest/globals'
import supertest from 'supertest'
import { type Control, type ControlOptions, startControl } from '../../src/emulator/control.js'
import { KEY_CODES } from '../../src/emulator/uiautomator/key-codes.js'
import { createPhoneBench, type PhoneBench } from '../support/phone-bench.js'
import { WORKSHOP } from '../support/workshop-app.js'

let bench: PhoneBench
let control: Control
let faults: unknown[]
let codes: string[]

beforeEach(async () => {
  bench = createPhoneBench()
  faults = []
  codes = []
  control = await startControl(optionsFor(0))
})
afterEach(() => control.close())

function optionsFor(port: number): ControlOptions {
  return {
    phone: bench.phone,
    clock: bench.clock,
    port,
    asked: () => bench.asked.list(),
    unknown: () => bench.unknown.list(),
    causeFault: async (request) => {
      faults.push(request)
    },
    openPairing: async (code) => {
      codes.push(code)
      return { pairingPort: 37_123, port: 41_234 }
    },
  }
}

const request = () => supertest(`http://127.0.0.1:${control.port}`)

test('tells the state and the page in front', async () => {
  const { body } = await request().get('/state').expect(200)
  expect(body).toMatchObject({ seed: 5, screen: { package: WORKSHOP, page: { name: 'list' } } })
})

test('begins anew with a seed, in the language asked for', async () => {
  await request().post('/state').send({ reset: 9, language: 'zh' }).expect(200)
  expect(bench.phone.state).toMatchObject({ seed: 9, settings: { language: 'zh' } })
  await request().post('/state').send({ reset: 9 }).expect(200)
  expect(bench.phone.state.settings.language).toBe('en')
})

test('changes only what the patch names', async () => {
  const before = bench.phone.state
  await request()
    .post('/state')
    .send({ set: { settings: { wifi: !before.settings.wifi } } })
  expect(bench.phone.state).toEqual({
    ...before,
    settings: { ...before.settings, wifi: !before.settings.wifi },
  })
})

test('shows a pairing code of six digits, and tells where it is taken', async () => {
  const { body } = await request().post('/pairing').send({ code: '482924' }).expect(200)
  expect(body).toEqual({ pairingPort: 37_123, port: 41_234 })
  await request().post('/pairing').send({ code: '48292' }).expect(400)
  expect(codes).toEqual(['482924'])
})

test('starts over from a seed', async () => {
  bench.phone.typeText('x')
  const { body } = await request().post('/state').send({ reset: 8 }).expect(200)
  expect(body.seed).toBe(8)
  expect(bench.phone.state.seed).toBe(8)
})

test.each([{}, { reset: -1 }, { set: 3 }, { reset: 1, set: {} }])(
  'refuses %j and changes nothing',
  async (body) => {
    const before = JSON.stringify(bench.phone.state)
    await request().post('/state').send(body).expect(400)
    expect(JSON.stringify(bench.phone.state)).toBe(before)
  },
)

test('lists all that the phone was asked, the last thousand at most', async () => {
  for (let count = 0; count <= 1000; count++) bench.asked.record(`shell: getprop ${count}`)
  const { body } = await request().get('/asked')
  expect(body).toHaveLength(1000)
  expect(body.at(-1)).toBe('shell: getprop 1000')
})

test('tells when a finger came down, in ms since the epoch, and whether something moves', async () => {
  const motion = async () => (await request().get('/motion').expect(200)).body
  expect(await motion()).toEqual({ touchedAt: null, isMoving: false })
  bench.phone.pointer({ action: 'down', x: 10, y: 10 })
  bench.phone.pressKey(KEY_CODES.HOME)
  await bench.clock.sleep(100) // of the 280 ms that going home takes
  const { touchedAt, isMoving } = await motion()
  expect(Date.now() - touchedAt).toBeGreaterThanOrEqual(100)
  expect(Date.now() - touchedAt).toBeLessThan(5_000)
  expect(isMoving).toBe(true)
})

test('lists what the phone did not know', async () => {
  bench.unknown.record('shell: foo')
  const { body } = await request().get('/unknown')
  expect(body).toEqual(['shell: foo'])
})

test('hands on what shall go wrong', async () => {
  await request().post('/faults').send({ name: 'offline', on: true }).expect(200)
  expect(faults).toEqual([{ name: 'offline', on: true }])
})

test('names its routes to who asks for another', async () => {
  const { body } = await request().get('/nothing').expect(404)
  expect(body.error).toContain('GET /unknown')
})

test('does not answer web pages', async () => {
  await request().get('/state').set('Origin', 'https://example.com').expect(403)
})

test('says which port is taken', async () => {
  await expect(startControl(optionsFor(control.port))).rejects.toMatchObject({
    code: 'PORT_IN_USE',
  })
})
