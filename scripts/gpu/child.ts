/** Runs one part of the measurement as a process of its own, with a limit: a crash of native code, memory that ran
 *  out or a hang ends that part only. Watches the card's memory meanwhile. */

import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'

export interface ChildResult {
  readonly code: number | null
  readonly stdout: string
  /** The end of what it complained about. */
  readonly complaint: string
  readonly seconds: number
  /** The most of the card's memory that was in use, and how much was before; null without such a card. */
  readonly cardBytes: { readonly before: number; readonly peak: number } | null
}

export interface ChildCall {
  readonly command: string
  readonly args: readonly string[]
  readonly folder: string
  readonly limitMs: number
}

const WATCH_MS = 250
const KEPT_COMPLAINT = 2000

export async function runChild({
  command,
  args,
  folder,
  limitMs,
}: ChildCall): Promise<ChildResult> {
  const before = await cardBytesUsed()
  let peak = before ?? 0
  const watch = setInterval(async () => {
    peak = Math.max(peak, (await cardBytesUsed()) ?? 0)
  }, WATCH_MS)
  const started = performance.now()
  const child = spawn(command, args, { cwd: folder })
  // spawn's own limit would go on waiting for a program that could not be started
  const limit = setTimeout(() => child.kill('SIGKILL'), limitMs)
  let stdout = ''
  let complaint = ''
  child.stdout.on('data', (piece) => {
    stdout += piece
  })
  child.stderr.on('data', (piece) => {
    complaint = (complaint + piece).slice(-KEPT_COMPLAINT)
  })
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    })
    const seconds = (performance.now() - started) / 1000
    const cardBytes = before === null ? null : { before, peak }
    return { code, stdout, complaint, seconds, cardBytes }
  } finally {
    clearInterval(watch)
    clearTimeout(limit)
  }
}

/** Of the first card: others may be busy with other work. */
async function cardBytesUsed(): Promise<number | null> {
  const query = ['--id=0', '--query-gpu=memory.used', '--format=csv,noheader,nounits']
  try {
    const { stdout } = await promisify(execFile)('nvidia-smi', query, { timeout: 5000 })
    return Number(stdout) * 2 ** 20
  } catch {
    return null
  }
}
