/** The person's terminal: text and JSON lines on stdout, complaints on stderr, a question now and then. */

import { createInterface } from 'node:readline/promises'
import type { Readable, Writable } from 'node:stream'

export interface Terminal {
  /** True when a person can be asked. */
  readonly isInteractive: boolean
  /** One line on stdout. */
  print(line: string): void
  /** Text on stdout as it comes, without a line end. */
  write(text: string): void
  /** Text on stderr. */
  complain(text: string): void
  /** Calls back whenever a person presses Enter; never when nobody is there. @returns the way to stop */
  onEnter(listener: () => void): () => void
  /** True for "y" or "yes"; null when the signal aborted first. */
  confirm(question: string, signal: AbortSignal): Promise<boolean | null>
  /** A line that the person types, or the first of stdin where nobody is there; null at its end or when the signal aborted. */
  ask(question: string, signal: AbortSignal): Promise<string | null>
}

export interface TerminalStreams {
  readonly input: Readable & { readonly isTTY?: boolean }
  readonly output: Writable & { readonly isTTY?: boolean }
  readonly errors: Writable
}

export function createTerminal({ input, output, errors }: TerminalStreams): Terminal {
  const isInteractive = input.isTTY === true && output.isTTY === true

  const askLine = async (question: string, signal: AbortSignal): Promise<string | null> => {
    const lines = createInterface({ input, output })
    // a terminal in raw mode hands Ctrl-C to readline instead of raising the signal
    lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'))
    try {
      const answer = lines.question(question, { signal })
      // Ctrl-D, or a terminal that went away
      const closed = new Promise<null>((resolve) => lines.once('close', () => resolve(null)))
      return await Promise.race([answer, closed])
    } catch (thrown) {
      if (signal.aborted) return null
      throw thrown
    } finally {
      lines.close()
    }
  }

  return {
    isInteractive,
    print: (line) => {
      output.write(`${harmless(line)}\n`)
    },
    write: (text) => {
      output.write(harmless(text))
    },
    complain: (text) => {
      errors.write(`${harmless(text)}\n`)
    },
    onEnter: (listener) => {
      if (!isInteractive) return () => undefined
      input.on('data', listener)
      return () => {
        input.off('data', listener)
        input.pause()
      }
    },
    confirm: async (question, signal) => {
      const answer = await askLine(`${question} [y/N] `, signal)
      return signal.aborted ? null : /^y(es)?$/i.test(answer?.trim() ?? '')
    },
    ask: askLine,
  }
}

/** What a model or a phone wrote must not steer the terminal: no control characters but tab and line end. */
function harmless(text: string): string {
  return text.replace(/(?![\t\n])\p{Cc}/gu, '\ufffd')
}
