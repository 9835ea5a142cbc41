/** Finds views in the tree by the strategies of the UiAutomator2 server. Pure. */

import { DOMParser } from '@xmldom/xmldom'
import xpath from 'xpath'
import { messageOf } from '../../errors.js'
import type { Display } from '../display.js'
import type { UiNode } from '../emulated-phone.js'
import { ProtocolError } from './protocol-error.js'
import { nodesInOrder, pageSource } from './source.js'
import { parseUiSelector } from './ui-selector.js'

export interface Locator {
  readonly strategy: string
  readonly selector: string
}

/** @returns the matching views below `root` (and itself) in document order */
export function findNodes(
  root: UiNode,
  { strategy, selector }: Locator,
  display: Display,
): UiNode[] {
  const nodes = nodesInOrder(root)
  switch (strategy) {
    case 'id':
      return nodes.filter(
        ({ resourceId }) => resourceId === selector || resourceId.endsWith(`:id/${selector}`),
      )
    case 'accessibility id':
      return nodes.filter(({ description }) => description === selector)
    case 'class name':
      return nodes.filter(({ className }) => className === selector)
    case '-android uiautomator': {
      const wanted = parseUiSelector(selector)
      const matching = nodes.filter((node) => wanted.matches(node))
      return wanted.instance === null ? matching : matching.slice(wanted.instance).slice(0, 1)
    }
    case 'xpath':
      return findByXPath(root, selector, display)
    default:
      throw new ProtocolError(
        'invalid selector',
        `The strategy '${strategy}' is not known; expected id, accessibility id, class name, xpath or -android uiautomator`,
      )
  }
}

function findByXPath(root: UiNode, expression: string, display: Display): UiNode[] {
  const document = new DOMParser().parseFromString(pageSource(root, display), 'text/xml')
  const elements = [...document.getElementsByTagName('*')].slice(1) // without <hierarchy>
  const nodes = nodesInOrder(root)
  // xmldom's nodes are DOM nodes in all but their TypeScript types.
  const found = new Set<unknown>(asList(evaluate(expression, document as unknown as Node)))
  return nodes.filter((_, index) => found.has(elements[index]))
}

function evaluate(expression: string, document: Node): unknown {
  try {
    return xpath.select(expression, document)
  } catch (failure) {
    throw new ProtocolError('invalid selector', `${expression}: ${messageOf(failure)}`)
  }
}

function asList(selected: unknown): unknown[] {
  return Array.isArray(selected) ? selected : []
}
