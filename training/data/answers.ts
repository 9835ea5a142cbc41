/** The teacher's move as the text that CogAgent's format asks for. */

import type { AnswerFormat } from '../../src/bridge/prompt.js'
import type { UiNode } from '../../src/emulator/emulated-phone.js'
import type { Size } from '../../src/geometry.js'
import type { Move } from '../oracle/oracle.js'
import { formatBox, labelOf, toModelBox } from './elements.js'

/** The five sections, each one line; END carries its own marker. */
export interface AnswerSections {
  readonly status: string
  readonly plan: string
  readonly action: string
  /** `CLICK(box=[[…]], element_info='…')` */
  readonly operation: string
  readonly marker: string
}

export function answerSections(move: Move, size: Size): AnswerSections {
  return {
    status: move.status,
    plan: move.plan,
    action: move.action,
    operation: operationSource(move, size),
    marker: markerOf(move),
  }
}

export function answerText(sections: AnswerSections, format: AnswerFormat): string {
  const lines = [`Action: ${sections.action}`, `Grounded Operation: ${sections.operation}`]
  if (format.includes('plan')) lines.unshift(`Plan: ${sections.plan}`)
  if (format.startsWith('status')) lines.unshift(`Status: ${sections.status}`)
  if (format.endsWith('sensitive')) lines.push(sections.marker)
  return lines.join('\n')
}

/** step_count of every scroll that the teacher makes: the grounding turns it into a distance. */
const STEP_COUNT = 5
const MAX_INFO = 40

function operationSource(move: Move, size: Size): string {
  const { deed } = move
  switch (deed.kind) {
    case 'click':
      return `CLICK(${target(deed.node, size)})`
    case 'long_press':
      return `RIGHT_CLICK(${target(deed.node, size)})`
    case 'type': {
      const box = formatBox(toModelBox(deed.node.bounds, size))
      return `TYPE(box=[[${box}]], text='${deed.text}', element_info='${infoOf(deed.node)}')`
    }
    case 'scroll': {
      const box = formatBox(toModelBox(deed.node.bounds, size))
      return `SCROLL_${deed.direction.toUpperCase()}(box=[[${box}]], step_count=${STEP_COUNT})`
    }
    case 'launch':
      return `LAUNCH(app='${deed.app}', url='None')`
    case 'key':
      return `KEY_PRESS(key='${deed.key}')`
    case 'end':
      return 'END()'
  }
}

function target(node: UiNode, size: Size): string {
  return `box=[[${formatBox(toModelBox(node.bounds, size))}]], element_info='${infoOf(node)}'`
}

function infoOf(node: UiNode): string {
  return labelOf(node).slice(0, MAX_INFO)
}

function markerOf(move: Move): string {
  if (move.deed.kind === 'end') return '<<END>>'
  return move.sensitive ? '<<敏感操作>>' : '<<一般操作>>'
}
