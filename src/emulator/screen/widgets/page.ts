/** Whole windows: a page with its bars, a dialog's card, and what an empty list says. */

import type { View } from '../view.js'
import { button } from './controls.js'

export interface PageProps {
  readonly bar?: View
  readonly content: readonly View[]
  readonly bottom?: View
  /** Default true: the content scrolls under the key `main`. */
  readonly scrollable?: boolean
}

export function page({ bar, content, bottom, scrollable = true }: PageProps): View {
  const middle: View = scrollable
    ? { kind: 'scroll', key: 'main', weight: 1, width: 'fill', children: content }
    : { kind: 'column', weight: 1, width: 'fill', align: 'stretch', children: content }
  return {
    kind: 'column',
    width: 'fill',
    height: 'fill',
    align: 'stretch',
    children: [...(bar ? [bar] : []), middle, ...(bottom ? [bottom] : [])],
  }
}

export interface DialogProps {
  readonly title: string
  readonly text?: string
  readonly content?: readonly View[]
  readonly buttons: readonly {
    readonly id: string
    readonly text: string
    readonly onTap: () => void
    readonly danger?: boolean
  }[]
}

/** The card of a Screen with presentation `dialog`; on a low screen its middle scrolls between title and buttons. */
export function dialog({ title, text, content = [], buttons }: DialogProps): View {
  const words: View[] = text
    ? [{ kind: 'text', text, size: 15, color: 'onSurfaceVariant', maxLines: 12 }]
    : []
  const middle = [...words, ...content]
  const scrolled: View[] =
    middle.length > 0 ? [{ kind: 'scroll', key: 'dialog', gap: 16, children: middle }] : []
  return {
    kind: 'column',
    background: 'surfaceContainerHigh',
    cornerRadius: 28,
    elevation: 6,
    padding: 24,
    gap: 16,
    width: 'fill',
    align: 'stretch',
    children: [
      { kind: 'text', text: title, size: 22, color: 'onSurface', maxLines: 3 },
      ...scrolled,
      {
        kind: 'row',
        arrange: 'end',
        align: 'center',
        gap: 8,
        margin: { top: 4 },
        children: buttons.map(({ id, text: label, onTap, danger }) =>
          danger
            ? button({ id, text: label, style: 'danger', onTap })
            : button({ id, text: label, style: 'text', onTap }),
        ),
      },
    ],
  }
}

/** The body of a Screen with presentation `sheet`; on a low screen its rows scroll under the title. */
export function sheet(
  { id, title }: { readonly id: string; readonly title: string },
  rows: readonly View[],
): View {
  return {
    kind: 'column',
    width: 'fill',
    align: 'stretch',
    shrinks: true,
    padding: { top: 12, bottom: 16 },
    children: [
      {
        kind: 'text',
        id,
        text: title,
        size: 18,
        bold: true,
        maxLines: 2,
        padding: { left: 20, right: 20, top: 8, bottom: 8 },
      },
      { kind: 'scroll', key: 'sheet', children: rows },
    ],
  }
}

export function emptyState({ icon, text }: { icon: string; text: string }): View {
  return {
    kind: 'column',
    width: 'fill',
    align: 'center',
    gap: 16,
    padding: { left: 32, right: 32, top: 96, bottom: 96 },
    children: [
      {
        kind: 'stack',
        width: 112,
        height: 112,
        cornerRadius: 56,
        background: 'surfaceContainer',
        align: 'center',
        children: [{ kind: 'icon', path: icon, size: 56, color: 'onSurfaceVariant' }],
      },
      {
        kind: 'text',
        text,
        size: 16,
        color: 'onSurfaceVariant',
        maxLines: 3,
        textAlign: 'center',
      },
    ],
  }
}
