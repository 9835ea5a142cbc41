/** What a tool of the phone's shell is: a function of its arguments, its streams and the system. */

import type { CommandIo } from '../adbd/shell-service.js'
import type { AndroidSystem } from './android-system.js'

export interface ToolCall {
  readonly io: CommandIo
  readonly android: AndroidSystem
  /** Runs another command with the same streams: for `exec`, `sh -c`, `cmd`. */
  runWords(words: readonly string[]): Promise<number>
  runLine(line: string): Promise<number>
}

/** @returns the exit status, or 'unknown' when it does not know these arguments */
export type Tool = (args: readonly string[], call: ToolCall) => ToolResult | Promise<ToolResult>

export type ToolResult = number | 'unknown'

export type ToolTable = Readonly<Record<string, Tool>>

/** The word after an option such as `-n`; null when the option is absent. */
export function optionValue(args: readonly string[], option: string): string | null {
  const at = args.indexOf(option)
  return at < 0 ? null : (args[at + 1] ?? null)
}

/** The arguments that are no options. Options with values are the caller's business. */
export function operands(args: readonly string[]): string[] {
  return args.filter((arg) => !arg.startsWith('-'))
}

/** Everything the command before in the pipe (or the host) wrote. */
export async function readAll({ stdin }: CommandIo): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** The lines of a text, without an empty one after the last line break. */
export function linesOf(text: string): string[] {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines
}
