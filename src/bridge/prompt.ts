/**
 * The text for the model, byte for byte as CogAgent was trained to read it (README of zai-org/CogAgent,
 * with the README's trailing newline). A changed space costs accuracy. Knows no picture and no tokens.
 */

import type { HistoryEntry } from './operation.js'

/** The format line of each answer format, by the key that CogAgent's demos use. */
const FORMAT_LINES = {
  action_op_sensitive: '(Answer in Action-Operation-Sensitive format.)',
  status_plan_action_op: '(Answer in Status-Plan-Action-Operation format.)',
  status_action_op_sensitive: '(Answer in Status-Action-Operation-Sensitive format.)',
  status_action_op: '(Answer in Status-Action-Operation format.)',
  action_op: '(Answer in Action-Operation format.)',
  status_plan_action_op_sensitive: '(Answer in Status-Plan-Action-Operation-Sensitive format.)',
} as const

export type AnswerFormat = keyof typeof FORMAT_LINES

export const ANSWER_FORMATS = Object.keys(FORMAT_LINES) as readonly AnswerFormat[]

export interface PromptParts {
  readonly task: string
  readonly history: readonly HistoryEntry[]
  /** Steps before the history that are not in it; the first entry is numbered after them. */
  readonly leftOut?: number
  readonly format: AnswerFormat
  /** True: the model goes on with a task that an earlier run left unfinished. */
  readonly continues?: boolean
}

export function buildPrompt(parts: PromptParts): string {
  const { task, history, leftOut = 0, format, continues = false } = parts
  // The model counts its steps from 0; everywhere else step 1 is the first.
  const steps = history.map(
    ({ source, action }, index) => `\n${leftOut + index}. ${source}\t${action}`,
  )
  const taskLine = `Task: ${task}${continues ? '[Continue]' : ''}`
  return `${taskLine}\nHistory steps: ${steps.join('')}\n(Platform: Mobile)\n${FORMAT_LINES[format]}\n`
}

/** What a model that was taught to says a task in plain words for. */
export function plainPrompt(task: string): string {
  return `Task: ${task}\nSay it plainly.`
}

/**
 * Another format for a second question about the same picture: the same question would get the same
 * unreadable answer. Always one with a marker, so that the second answer is no less safe.
 */
export function reaskFormat(format: AnswerFormat): AnswerFormat {
  return format === 'action_op_sensitive' ? 'status_action_op_sensitive' : 'action_op_sensitive'
}

/** True when answers in this format end with a sensitivity marker. */
export function asksForSensitivity(format: AnswerFormat): boolean {
  return format.endsWith('_sensitive')
}
