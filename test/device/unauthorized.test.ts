/** A phone that does not trust this computer yet, seen through the real adb. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { systemClock } from '../../src/clock.js'
import { type Adb, openAdb } from '../../src/device/adb.js'
import { findAdb } from '../../src/device/find-adb.js'
import { findPhones, requirePhone } from '../../src/device/find-phones.js'
import { freePort } from '../../src/device/free-port.js'
import type { HostKey } from '../../src/emulator/adbd/auth.js'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import { createPictureMaker } from '../../src/emulator/screen/picture-maker.js'
import { startWire } from '../../src/emulator/wire.js'

const LIMIT_MS = 60_000
const signal = AbortSignal.timeout(LIMIT_MS)

test(
  'is told apart with its remedy, and is ready once the owner accepts',
  async () => {
    let accept = (_answer: 'always') => {}
    const answered = new Promise<'always'>((resolve) => {
      accept = resolve
    })
    const asked: HostKey[] = []
    const wire = await startWire({
      phone: createEmulatedPhone({ seed: 3, clock: systemClock }),
      clock: systemClock,
      pictures: createPictureMaker(),
      port: 0,
      askOwner: (host) => {
        asked.push(host)
        return answered
      },
    })
    const home = await mkdtemp(join(tmpdir(), 'phonewright-untrusted-'))
    const adb = await openPrivateAdb(home)
    const udid = `127.0.0.1:${wire.port}`
    try {
      // adb waits in vain for a phone that has not said yes
      await adb.connect(udid, { limitMs: 2_000 }, signal).catch(() => undefined)
      expect(asked[0]?.fingerprint).toMatch(/^([0-9A-F]{2}:){15}[0-9A-F]{2}$/)
      const found = await findPhones(adb, [{ udid, name: null }], signal)
      expect(found[0]?.problem).toMatchObject({
        code: 'DEVICE_UNAUTHORIZED',
        hint: expect.stringContaining('Allow USB debugging'),
      })
      expect(() => requirePhone(found, udid)).toThrow('does not trust this computer')

      accept('always')
      await adb.connect(udid, { limitMs: 20_000 }, signal)
      const ready = await findPhones(adb, [{ udid, name: null }], signal)
      expect(ready[0]?.problem).toBeNull()
    } finally {
      await adb.close()
      await wire.close()
      await rm(home, { recursive: true, force: true })
    }
  },
  LIMIT_MS,
)

async function openPrivateAdb(home: string): Promise<Adb> {
  const path = await findAdb({
    androidHome: process.env.ANDROID_HOME ?? null,
    searchPath: process.env.PATH ?? '',
  })
  return openAdb({ path, port: await freePort(), home }, signal)
}
