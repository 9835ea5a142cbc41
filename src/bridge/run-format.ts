/**
 * The lines of run.jsonl (docs/run-format.md): a versioned header, then one event a line. Reads and
 * writes text; knows no file.
 */

import { BridgeError } from '../errors.js'
import type { RunEvent } from './events.js'

export const RUN_FORMAT_VERSION = 1

export interface RunHeader {
  readonly id: string
  /** ms since the epoch */
  readonly startedAt: number
  readonly task: string
  readonly phone: { readonly udid: string; readonly name: string; readonly model: string }
  readonly model: string
  readonly format: string
  readonly maxSteps: number
}

export interface StoredRun {
  readonly header: RunHeader
  readonly events: readonly RunEvent[]
}

export function headerLine(header: RunHeader): string {
  return `${JSON.stringify({ type: 'run', version: RUN_FORMAT_VERSION, ...header })}\n`
}

export function eventLine(event: RunEvent): string {
  return `${JSON.stringify(event)}\n`
}

/**
 * Reads a whole run file. A last line that was cut (no newline at its end) is what a crash or a full
 * disk leaves behind; it is dropped, all before it counts.
 * @param where the file's name, for messages
 * @throws BridgeError RUN_STORE_FAILED
 */
export function parseRun(text: string, where: string): StoredRun {
  const [first, ...rest] = text.split('\n').slice(0, -1)
  if (first === undefined) throw unreadable(`${where} has no complete header line.`)
  const header = headerFrom(parsedLine(first, `${where}:1`), where)
  const events = rest.map((line, index) => eventFrom(parsedLine(line, `${where}:${index + 2}`)))
  return { header, events }
}

function headerFrom(line: Record<string, unknown>, where: string): RunHeader {
  const { type, version, ...header } = line
  if (type !== 'run')
    throw unreadable(`${where} begins with ${JSON.stringify(type)}, expected "run".`)
  if (version !== RUN_FORMAT_VERSION) {
    throw new BridgeError(
      'RUN_STORE_FAILED',
      `${where} has format version ${JSON.stringify(version)}, this phonewright reads ${RUN_FORMAT_VERSION}.`,
      { hint: 'Open it with the phonewright that wrote it, or a newer one.' },
    )
  }
  // Written by headerLine() of this very version.
  return header as unknown as RunHeader
}

function eventFrom(line: Record<string, unknown>): RunEvent {
  // Written by eventLine(); the header's version vouches for the shape.
  return line as unknown as RunEvent
}

function parsedLine(line: string, where: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(line)
    if (typeof parsed === 'object' && parsed !== null) return parsed as Record<string, unknown>
  } catch (cause) {
    throw unreadable(`${where} is not JSON: ${JSON.stringify(line.slice(0, 60))}.`, cause)
  }
  throw unreadable(`${where} is ${line.slice(0, 60)}, expected a JSON object.`)
}

function unreadable(message: string, cause?: unknown): BridgeError {
  return new BridgeError('RUN_STORE_FAILED', message, {
    hint: 'The file was changed or damaged; restore it or move its folder away.',
    cause,
  })
}
