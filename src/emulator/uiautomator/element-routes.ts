/** Routes about single views: find them, read them, tap them, type into them. */

import { z } from 'zod'
import { centerOf } from '../../geometry.js'
import type { UiNode } from '../emulated-phone.js'
import { findNodes } from './find.js'
import { KEY_CODES } from './key-codes.js'
import { ProtocolError } from './protocol-error.js'
import type { RouteCall, RouteTable } from './route.js'
import { attributesOf, nodesInOrder } from './source.js'

/** The driver's own words (strategy, selector) and WebDriver's (using, value). */
const findSchema = z.union([
  z.object({ strategy: z.string(), selector: z.string(), context: z.string().optional() }),
  z
    .object({ using: z.string(), value: z.string() })
    .transform(({ using, value }) => ({ strategy: using, selector: value, context: undefined })),
])

const valueSchema = z.object({
  text: z.string().optional(),
  value: z.array(z.string()).optional(),
  replace: z.boolean().optional(),
})

export const ELEMENT_ROUTES: RouteTable = {
  'POST /element': (call) => rememberFirst(call, find(call)),
  'POST /elements': (call) => find(call).map((node) => remember(call, node)),
  'POST /element/:id/element': (call) => rememberFirst(call, find(call)),
  'POST /element/:id/elements': (call) => find(call).map((node) => remember(call, node)),
  'GET /element/active': (call) =>
    rememberFirst(
      call,
      nodesInOrder(call.context.phone.tree()).filter(({ focused }) => focused),
    ),

  'POST /element/:id/click': (call) => {
    call.context.touch.tap(centerOf(elementOf(call).bounds))
    return null
  },
  'POST /element/:id/clear': (call) => {
    call.context.phone.setText(elementOf(call), '')
    return null
  },
  'POST /element/:id/value': (call) => {
    setValue(call)
    return null
  },
  'GET /element/:id/text': (call) => elementOf(call).text,
  'GET /element/:id/name': (call) => elementOf(call).description,
  'GET /element/:id/displayed': (call) => elementOf(call) !== null,
  'GET /element/:id/enabled': (call) => elementOf(call).enabled,
  'GET /element/:id/selected': (call) => elementOf(call).selected,
  'GET /element/:id/rect': (call) => rectOf(elementOf(call)),
  'GET /element/:id/size': (call) => {
    const { width, height } = rectOf(elementOf(call))
    return { width, height }
  },
  'GET /element/:id/location': (call) => {
    const { x, y } = rectOf(elementOf(call))
    return { x, y }
  },
  'GET /element/:id/screenshot': async (call) =>
    (await call.context.picture.pngOf(elementOf(call).bounds)).toString('base64'),
  'GET /element/:id/attribute/:name': (call) => attribute(elementOf(call), call.params[1] ?? ''),
}

function find({ context, body, params: [parentId] }: RouteCall): UiNode[] {
  const { strategy, selector, context: contextId } = findSchema.parse(body)
  const parent = parentId ?? (contextId === '' ? undefined : contextId)
  const root = parent === undefined ? context.phone.tree() : context.resolveElement(parent)
  return findNodes(root, { strategy, selector }, context.phone.display)
}

function rememberFirst(call: RouteCall, [first]: readonly UiNode[]): unknown {
  if (first !== undefined) return remember(call, first)
  throw new ProtocolError(
    'no such element',
    'An element could not be located on the page using the given search parameters',
  )
}

function remember({ context }: RouteCall, node: UiNode): unknown {
  return context.elements.remember(node, context.phone.tree())
}

function elementOf({ context, params: [id = ''] }: RouteCall): UiNode {
  return context.resolveElement(id)
}

/** Replaces the text, as the server does for fields; a backslash and an `n` at its end are the Enter key. */
function setValue(call: RouteCall): void {
  const { text, value = [] } = valueSchema.parse(call.body)
  const written = text ?? value.join('')
  const field = elementOf(call)
  if (!field.className.endsWith('EditText') || !field.enabled) {
    throw new ProtocolError('invalid element state', `Cannot set the element to '${written}'`)
  }
  const { phone } = call.context
  const hasEnter = written.endsWith('\\n')
  phone.setText(field, hasEnter ? written.replaceAll('\\n', '') : written)
  if (hasEnter) phone.pressKey(KEY_CODES.ENTER)
}

function rectOf({ bounds: { left, top, right, bottom } }: UiNode) {
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** The names of the page source, and the camel-case ones that clients use for them. */
function attribute(node: UiNode, name: string): string | null {
  const aliases: Readonly<Record<string, string>> = {
    className: 'class',
    contentDescription: 'content-desc',
    name: 'content-desc',
    resourceId: 'resource-id',
    longClickable: 'long-clickable',
  }
  const wanted = aliases[name] ?? name
  const found = attributesOf(node).find(([known]) => known === wanted)
  if (found !== undefined) return found[1]
  throw new ProtocolError(
    'unknown command',
    `'${name}' attribute is unknown for the element; expected one of the page source's attributes`,
  )
}
