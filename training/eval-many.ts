/**
 * `training/eval.ts` in several processes at once, for a Linux machine with many cores: each takes its share of the seeds on
 * cores of its own. Prints what one process would print with --json, but for the commands that the emulated phone did not know.
 *
 *     npm run eval:many -- [--processes 16] [--minutes 10] [--seed 10000] [--tasks 200] [further arguments of eval]
 *
 * When the minutes are over, what is not done is left out. The exit code is 1 when a process failed.
 */

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Command } from 'commander'
import { childEntry } from '../src/child-entry.js'
import { hasSucceeded, reportOn, type TaskResult } from '../src/cli/eval-report.js'
import { type Share, sharesOf } from './shares.js'

const program = new Command()
  .option('--processes <n>', 'two cores each unless told otherwise', Number)
  .option('--minutes <n>', 'limit', Number, 60)
  .option('--seed <n>', 'of the first task', Number, 10_000)
  .option('--tasks <n>', 'how many', Number, 60)
  .allowUnknownOption()
  .allowExcessArguments()
  .parse()
const { processes, minutes, seed, tasks } = program.opts<{
  processes?: number
  minutes: number
  seed: number
  tasks: number
}>()
const cores = availableParallelism()
const shares = sharesOf(
  { seed, tasks },
  { processes: processes ?? Math.max(1, Math.floor(cores / 2)), cores },
)
const children: ChildProcess[] = []
AbortSignal.timeout(60_000 * minutes).addEventListener('abort', stop)
process.once('SIGINT', stop)
const results: TaskResult[] = []
const codes = await Promise.all(shares.map((share) => takeShare(share, program.args)))
results.sort((a, b) => a.seed - b.seed)
console.log(
  JSON.stringify({ type: 'summary', arguments: program.args, seed, ...reportOn(results) }),
)
process.exitCode = codes.every((code) => code === 0) ? 0 : 1

/** The exit code; null when a signal ended it. */
async function takeShare(
  { seed: first, tasks: count, cores: [from, to] }: Share,
  more: readonly string[],
): Promise<number | null> {
  const { path, execArgv } = childEntry('eval', import.meta.url)
  const own = ['--json', '--seed', `${first}`, '--tasks', `${count}`, ...more]
  const child = spawn(
    'taskset',
    ['-c', `${from}-${to}`, process.execPath, ...execArgv, path, ...own],
    { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  )
  children.push(child)
  child.on('message', (message) => tell(message as TaskResult)) // both ends are of one version
  const [code] = await once(child, 'exit')
  return code
}

/** They end with what they have, and so does this. */
function stop(): void {
  for (const child of children) child.kill('SIGINT')
}

function tell(result: TaskResult): void {
  results.push(result)
  const { stepTimes: _, judged: __, ...shown } = result
  console.log(JSON.stringify({ type: 'task', ...shown, succeeded: hasSucceeded(result) }))
}
