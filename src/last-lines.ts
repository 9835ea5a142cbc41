/** The end of what a program prints, for error messages. Reading it also keeps the pipe from filling up. */

import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

/** Adds the stream's lines as they come, without the empty ones, and keeps the last `count` of the list. */
export function keepLastLines(stream: Readable, lines: string[], count: number): void {
  createInterface({ input: stream }).on('line', (line) => {
    if (line.trim() === '') return
    lines.push(line)
    if (lines.length > count) lines.shift()
  })
}
