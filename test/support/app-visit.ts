/** One app of the seeded phone opened for a test: taps and types by what the screen shows. */

import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import type { EmulatedPhone } from '../../src/emulator/emulated-phone.js'
import { ManualClock } from './manual-clock.js'
import { allNodes, nodeById, tapId, tapNode, visibleText } from './screen-reading.js'

export interface AppVisit {
  readonly phone: EmulatedPhone
  tapId(id: string): void
  /** Taps the innermost tappable node that shows this text. */
  tapText(text: string): void
  /** Makes the field's text equal `text`. */
  fill(id: string, text: string): void
  shows(text: string): boolean
  pageName(): string | undefined
}

export function visitApp(packageName: string, seed = 3, clock = new ManualClock()): AppVisit {
  const phone = createEmulatedPhone({ seed, clock })
  phone.launch(packageName)
  phone.finishAnimations()
  return {
    phone,
    tapId: (id) => {
      tapId(phone, id)
      phone.finishAnimations()
    },
    tapText: (text) => {
      const shown = allNodes(phone).filter(
        (node) => node.clickable && allTexts(node).includes(text) && !node.focused,
      )
      tapNode(phone, shown.at(-1))
      phone.finishAnimations()
    },
    fill: (id, text) => {
      const node = nodeById(phone, id)
      if (node === undefined) throw new Error(`no field "${id}" on the screen`)
      phone.setText(node, text)
      phone.finishAnimations()
    },
    shows: (text) => visibleText(phone).includes(text),
    pageName: () => phone.frontPage()?.page.name,
  }
}

function allTexts(node: ReturnType<typeof allNodes>[number]): string[] {
  return [node.text, ...node.children.flatMap(allTexts)]
}
