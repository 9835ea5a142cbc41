/** The scene as a screen reader and a reader of text see it: visible nodes and visible lines. */

import type { Rect } from '../../geometry.js'
import { type Translate, translatorOf } from '../content/language.js'
import type { TextLine, UiNode } from '../emulated-phone.js'
import { type Box, intersect, isEmpty, overlaps, type PlacedLine, walk } from './box.js'
import { type Layer, reachableLayers, type Scene } from './scene.js'
import { toPx } from './theme.js'
import type { View } from './view.js'

/** Less than this of a node's height is not counted as visible (unless it is smaller itself). */
const MIN_VISIBLE_DP = 12
const WINDOW_CLASS = 'android.widget.FrameLayout'

export function buildTree(scene: Scene, packageName: string): UiNode {
  const layers = reachableLayers(scene)
  return {
    ...nodeDefaults,
    className: WINDOW_CLASS,
    packageName,
    bounds: { left: 0, top: 0, right: scene.size.width, bottom: scene.size.height },
    children: layers.flatMap((layer) => nodesOf(layer.root, layer, translatorOf(scene.language))),
  }
}

/** Lines that stand in the open: not cut by a scroll's edge, not under another layer. */
export function readLines(scene: Scene): TextLine[] {
  const layers = reachableLayers(scene)
  return layers.flatMap((layer) => {
    const covers = layers
      .filter((other) => scene.layers.indexOf(other) > scene.layers.indexOf(layer))
      .map((other) => other.root.rect)
    return [...walk(layer.root)].flatMap((box) =>
      linesIn(box)
        .filter((line) => isInside(boundsOf(line), clipFor(line, box)))
        .filter((line) => !covers.some((cover) => overlaps(cover, boundsOf(line))))
        .map(textLine),
    )
  })
}

function nodesOf(box: Box, layer: Layer, t: Translate): UiNode[] {
  if (!isVisible(box)) return []
  const { view } = box
  const children = box.children.flatMap((child) => nodesOf(child, layer, t))
  const isField = view.kind === 'field'
  const isToggle = view.kind === 'switch' || view.kind === 'checkbox' || view.kind === 'radio'
  return [
    {
      className: view.className ?? classOf(view),
      packageName: layer.packageName,
      text: textOf(box),
      description: descriptionOf(view, t),
      resourceId: view.id ? `${layer.packageName}:id/${view.id}` : '',
      bounds: box.clip,
      clickable: view.onTap !== undefined || isField,
      longClickable: view.onLongPress !== undefined || isField,
      checkable: isToggle,
      checked: isToggle && view.checked,
      enabled: box.enabled,
      focusable: view.onTap !== undefined || isField || view.kind === 'slider',
      focused: box.field?.focused ?? false,
      scrollable: (box.scroll?.max ?? 0) > 0,
      selected: view.selected ?? false,
      password: isField && (view.password ?? false),
      children,
    },
  ]
}

/** The arrow of an app bar is the system's: it speaks the phone's language in every app. */
function descriptionOf(view: View, t: Translate): string {
  if (view.id === 'navigate_up') return t(view.description ?? '')
  return view.description ?? (view.kind === 'field' ? view.hint : '')
}

const nodeDefaults = {
  text: '',
  description: '',
  resourceId: '',
  clickable: false,
  longClickable: false,
  checkable: false,
  checked: false,
  enabled: true,
  focusable: false,
  focused: false,
  scrollable: false,
  selected: false,
  password: false,
} as const

function isVisible({ rect, clip, lines, view }: Box): boolean {
  if (isEmpty(clip)) return false
  if (view.kind === 'text') return lines.some((line) => isInside(boundsOf(line), clip))
  const height = rect.bottom - rect.top
  return clip.bottom - clip.top >= Math.min(height, toPx(MIN_VISIBLE_DP))
}

function textOf({ view, field }: Box): string {
  if (view.kind === 'text') return view.text
  if (!field) return ''
  return view.kind === 'field' && view.password ? '•'.repeat(field.text.length) : field.text
}

function classOf(view: View): string {
  switch (view.kind) {
    case 'column':
    case 'row':
      return 'android.widget.LinearLayout'
    case 'stack':
      return 'android.widget.FrameLayout'
    case 'scroll':
      return 'android.widget.ScrollView'
    case 'text':
      return 'android.widget.TextView'
    case 'icon':
      return 'android.widget.ImageView'
    case 'switch':
      return 'android.widget.Switch'
    case 'checkbox':
      return 'android.widget.CheckBox'
    case 'radio':
      return 'android.widget.RadioButton'
    case 'slider':
      return 'android.widget.SeekBar'
    case 'field':
      return 'android.widget.EditText'
    case 'spacer':
      return 'android.view.View'
  }
}

function linesIn({ lines, field }: Box): readonly PlacedLine[] {
  return field?.label ? [field.label, ...lines] : lines
}

/** Capitals and tails of Roboto, in parts of the font size. */
const ABOVE_BASELINE = 0.8
const BELOW_BASELINE = 0.22

function boundsOf({ edges, baseline, font }: PlacedLine): Rect {
  return {
    left: edges[0] ?? 0,
    top: Math.round(baseline - ABOVE_BASELINE * font.px),
    right: edges.at(-1) ?? 0,
    bottom: Math.round(baseline + BELOW_BASELINE * font.px),
  }
}

function textLine(line: PlacedLine): TextLine {
  const { top, bottom } = boundsOf(line)
  return { text: line.text, edges: line.edges, top, bottom }
}

/** The floating label of a field stands half on its frame, so it looks out by half a line. */
function clipFor(line: PlacedLine, { clip, rect, field }: Box): Rect {
  const looksOut = field?.label === line && field.floating && clip.top === rect.top
  return looksOut ? { ...clip, top: clip.top - line.font.px } : clip
}

const TOLERANCE_PX = 1

function isInside(inner: Rect, outer: Rect): boolean {
  const shared = intersect(inner, outer)
  return (
    shared.bottom - shared.top >= inner.bottom - inner.top - TOLERANCE_PX &&
    shared.right - shared.left >= inner.right - inner.left - TOLERANCE_PX
  )
}
