/**
 * `phonewright eval` with the teachers as judges: beside the successes it tells which steps were right, what
 * was done instead, and what was marked as sensitive. Takes the same options.
 */

import { openConfiguredModel } from '../src/cli/open-model.js'
import { runCli } from '../src/cli/program.js'
import { createTerminal } from '../src/cli/terminal.js'
import { createTeacherJudge } from './judge.js'

const stopping = new AbortController()
process.once('SIGINT', () => stopping.abort())
process.once('SIGTERM', () => stopping.abort())
// a reader that went away, such as "| head"
process.stdout.on('error', () => stopping.abort())

const exitCode = await runCli(['eval', ...process.argv.slice(2)], {
  terminal: createTerminal({
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
  }),
  folder: process.cwd(),
  environment: process.env,
  signal: stopping.signal,
  openModel: openConfiguredModel,
  judge: createTeacherJudge(),
  onTaskResult: (result) => process.send?.(result), // to eval-many.ts
})
process.stdout.write('', () => process.exit(exitCode))
