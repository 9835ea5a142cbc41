import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Control, startControl } from '../../src/emulator/control.js'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import type { EmulatedPhone } from '../../src/emulator/emulated-phone.js'
import { ManualClock } from '../support/manual-clock.js'
import { playByTeacher } from '../training/episode.js'

let phone: EmulatedPhone
let control: Control

beforeEach(async () => {
  const clock = new ManualClock()
  phone = createEmulatedPhone({ seed: 0, clock })
  control = await startControl({
    phone,
    clock,
    port: 0,
    asked: () => [],
    unknown: () => [],
    causeFault: async () => undefined,
    openPairing: async () => ({ pairingPort: 0, port: 0 }),
  })
})

afterEach(() => control.close())

async function ask(method: string, path: string, body?: unknown) {
  const response = await fetch(`http://127.0.0.1:${control.port}${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: response.status, value: await response.json() }
}

describe('Tasks at the control port', () => {
  it('are done when the phone was used for them, and not before', async () => {
    const { value: task } = await ask('POST', '/task', { seed: 10001, family: 'clock-set-alarm' })
    expect(task).toMatchObject({ seed: 10001, family: 'clock-set-alarm' })
    expect(await ask('GET', '/task/check')).toEqual({ status: 200, value: { success: false } })
    playByTeacher(phone, task as Parameters<typeof playByTeacher>[1], 15)
    expect(await ask('GET', '/task/check')).toEqual({ status: 200, value: { success: true } })
  })

  it('are refused with the reason when the family is unknown', async () => {
    const { status, value } = await ask('POST', '/task', { seed: 1, family: 'make-coffee' })
    expect(status).toBe(400)
    expect(value).toMatchObject({ error: expect.stringContaining('make-coffee') })
  })

  it('cannot be checked before one was handed out', async () => {
    expect((await ask('GET', '/task/check')).status).toBe(400)
  })

  it('need a seed', async () => {
    expect((await ask('POST', '/task', {})).status).toBe(400)
  })
})
