/**
 * Splits what the model wrote: status, plan, action, operation, sensitivity. An answer without a
 * readable operation is an error, never "finished". Knows nothing about phones.
 */

import { BridgeError } from '../errors.js'
import type { Answer, Sensitivity } from './operation.js'
import { readOperation } from './operation-reader.js'

/** @throws BridgeError ANSWER_UNREADABLE */
export function parseAnswer(text: string): Answer {
  const marker = operationMarker(text)
  if (marker === null) {
    throw new BridgeError(
      'ANSWER_UNREADABLE',
      `The answer has no "Grounded Operation:"; it is ${JSON.stringify(excerpt(text))}.`,
      {
        hint: 'Check that the model is a GUI model of the CogAgent kind and that its answer was not cut.',
      },
    )
  }
  // Sections stand before the operation, the marker of sensitivity behind it: what the operation
  // types or quotes must not pass for either.
  const head = text.slice(0, marker.start).split('\n')
  const { operation, source, end } = readOperation(text, marker.end)
  return {
    status: section(head, 'status'),
    plan: section(head, 'plan'),
    action: section(head, 'action'),
    operation,
    source,
    sensitivity: sensitivityOf(text.slice(end)),
  }
}

/** The first "Grounded Operation:" that begins a line, else the first one anywhere. */
function operationMarker(text: string): { start: number; end: number } | null {
  const found =
    /^[ \t]*grounded operation[ \t]*[:：]/im.exec(text) ??
    /grounded operation[ \t]*[:：]/i.exec(text)
  return found === null ? null : { start: found.index, end: found.index + found[0].length }
}

/** The rest of the first line that begins with the section's name; empty when there is none. */
function section(lines: readonly string[], name: string): string {
  for (const line of lines) {
    const trimmed = line.trim()
    const colon = trimmed.search(/[:：]/)
    if (colon >= 0 && trimmed.slice(0, colon).trim().toLowerCase() === name) {
      return trimmed.slice(colon + 1).trim()
    }
  }
  return ''
}

/** `<<敏感操作>>`, `<<Sensitive Operation>>`, `<<一般操作>>`, `<<General …>>`, `<<END>>`. */
function sensitivityOf(tail: string): Sensitivity {
  const markers = [...tail.matchAll(/<<([^<>]*)>>/g)].map(([, name = '']) =>
    name.trim().toLowerCase(),
  )
  // One mark of sensitivity counts for more than any number of others.
  if (markers.some((name) => name.startsWith('敏感') || name.startsWith('sensitive'))) {
    return 'sensitive'
  }
  const isGeneral = (name: string) =>
    name.startsWith('一般') || name.startsWith('general') || name === 'end'
  return markers.some(isGeneral) ? 'general' : 'unmarked'
}

function excerpt(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text
}
