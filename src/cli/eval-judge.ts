/**
 * Compares what a model did with what somebody who knows the phone would have done on the same screen.
 * Who that is comes from outside: the teachers are no part of the package.
 */

import { impossibilityOf } from '../bridge/impossible.js'
import type { Answer } from '../bridge/operation.js'
import type { Rect } from '../geometry.js'

export interface Look {
  readonly family: string
  readonly params: Readonly<Record<string, unknown>>
  /** The phone's state while the model looks, as its control port tells it. */
  readonly state: unknown
  /** Action sentences of the steps done so far. */
  readonly history: readonly string[]
}

export interface Verdict {
  /** Kind of the operation that is right here, such as `click`; `impossible`: to end with that word. */
  readonly operation: string
  /** Where, in pixels of the picture; null: nowhere. */
  readonly bounds: Rect | null
  /** Whether it must be marked as sensitive. */
  readonly sensitive: boolean
}

/** Null where it has no opinion. */
export type Judge = (look: Look) => Verdict | null

export interface JudgedStep {
  readonly did: string
  readonly should: string
  /** The right kind of operation on something else. */
  readonly isElsewhere: boolean
  readonly isMarked: boolean
  readonly mustBeMarked: boolean
}

export function judgedStep(
  { answer, box }: { readonly answer: Answer; readonly box: Rect | null },
  { operation: should, bounds, sensitive }: Verdict,
): JudgedStep {
  const did = impossibilityOf(answer) === null ? answer.operation.kind : IMPOSSIBLE
  return {
    did: answer.operation.kind === 'end' ? did : answer.operation.kind,
    should,
    isElsewhere: did === should && box !== null && bounds !== null && !meets(box, bounds),
    isMarked: answer.sensitivity === 'sensitive',
    mustBeMarked: sensitive,
  }
}

export const IMPOSSIBLE = 'impossible'

/** Whether a finger on the middle of the box touches the other. */
function meets({ left, top, right, bottom }: Rect, bounds: Rect): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  return x >= bounds.left && x <= bounds.right && y >= bounds.top && y <= bounds.bottom
}

export interface JudgedReport {
  /** How many steps of those that had to be marked were, and of those that had not. */
  readonly marks: {
    readonly sensitive: { readonly marked: number; readonly of: number }
    readonly ordinary: { readonly marked: number; readonly of: number }
  }
  /** By family: `click → type: 3` says that it tapped three times where typing was right. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Steps that were right, of all that were judged. */
  readonly agreed: { readonly steps: number; readonly of: number }
}

/** Null when nobody judged. */
export function judgedReport(
  tasks: readonly { readonly family: string; readonly judged: readonly JudgedStep[] }[],
): JudgedReport | null {
  const steps = tasks.flatMap(({ judged }) => judged)
  if (steps.length === 0) return null
  const marksOf = (mustBeMarked: boolean) => {
    const meant = steps.filter((step) => step.mustBeMarked === mustBeMarked)
    return { marked: meant.filter(({ isMarked }) => isMarked).length, of: meant.length }
  }
  const confusion: Record<string, Record<string, number>> = {}
  for (const { family, judged } of tasks)
    for (const step of judged.filter((each) => !isRight(each))) {
      const kinds = confusion[family] ?? {}
      confusion[family] = kinds
      const name = step.isElsewhere ? `${step.did} elsewhere` : `${step.did} → ${step.should}`
      kinds[name] = (kinds[name] ?? 0) + 1
    }
  return {
    marks: { sensitive: marksOf(true), ordinary: marksOf(false) },
    confusion,
    agreed: { steps: steps.filter(isRight).length, of: steps.length },
  }
}

export function isRight({ did, should, isElsewhere }: JudgedStep): boolean {
  return did === should && !isElsewhere
}
