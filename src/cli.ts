/** The process behind `phonewright`: its signals, its streams and its exit code. */

import { openConfiguredModel } from './cli/open-model.js'
import { runCli } from './cli/program.js'
import { createTerminal } from './cli/terminal.js'

const stopping = new AbortController()

/** The second time nobody waits: what was started ends by itself when this process is gone. */
function stop(exitCode: number): void {
  if (stopping.signal.aborted) process.exit(exitCode)
  stopping.abort()
}

process.on('SIGINT', () => stop(130))
process.on('SIGTERM', () => stop(143))
process.on('SIGHUP', () => stop(129))
// a reader that went away, such as "| head"
process.stdout.on('error', () => stopping.abort())

const exitCode = await runCli(process.argv.slice(2), {
  terminal: createTerminal({
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
  }),
  folder: process.cwd(),
  environment: process.env,
  signal: stopping.signal,
  openModel: openConfiguredModel,
})
// not left to the event loop: a connection kept alive somewhere must not keep the shell waiting
process.stdout.write('', () => process.exit(exitCode))
