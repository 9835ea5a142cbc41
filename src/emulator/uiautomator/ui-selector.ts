/** Reads `new UiSelector().text("Wi-Fi").instance(1)`, the language of `-android uiautomator`. Pure. */

import type { UiNode } from '../emulated-phone.js'
import { ProtocolError } from './protocol-error.js'

export interface UiSelector {
  matches(node: UiNode): boolean
  /** Which of the matching nodes. Null: all of them. */
  readonly instance: number | null
}

type Test = (node: UiNode) => boolean

const CALL = /^\s*\.\s*([A-Za-z]+)\s*\(\s*(?:"((?:[^"\\]|\\.)*)"|(true|false|\d+))?\s*\)/

const TEXT_SOURCES: Readonly<Record<string, (node: UiNode) => string>> = {
  text: (node) => node.text,
  description: (node) => node.description,
  resourceId: (node) => node.resourceId,
  className: (node) => node.className,
  packageName: (node) => node.packageName,
}

const TEXT_TESTS: Readonly<Record<string, (seen: string, wanted: string) => boolean>> = {
  '': (seen, wanted) => seen === wanted,
  Contains: (seen, wanted) => seen.toLowerCase().includes(wanted.toLowerCase()),
  StartsWith: (seen, wanted) => seen.toLowerCase().startsWith(wanted.toLowerCase()),
  Matches: (seen, wanted) => new RegExp(`^(?:${wanted})$`, 's').test(seen),
}

const FLAGS: Readonly<Record<string, (node: UiNode) => boolean>> = {
  checkable: (node) => node.checkable,
  checked: (node) => node.checked,
  clickable: (node) => node.clickable,
  enabled: (node) => node.enabled,
  focusable: (node) => node.focusable,
  focused: (node) => node.focused,
  longClickable: (node) => node.longClickable,
  scrollable: (node) => node.scrollable,
  selected: (node) => node.selected,
}

export function parseUiSelector(source: string): UiSelector {
  const start = /^\s*new\s+UiSelector\s*\(\s*\)/.exec(source)
  if (start === null) throw unreadable(source)
  const tests: Test[] = []
  let instance: number | null = null
  let rest = source.slice(start[0].length)
  while (rest.replace(/[;\s]/g, '') !== '') {
    const call = CALL.exec(rest)
    if (call === null) throw unreadable(source)
    const [whole, method = '', text, literal] = call
    rest = rest.slice(whole.length)
    if (method === 'instance' || method === 'index') instance = Number(literal)
    else tests.push(readTest({ method, text: text?.replace(/\\(.)/g, '$1'), literal, source }))
  }
  return { instance, matches: (node) => tests.every((test) => test(node)) }
}

interface SelectorCall {
  readonly method: string
  readonly text: string | undefined
  readonly literal: string | undefined
  readonly source: string
}

function readTest({ method, text, literal, source }: SelectorCall): Test {
  const flag = FLAGS[method]
  if (flag !== undefined) return (node) => flag(node) === (literal !== 'false')
  const [, field = '', kind = ''] = /^(.*?)(Contains|StartsWith|Matches)?$/.exec(method) ?? []
  const read = TEXT_SOURCES[field]
  const test = TEXT_TESTS[kind]
  if (read === undefined || test === undefined || text === undefined) throw unreadable(source)
  return (node) => test(read(node), text)
}

function unreadable(source: string): ProtocolError {
  return new ProtocolError(
    'invalid selector',
    `The emulated phone cannot read ${source}; it knows new UiSelector() with text, description, resourceId, className, flags and instance`,
  )
}
