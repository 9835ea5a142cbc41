/** What lists are made of: items, rows with a switch, radio, checkbox or slider, headers, dividers. */

import type { Handler, View } from '../view.js'
import { given } from './props.js'

export interface ListItemProps {
  readonly id: string
  readonly title: string
  readonly subtitle?: string | undefined
  readonly leading?: View | undefined
  readonly trailing?: View | undefined
  readonly onTap?: Handler | undefined
  readonly onLongPress?: Handler | undefined
  readonly description?: string | undefined
  readonly selected?: boolean | undefined
  readonly enabled?: boolean | undefined
}

/** A row of a list; when it has `onTap`, the whole row is one tappable node. */
export function listItem(item: ListItemProps): View {
  const { title, subtitle, leading, trailing, selected, enabled = true } = item
  const tall = subtitle !== undefined && subtitle !== ''
  const titleColor = enabled ? 'onSurface' : 'outline'
  const words: View[] = [
    { kind: 'text', id: 'title', text: title, size: 17, color: titleColor, maxLines: 2 },
  ]
  if (tall)
    words.push({
      kind: 'text',
      id: 'summary',
      text: subtitle,
      size: 14,
      color: enabled ? 'onSurfaceVariant' : 'outline',
      maxLines: 2,
    })
  return {
    kind: 'row',
    width: 'fill',
    align: 'center',
    gap: 16,
    padding: { left: 20, right: 20, top: tall ? 13 : 18, bottom: tall ? 13 : 18 },
    background: selected ? 'secondaryContainer' : 'transparent',
    className: 'android.widget.LinearLayout',
    children: [
      ...(leading ? [leading] : []),
      { kind: 'column', weight: 1, gap: 2, align: 'start', children: words },
      ...(trailing ? [trailing] : []),
    ],
    ...given({
      id: item.id,
      onTap: item.onTap,
      onLongPress: item.onLongPress,
      description: item.description,
      selected,
      enabled: item.enabled,
    }),
  }
}

export interface ToggleRowProps {
  readonly id: string
  readonly title: string
  readonly subtitle?: string | undefined
  readonly leading?: View | undefined
  readonly checked: boolean
  readonly onTap: Handler
  readonly enabled?: boolean | undefined
}

/** The whole row is tappable; the switch stands at the right. */
export function switchRow(row: ToggleRowProps): View {
  return listItem({ ...row, trailing: { kind: 'switch', id: 'switch', checked: row.checked } })
}

export function radioRow({ leading, ...row }: ToggleRowProps): View {
  return listItem({ ...row, leading: leading ?? { kind: 'radio', checked: row.checked } })
}

export function checkboxRow({ leading, ...row }: ToggleRowProps): View {
  return listItem({ ...row, leading: leading ?? { kind: 'checkbox', checked: row.checked } })
}

export interface SliderRowProps {
  readonly id: string
  readonly title: string
  /** 0–1 */
  readonly value: number
  readonly onChange: (value: number) => void
  readonly icon?: string
}

export function sliderRow({ id, title, value, onChange, icon }: SliderRowProps): View {
  return {
    kind: 'row',
    width: 'fill',
    align: 'center',
    gap: 16,
    padding: { left: 20, right: 20, top: 12, bottom: 12 },
    children: [
      ...(icon ? [iconLeading(icon)] : []),
      {
        kind: 'column',
        weight: 1,
        align: 'stretch',
        gap: 4,
        children: [
          { kind: 'text', text: title, size: 17, color: 'onSurface' },
          { kind: 'slider', id, value, onChange, description: title },
        ],
      },
    ],
  }
}

export function iconLeading(path: string): View {
  return { kind: 'icon', path, size: 24, color: 'onSurfaceVariant', margin: { right: 4 } }
}

const AVATAR_COLORS = [
  '#7b5ea7',
  '#00796b',
  '#c2185b',
  '#5d4037',
  '#1565c0',
  '#ef6c00',
  '#2e7d32',
  '#ad1457',
  '#455a64',
  '#6a1b9a',
] as const

/** A coloured circle with the initial of the name; the same name has the same colour. */
export function avatar(name: string): View {
  let sum = 0
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973
  const background = AVATAR_COLORS[sum % AVATAR_COLORS.length] ?? AVATAR_COLORS[0]
  return {
    kind: 'text',
    text: (Array.from(name)[0] ?? '?').toUpperCase(),
    size: 18,
    color: '#ffffff',
    textAlign: 'center',
    width: 40,
    height: 40,
    cornerRadius: 20,
    background,
  }
}

export function sectionHeader(text: string): View {
  return {
    kind: 'text',
    text,
    size: 14,
    bold: true,
    color: 'primary',
    padding: { left: 20, right: 20, top: 20, bottom: 8 },
  }
}

export function divider(): View {
  return { kind: 'spacer', width: 'fill', height: 1, background: 'outlineVariant' }
}

export function caption(text: string): View {
  return {
    kind: 'text',
    text,
    size: 14,
    color: 'onSurfaceVariant',
    maxLines: 6,
    padding: { left: 20, right: 20, top: 8, bottom: 8 },
  }
}

export function paragraph(text: string): View {
  return {
    kind: 'text',
    text,
    size: 16,
    color: 'onSurface',
    maxLines: 40,
    padding: { left: 20, right: 20, top: 8, bottom: 8 },
  }
}
