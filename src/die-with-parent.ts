/** For a process of ours whose native code may block its event loop for good: it ends with its parent all the same. */

import { Worker } from 'node:worker_threads'

/** Its standard input is a pipe that closes when the parent ends, even by SIGKILL. A thread watches it.
 *  As text, because a file would need tsx in that thread when we run from the sources. */
const WATCH = `
const { Socket } = require('node:net')
const end = () => process.kill(process.pid, 'SIGKILL')
new Socket({ fd: 0 }).on('error', end).on('close', end).resume()`

export function dieWithParent(): void {
  new Worker(WATCH, { eval: true, execArgv: [] }).unref()
}
