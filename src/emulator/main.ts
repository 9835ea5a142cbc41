/**
 * The emulated phone's process: `node main.js --port N --control-port M --seed S --android V --locale L`. Prints one JSON
 * line when it is ready, with its ports, or with the error that kept it from starting.
 */

import { parseArgs } from 'node:util'
import { systemClock } from '../clock.js'
import { BridgeError, messageOf } from '../errors.js'
import { createLog } from '../log.js'
import { LANGUAGES, type Language } from './content/language.js'
import { startControl } from './control.js'
import { createEmulatedPhone } from './create-emulated-phone.js'
import { causeFault } from './faults/table.js'
import { ANDROID_VERSIONS, IDENTITIES } from './identity.js'
import { startPictureThread } from './screen/picture-thread.js'
import { startWire } from './wire.js'

// before the phone starts: what follows below the await is not there yet when that fails
const UNFORESEEN = { code: 'EMULATOR_FAILED', hint: 'See the lines on stderr.' }

try {
  await runPhone()
} catch (failure) {
  process.stdout.write(`${JSON.stringify({ error: describe(failure) })}\n`)
  process.exitCode = 1
}

async function runPhone(): Promise<void> {
  const flags = readFlags()
  const phone = createEmulatedPhone({
    seed: flags.seed,
    language: flags.language,
    clock: systemClock,
  })
  const pictures = startPictureThread()
  const wire = await startWire({
    phone,
    clock: systemClock,
    identity: IDENTITIES[flags.android],
    pictures,
    port: flags.port,
    log: createLog('error'),
  })
  const control = await startControl({
    phone,
    clock: systemClock,
    port: flags.controlPort,
    asked: wire.asked,
    unknown: wire.unknown,
    causeFault: (request) => causeFault(request, { phone, wire, clock: systemClock }),
    openPairing: (code) => wire.wireless.openPairing(code),
  }).catch(async (failure: unknown) => {
    await wire.close()
    throw failure
  })
  const exit = () => process.exit()
  const leave = () => {
    Promise.all([wire.close(), control.close()]).then(exit, exit)
  }
  process.once('SIGTERM', leave)
  process.once('SIGINT', leave)
  if (flags.dieWithParent) process.stdin.once('close', leave).once('end', leave).resume()
  process.stdout.write(`${JSON.stringify({ port: wire.port, controlPort: control.port })}\n`)
  // The first picture loads fonts; better now than while somebody waits for it.
  await pictures.png(phone.shot())
}

function readFlags() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      'control-port': { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
      android: { type: 'string', default: '14' },
      locale: { type: 'string', default: 'en' },
      'die-with-parent': { type: 'boolean', default: false },
    },
  })
  return {
    port: wholeNumber('--port', values.port),
    controlPort: wholeNumber('--control-port', values['control-port']),
    seed: wholeNumber('--seed', values.seed),
    android: androidVersion(values.android),
    language: languageNamed(values.locale),
    dieWithParent: values['die-with-parent'],
  }
}

function androidVersion(value: string) {
  const known = ANDROID_VERSIONS.find((version) => String(version) === value)
  if (known !== undefined) return known
  const list = ANDROID_VERSIONS.join(', ')
  throw new BridgeError('USAGE', `--android is "${value}", expected one of ${list}`, {
    hint: 'Name one of them.',
  })
}

function languageNamed(value: string): Language {
  const known = LANGUAGES.find((language) => language === value)
  if (known !== undefined) return known
  throw new BridgeError('USAGE', `--locale is "${value}", expected ${LANGUAGES.join(' or ')}`, {
    hint: 'Name one of them.',
  })
}

function wholeNumber(flag: string, value: string): number {
  if (/^\d+$/.test(value)) return Number(value)
  throw new BridgeError('USAGE', `${flag} is "${value}", expected a whole number`, {
    hint: `Give ${flag} a number such as 0.`,
  })
}

function describe(failure: unknown) {
  const { code, hint } = failure instanceof BridgeError ? failure : UNFORESEEN
  return { code, hint, message: messageOf(failure) }
}
