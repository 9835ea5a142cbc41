/** What a command says while its parts come up. */

import { systemClock } from '../clock.js'
import type { BridgeError } from '../errors.js'
import type { LoadEvent } from '../inference/load-event.js'
import { createLoadText } from './load-text.js'
import type { Terminal } from './terminal.js'
import type { WorkshopPlan } from './workshop.js'

type Progress = Pick<WorkshopPlan, 'onReady' | 'onLoading' | 'onProblem'>

const COLUMN = 40

export function tellProgress(terminal: Terminal): Progress {
  return {
    onReady: (what, ms) => terminal.print(`${what.padEnd(COLUMN)} ${seconds(ms)}`),
    onLoading: tellLoading(terminal),
    onProblem: (problem) => terminal.complain(describeProblem(problem)),
  }
}

/** For --json: stdout carries objects only. */
export function keepQuiet(terminal: Terminal): Progress {
  return {
    onReady: () => undefined,
    onLoading: () => undefined,
    onProblem: (problem) => terminal.complain(describeProblem(problem)),
  }
}

export function tellLoading(terminal: Terminal): (event: LoadEvent) => void {
  const textOf = createLoadText(systemClock)
  return (event) => {
    const line = textOf(event)
    if (line !== null) terminal.print(line)
  }
}

export function describeProblem({ code, message, hint }: BridgeError): string {
  return `${code}: ${message}\n${hint}`
}

export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
