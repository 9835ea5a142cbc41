/** What adb's refusals mean for us, and what the person does about them. Pure. */

import { BridgeError } from '../errors.js'

/** A link that breaks in the middle of a command is a phone that is gone, whoever says so. */
const GONE = /device '.*' not found|device offline|no devices|closed|broke off/

/** adb, or its server, refused: `said` are its own words. */
export function adbFailed(doing: string, said: string): BridgeError {
  const message = `${doing}: ${said || 'no message'}`
  if (/device (unauthorized|still authorizing)/.test(said)) {
    return new BridgeError('DEVICE_UNAUTHORIZED', message, {
      hint: 'Unlock the phone and accept "Allow USB debugging".',
    })
  }
  if (GONE.test(said)) {
    return new BridgeError('DEVICE_LOST', message, {
      hint: 'Check the cable or the network, then run "phonewright devices".',
    })
  }
  return new BridgeError('ADB_FAILED', message, {
    hint: 'Run the same adb command by hand to see more, or restart adb with "adb kill-server".',
  })
}

export function adbTooSlow(doing: string, limitMs: number): BridgeError {
  return new BridgeError('ADB_FAILED', `${doing} gave no answer in ${limitMs} ms.`, {
    hint: 'Unplug the phone and plug it in again; if that does not help, run "adb kill-server".',
  })
}

export function cannotConnect(address: string, answer: string): BridgeError {
  return new BridgeError(
    'DEVICE_NOT_FOUND',
    `adb could not connect to ${address}: ${answer.trim()}`,
    {
      hint: `Check that the phone listens on ${address} ("adb tcpip 5555" on a real phone, "phonewright emulator" for ours).`,
    },
  )
}

export function notReady(address: string, state: string, limitMs: number): BridgeError {
  const code = state === 'unauthorized' ? 'DEVICE_UNAUTHORIZED' : 'DEVICE_OFFLINE'
  return new BridgeError(
    code,
    `${address} is connected, but after ${limitMs} ms adb still calls it "${state}", not "device".`,
    {
      hint:
        code === 'DEVICE_UNAUTHORIZED'
          ? 'Unlock the phone and accept "Allow USB debugging".'
          : `Run "adb disconnect ${address}" and try again; restart the phone's debugging if it stays away.`,
    },
  )
}

export function cannotPair(address: string, answer: string): BridgeError {
  if (/unknown command pair/i.test(answer)) {
    return new BridgeError('ADB_FAILED', 'This adb is too old to pair by code: it has no "pair".', {
      hint: 'Install platform-tools 30 or newer and let ANDROID_HOME name them; "phonewright doctor" says which adb is used.',
    })
  }
  return new BridgeError(
    'DEVICE_UNAUTHORIZED',
    `Pairing with ${address} failed: ${answer.trim()}`,
    {
      hint: 'Open "Pair device with pairing code" on the phone again: address and code are new each time.',
    },
  )
}
