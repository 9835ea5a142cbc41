/** What a command says while its parts come up. */

import type { BridgeError } from '../errors.js'
import type { Terminal } from './terminal.js'
import type { WorkshopPlan } from './workshop.js'

type Progress = Pick<WorkshopPlan, 'onReady' | 'onProblem'>

const COLUMN = 40

export function tellProgress(terminal: Terminal): Progress {
  return {
    onReady: (what, ms) => terminal.print(`${what.padEnd(COLUMN)} ${seconds(ms)}`),
    onProblem: (problem) => terminal.complain(describeProblem(problem)),
  }
}

/** For --json: stdout carries objects only. */
export function keepQuiet(terminal: Terminal): Progress {
  return {
    onReady: () => undefined,
    onProblem: (problem) => terminal.complain(describeProblem(problem)),
  }
}

export function describeProblem({ code, message, hint }: BridgeError): string {
  return `${code}: ${message}\n${hint}`
}

export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
