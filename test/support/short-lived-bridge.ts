/**
 * A bridge that is made to be killed: `node short-lived-bridge.ts UDID ADB ADB_PORT FOLDER`. It holds the phone,
 * says so, and never lets it go by itself.
 */

import { join } from 'node:path'
import { openAdb } from '../../src/device/adb.js'
import { connectPhone } from '../../src/device/appium-phone.js'
import { createAppiumServer } from '../../src/device/appium-server.js'
import { prepareSdkFolder } from '../../src/device/find-adb.js'
import { createLog } from '../../src/log.js'

const [udid = '', path = '', port = '', folder = ''] = process.argv.slice(2)
const signal = new AbortController().signal

const adb = await openAdb({ path, port: Number(port), home: folder }, signal)
const sdkRoot = await prepareSdkFolder(path, join(folder, 'sdk'))
const log = createLog('silent')
const appium = createAppiumServer({ adb, sdkRoot, stateFolder: folder, log })
const phone = await connectPhone({ udid, name: null, adb, appium, log }, signal)
await phone.screenshot(signal)
process.stdout.write('holding the phone\n')
