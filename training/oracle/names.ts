/**
 * Names of things inside a teacher's sentences. The sentences are English on every phone: short and
 * regular, so that a small model learns them. What they name is called as the screen shows it.
 */

import type { Translate } from '../../src/emulator/content/language.js'
import type { TaskParams } from '../../src/emulator/tasks/task.js'
import type { Oracle } from './oracle.js'

/** A name in the apps' English, marked: `Tap ‹Save›.` becomes `Tap 保存.` on a Chinese phone. */
export function named(name: string): string {
  return name.includes('‹') ? name : `‹${name}›`
}

/** The sentence as it is said on a phone with these words. */
export function said(sentence: string, t: Translate): string {
  return sentence.replace(/‹([^›]*)›/g, (_, name: string) => t(name))
}

/** The teacher with all names as the phone shows them. */
export function inPhoneLanguage<P extends TaskParams>(oracle: Oracle<P>): Oracle<P> {
  return (view, params) => {
    const move = oracle(view, params)
    return {
      ...move,
      status: said(move.status, view.t),
      plan: said(move.plan, view.t),
      action: said(move.action, view.t),
    }
  }
}
