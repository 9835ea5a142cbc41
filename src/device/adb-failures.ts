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
  // a phone that hangs up on computers it is not paired with leaves adb without a reason
  const hasReason = /refused|cannot resolve|timed out|no route/i.test(answer)
  return new BridgeError(
    'DEVICE_NOT_FOUND',
    `adb could not connect to ${address}: ${answer.trim()}`,
    {
      hint: hasReason
        ? `Check that the phone listens on ${address} ("adb tcpip 5555" on a real phone, "phonewright emulator" for ours).`
        : 'The phone hung up. Over "Wireless debugging" it does so until it is paired with this computer: "phonewright devices pair HOST:PORT", with the address and the code of "Pair device with pairing code".',
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
  if (/unable to start pairing client/i.test(answer)) {
    return new BridgeError('DEVICE_NOT_FOUND', `Nobody takes a pairing code at ${address}.`, {
      hint: 'Keep "Pair device with pairing code" open on the phone while you pair: its port is another one each time, and not the port of "Wireless debugging" itself.',
    })
  }
  if (/wrong password/i.test(answer)) {
    return new BridgeError('DEVICE_UNAUTHORIZED', `${address} refused the pairing code.`, {
      hint: 'Type the code that the phone shows now; when it shows none any more, open "Pair device with pairing code" again.',
    })
  }
  return new BridgeError('ADB_FAILED', `Pairing with ${address} failed: ${answer.trim()}`, {
    hint: 'Open "Pair device with pairing code" on the phone again: address and code are new each time.',
  })
}
