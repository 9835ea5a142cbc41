/** Ports that another program takes between their choice and the session. */

import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { connectPhone } from '../../src/device/appium-phone.js'
import { createLog } from '../../src/log.js'
import { connectedAdb, runningServer } from '../support/connected-adb.js'
import { FakeFailure, startFakeAppium } from '../support/fake-appium.js'

const signal = new AbortController().signal
const TAKEN = new FakeFailure(
  500,
  'unknown error',
  "Error executing adbExec. Original error: 'Command 'adb -P 5137 -s fake forward tcp\\:8202 tcp\\:7810' exited with code 1'; Command output: adb: error: cannot bind listener: Address already in use",
)

let stateFolder: string
beforeEach(async () => {
  stateFolder = await mkdtemp(join(tmpdir(), 'phonewright-ports-'))
})
afterEach(() => rm(stateFolder, { recursive: true, force: true }))

/** @param refusals how many sessions find a port taken */
async function connect(refusals: number, prepared: readonly string[] = []) {
  let left = refusals
  const server = await startFakeAppium(({ route }) => {
    if (route === 'POST /session' && left-- > 0) throw TAKEN
    return null
  })
  const running = runningServer(server.port)
  for (const udid of prepared) running.preparedUdids.add(udid)
  const nothing = async () => undefined
  const never = () => new Promise<never>(() => undefined)
  const adb = {
    ...connectedAdb('fake', 5137),
    ...{ path: 'adb', home: null, ownsServer: false },
    ...{ track: never, pair: nothing, close: nothing, shell: async () => '' },
  }
  const appium = { ...running, stateFolder, tail: () => '', stop: nothing }
  const options = { udid: 'fake', name: 'Fake', adb, appium, log: createLog('silent') }
  const connecting = connectPhone(options, signal)
  const phone = await connecting.catch(() => null)
  const noted = await readdir(join(stateFolder, 'forwards'))
  await phone?.close()
  await server.close()
  const asked = server.calls
    .filter(({ route }) => route === 'POST /session')
    .map(({ body }) => /"appium:mjpegServerPort":(\d+)/.exec(JSON.stringify(body))?.[1])
  return { connecting, asked, noted, preparedUdids: running.preparedUdids }
}

test('a session that finds a port taken is opened on others, and only those are noted', async () => {
  const { connecting, asked, noted } = await connect(1)
  await expect(connecting).resolves.toMatchObject({ identity: { udid: 'fake' } })
  expect(new Set(asked).size).toBe(2)
  expect(noted).toEqual([expect.stringContaining(`-${asked[1]}.json`)])
})

test('a taken port does not make the helper of a prepared phone be looked for', async () => {
  const { asked, preparedUdids } = await connect(1, ['fake'])
  expect(asked).toHaveLength(2)
  expect([...preparedUdids]).toEqual(['fake'])
})

test('after three times it says so', async () => {
  const { connecting, asked, noted } = await connect(9)
  await expect(connecting).rejects.toMatchObject({
    code: 'PORT_IN_USE',
    message: expect.stringContaining('cannot bind listener: Address already in use'),
    hint: expect.stringContaining('the next command chooses others'),
  })
  expect(asked).toHaveLength(3)
  expect(noted).toEqual([])
})
