/**
 * The bench of the phone side: phonewright, Open-AutoGLM's way and plain WebdriverIO on emulated phones, with the
 * real adb, Appium and driver. `npm run bench:device -- --rounds 30 --json`; docs/performance.md says what it means.
 */

import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { remote } from 'webdriverio'
import { createTeardown } from '../src/cli/teardown.js'
import { readSurroundings } from '../src/config.js'
import { openAdb } from '../src/device/adb.js'
import { connectPhone } from '../src/device/appium-phone.js'
import { createAppiumServer } from '../src/device/appium-server.js'
import { findAdb, prepareSdkFolder } from '../src/device/find-adb.js'
import { freePort } from '../src/device/free-port.js'
import { createLog } from '../src/log.js'
import { rowsOf, tableOf } from './device/bench-table.js'
import { openFarSide } from './device/far-side.js'
import { measureLiveView } from './device/live-view.js'
import { openAutoGlm } from './device/open-autoglm.js'
import { phonewright } from './device/ours.js'
import { plainWebdriverIo } from './device/plain-webdriverio.js'
import { playRounds } from './device/rounds.js'

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '30' },
    json: { type: 'boolean', default: false },
  },
})

const log = createLog('silent')
const teardown = createTeardown(log)
try {
  await bench(Number(flags.rounds), flags.json)
} finally {
  await teardown.run()
}

async function bench(rounds: number, asJson: boolean): Promise<void> {
  const loadBefore = loadavg()[0]
  const never = new AbortController().signal
  const folder = await mkdtemp(join(tmpdir(), 'phonewright-bench-'))
  teardown.add('folder', () => rm(folder, { recursive: true, force: true }))
  const path = await findAdb(readSurroundings())
  const adb = await openAdb({ path, port: await freePort(), home: folder }, never)
  teardown.add('adb', () => adb.close())
  const sdkRoot = await prepareSdkFolder(path, join(folder, 'sdk'))
  const appium = createAppiumServer({ adb, sdkRoot, stateFolder: folder, log })
  teardown.add('Appium', () => appium.stop())

  const newPhone = async () => {
    const far = await openFarSide(adb)
    teardown.add('emulated phone', () => far.stop())
    return far
  }
  const [ours, glms, plain] = [await newPhone(), await newPhone(), await newPhone()]

  const phone = await connectPhone({ udid: ours.udid, name: null, adb, appium, log }, never)
  teardown.add('phone', () => phone.close())
  const browser = await remote({
    hostname: '127.0.0.1',
    port: await appium.ready(never),
    logLevel: 'silent',
    capabilities: {
      platformName: 'Android',
      'appium:automationName': 'UiAutomator2',
      'appium:udid': plain.udid,
      'appium:adbPort': adb.port,
    },
  })
  teardown.add('WebdriverIO', () => browser.deleteSession())

  const lanes = [
    { contender: phonewright(phone), far: ours },
    { contender: openAutoGlm(adb, glms.udid, folder), far: glms },
    { contender: plainWebdriverIo(browser), far: plain },
  ]
  const played = await playRounds(lanes, rounds, (round) =>
    process.stderr.write(`\rround ${round} of ${rounds}`),
  )
  process.stderr.write('\n')
  const live = await measureLiveView({ phone, far: ours, folder: join(folder, 'runs'), rounds })

  const rows = rowsOf([...played, ...live])
  const load = [loadBefore, loadavg()[0]]
  if (asJson) {
    const machine = { cpu: cpus()[0]?.model, cores: cpus().length, node: process.version, load }
    console.log(JSON.stringify({ machine, rounds, rows }))
  } else {
    console.log(tableOf(rows))
    console.log(`load ${load.map((each) => each?.toFixed(1)).join(' → ')}, ${cpus().length} cores`)
  }
}
