/** What stands at the edges of a page: app bar, large title, bottom navigation, search bar. */

import { mdiArrowLeft, mdiMagnify } from '@mdi/js'
import type { Handler, View } from '../view.js'
import { iconButton } from './controls.js'
import { given } from './props.js'

export interface AppBarProps {
  readonly title: string
  readonly onBack?: Handler
  readonly actions?: readonly {
    readonly id: string
    readonly icon: string
    readonly description: string
    readonly onTap: Handler
  }[]
}

export function appBar({ title, onBack, actions = [] }: AppBarProps): View {
  const back: View[] = onBack
    ? [
        iconButton({
          id: 'navigate_up',
          icon: mdiArrowLeft,
          description: 'Navigate up',
          onTap: onBack,
        }),
      ]
    : []
  return {
    kind: 'row',
    id: 'toolbar',
    width: 'fill',
    height: 64,
    align: 'center',
    padding: { left: onBack ? 4 : 16, right: 4 },
    children: [
      ...back,
      {
        kind: 'text',
        text: title,
        size: 22,
        color: 'onSurface',
        weight: 1,
        margin: { left: onBack ? 8 : 0, right: 8 },
      },
      ...actions.map((action) => iconButton(action)),
    ],
  }
}

/** The big heading under an app bar, as in Android's settings. */
export function largeTitle(text: string): View {
  return {
    kind: 'text',
    text,
    size: 34,
    color: 'onSurface',
    maxLines: 2,
    padding: { left: 24, right: 24, top: 36, bottom: 24 },
  }
}

/** One bar above the other, such as a title above a search bar. */
export function stackedBars(...bars: readonly View[]): View {
  return { kind: 'column', align: 'stretch', children: bars }
}

export interface BottomNavProps {
  readonly items: readonly {
    readonly id: string
    readonly icon: string
    readonly label: string
    readonly selected: boolean
    readonly onTap: Handler
  }[]
}

export function bottomNav({ items }: BottomNavProps): View {
  return {
    kind: 'row',
    width: 'fill',
    height: 84,
    background: 'surfaceContainer',
    align: 'stretch',
    children: items.map((item) => navItem(item)),
  }
}

function navItem(item: BottomNavProps['items'][number]): View {
  return {
    kind: 'column',
    id: item.id,
    weight: 1,
    align: 'center',
    arrange: 'center',
    gap: 4,
    selected: item.selected,
    className: 'android.widget.FrameLayout',
    description: item.label,
    onTap: item.onTap,
    children: [
      {
        kind: 'stack',
        width: 64,
        height: 32,
        cornerRadius: 16,
        align: 'center',
        background: item.selected ? 'secondaryContainer' : 'transparent',
        children: [
          {
            kind: 'icon',
            path: item.icon,
            size: 24,
            color: item.selected ? 'onSecondaryContainer' : 'onSurfaceVariant',
          },
        ],
      },
      {
        kind: 'text',
        text: item.label,
        size: 13,
        bold: item.selected,
        color: item.selected ? 'onSurface' : 'onSurfaceVariant',
      },
    ],
  }
}

export interface SearchBarProps {
  readonly id: string
  readonly field: string
  readonly hint: string
  readonly onSubmit?: (text: string) => void
  readonly onChange?: (text: string) => void
}

export function searchBar({ id, field, hint, onSubmit, onChange }: SearchBarProps): View {
  return {
    kind: 'row',
    width: 'fill',
    height: 56,
    cornerRadius: 28,
    background: 'surfaceContainerHigh',
    align: 'center',
    margin: { left: 16, right: 16, top: 8, bottom: 8 },
    padding: { left: 16, right: 16 },
    gap: 12,
    children: [
      { kind: 'icon', path: mdiMagnify, size: 24, color: 'onSurfaceVariant' },
      {
        kind: 'field',
        id,
        field,
        hint,
        style: 'search',
        weight: 1,
        height: 'fill',
        ...given({ onSubmit, onChange }),
      },
    ],
  }
}
