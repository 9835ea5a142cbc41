/** A terminal that keeps what it is told; nobody sits at it unless somebody answers. */

import type { Terminal } from '../../src/cli/terminal.js'

export interface FakeTerminal extends Terminal {
  /** Lines on stdout. */
  readonly lines: readonly string[]
  readonly complaints: readonly string[]
  readonly questions: readonly string[]
}

export interface FakeTerminalOptions {
  /** What the person answers to every question; null: nobody is there. */
  readonly says: boolean | null
  /** The line that is typed when one is asked for; null: the end of stdin. */
  readonly types?: string
  /** Called with each line on stdout. */
  readonly onLine: (line: string) => void
}

export function createFakeTerminal({ says, types, onLine }: FakeTerminalOptions): FakeTerminal {
  const lines: string[] = []
  const complaints: string[] = []
  const questions: string[] = []
  return {
    lines,
    complaints,
    questions,
    isInteractive: says !== null,
    print: (line) => {
      lines.push(line)
      onLine(line)
    },
    write: (text) => {
      lines.push(text)
    },
    complain: (text) => {
      complaints.push(text)
    },
    onEnter: () => () => undefined,
    confirm: async (question) => {
      questions.push(question)
      return says
    },
    ask: async (question) => {
      questions.push(question)
      return types ?? null
    },
  }
}
