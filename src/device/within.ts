/** A wait for a phone with a limit that can be given up. */

import { BridgeError } from '../errors.js'

/** @throws BridgeError TIMEOUT when `work` takes longer than `limitMs`; the work itself goes on */
export function within<T>(limitMs: number, signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason)
      work.catch(() => undefined)
      return
    }
    const finish = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
    }
    const stop = () => {
      finish()
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      finish()
      reject(
        new BridgeError('TIMEOUT', `The phone gave no answer in ${limitMs / 1000} s.`, {
          hint: 'Look at the phone: it may be busy or off. Plug it in again if it does not react.',
        }),
      )
    }, limitMs)
    signal.addEventListener('abort', stop, { once: true })
    work.finally(finish).then(resolve, reject)
  })
}
