/** What Appium's error texts mean for us. Pure: the texts were taken from the real stack. */

import { BridgeError, type ErrorCode, messageOf } from '../errors.js'
import { INPUT_DENIED_HINT } from './input-check.js'

export interface FailedCall {
  readonly udid: string
  /** What was tried, as it reads after "could not": `take a screenshot`. */
  readonly doing: string
  /** The code for a failure that says nothing more. */
  readonly otherwise: ErrorCode
}

/** Our own errors pass; everything else becomes a BridgeError with its remedy. */
export function explainFailure(thrown: unknown, call: FailedCall): BridgeError {
  if (thrown instanceof BridgeError) return thrown
  const text = messageOf(thrown)
  const known = FAILURES.find(({ pattern }) => pattern.test(text))
  const code = known?.code ?? call.otherwise
  const message = `The phone "${call.udid}" could not ${call.doing}: ${firstLines(text)}`
  return new BridgeError(code, message, { hint: known?.hint ?? GENERAL_HINT, cause: thrown })
}

interface KnownFailure {
  readonly pattern: RegExp
  readonly code: ErrorCode
  readonly hint: string
}

const CONNECTION_HINT =
  'Check the cable or the network; the next command connects again. "phonewright devices" shows what adb sees.'
const GENERAL_HINT = 'Look at the phone for a dialog, and run again with --log-level debug.'

/** First match counts: causes before their consequences. */
const FAILURES: readonly KnownFailure[] = [
  {
    pattern: /cannot bind listener|local port #\d+ is busy/i,
    code: 'PORT_IN_USE',
    hint: 'Another program took a port of the session meanwhile: the next command chooses others.',
  },
  {
    pattern: /insecure feature.*adb_shell/i,
    code: 'COMMAND_REFUSED',
    hint: 'That Appium server does not allow a shell on the phone: start it with "--allow-insecure uiautomator2:adb_shell".',
  },
  {
    pattern: /device (unauthorized|still authorizing)/i,
    code: 'DEVICE_UNAUTHORIZED',
    hint: 'Unlock the phone and accept "Allow USB debugging".',
  },
  {
    pattern: /INSTALL_FAILED_USER_RESTRICTED/,
    code: 'SESSION_FAILED',
    hint: 'The phone forbids installing over USB: turn on "Install via USB" in its developer options (Xiaomi also wants "USB debugging (Security settings)").',
  },
  {
    pattern: /INSTALL_FAILED_[A-Z_]+|INSTALL_PARSE_FAILED/,
    code: 'SESSION_FAILED',
    hint: 'Appium must install its helper on the phone: free some space, or uninstall io.appium.uiautomator2.server and its .test package.',
  },
  {
    pattern: /INJECT_EVENTS/,
    code: 'INPUT_DENIED',
    hint: INPUT_DENIED_HINT,
  },
  {
    pattern: /not in the list of connected devices|could not find a connected android device/i,
    code: 'DEVICE_LOST',
    hint: CONNECTION_HINT,
  },
  {
    pattern:
      /instrumentation process is not running|session is either terminated|invalid session id/i,
    code: 'DEVICE_LOST',
    hint: CONNECTION_HINT,
  },
  {
    pattern: /device '.*' not found|device offline|no devices\/emulators found|socket hang up/i,
    code: 'DEVICE_LOST',
    hint: CONNECTION_HINT,
  },
  {
    // UND_ERR_SOCKET: it died before it answered
    pattern: /ECONNREFUSED|ECONNRESET|EPIPE|UND_ERR_\w+|fetch failed|Unable to connect to "http/i,
    code: 'APPIUM_FAILED',
    hint: 'Appium is gone; the next command starts it again. If it happens again, "phonewright doctor" checks it.',
  },
]

/** WebDriver errors carry stack traces of two languages; the first lines say it all. */
function firstLines(text: string): string {
  const lines = text.split('\n').filter((line) => !/^\s+at /.test(line))
  return lines.slice(0, 3).join(' ').trim().slice(0, 500)
}
