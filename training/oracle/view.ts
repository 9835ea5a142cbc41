/** What the teacher may look at, taken from the emulated phone. */

import { translatorOf } from '../../src/emulator/content/language.js'
import type { EmulatedPhone, UiNode } from '../../src/emulator/emulated-phone.js'
import type { OracleView } from './oracle.js'

/** Null on a dark or locked screen, where no app is in front. */
export function viewOf(phone: EmulatedPhone, history: readonly string[]): OracleView | null {
  const front = phone.frontPage()
  if (front === null) return null
  const t = translatorOf(phone.state.settings.language)
  const nodes = flatten(phone.tree()).filter(
    ({ bounds }) => bounds.right > bounds.left && bounds.bottom > bounds.top,
  )
  return { app: front.packageName, page: front.page, t, nodes, history }
}

function flatten(node: UiNode): UiNode[] {
  return [node, ...node.children.flatMap(flatten)]
}
