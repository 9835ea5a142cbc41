/** What is pressed: buttons, icon buttons, the floating button, chips and cards. */

import { mdiCheck } from '@mdi/js'
import type { Color, Handler, View } from '../view.js'
import { given } from './props.js'

type ButtonStyle = 'filled' | 'tonal' | 'outlined' | 'text' | 'danger'

export interface ButtonProps {
  readonly id: string
  readonly text: string
  readonly style?: ButtonStyle | undefined
  readonly onTap: Handler
  readonly enabled?: boolean | undefined
  readonly width?: number | 'fill' | undefined
}

const BUTTON_COLORS: Record<ButtonStyle, { readonly ink: Color; readonly ground: Color }> = {
  filled: { ink: 'onPrimary', ground: 'primary' },
  tonal: { ink: 'onSecondaryContainer', ground: 'secondaryContainer' },
  outlined: { ink: 'primary', ground: 'transparent' },
  text: { ink: 'primary', ground: 'transparent' },
  danger: { ink: 'onError', ground: 'error' },
}

export function button(props: ButtonProps): View {
  const { style = 'filled', enabled = true } = props
  const colors = BUTTON_COLORS[style]
  const side = style === 'text' ? 12 : 24
  const solid = style !== 'text' && style !== 'outlined'
  return {
    kind: 'text',
    id: props.id,
    className: 'android.widget.Button',
    text: props.text,
    size: 15,
    bold: true,
    textAlign: 'center',
    height: 44,
    cornerRadius: 22,
    padding: { left: side, right: side },
    color: enabled ? colors.ink : 'outline',
    background: enabled || !solid ? colors.ground : 'surfaceContainerHigh',
    enabled,
    onTap: props.onTap,
    ...(style === 'outlined' ? { border: { color: 'outline', width: 1 } } : {}),
    ...given({ width: props.width }),
  }
}

export interface IconButtonProps {
  readonly id: string
  readonly icon: string
  readonly description: string
  readonly onTap: Handler
  readonly enabled?: boolean | undefined
  readonly color?: Color | undefined
}

export function iconButton(props: IconButtonProps): View {
  return {
    kind: 'icon',
    id: props.id,
    className: 'android.widget.ImageButton',
    path: props.icon,
    size: 24,
    padding: 12,
    description: props.description,
    color: props.enabled === false ? 'outline' : (props.color ?? 'onSurfaceVariant'),
    onTap: props.onTap,
    ...given({ enabled: props.enabled }),
  }
}

export interface FabProps {
  readonly id: string
  readonly icon: string
  readonly description: string
  readonly text?: string | undefined
  readonly onTap: Handler
}

/** The floating action button; put it into `Screen.floating`. */
export function fab({ id, icon, description, text, onTap }: FabProps): View {
  const label: View[] = text
    ? [{ kind: 'text', text, size: 15, bold: true, color: 'onPrimaryContainer' }]
    : []
  return {
    kind: 'row',
    id,
    className: text ? 'android.widget.Button' : 'android.widget.ImageButton',
    description,
    onTap,
    height: 56,
    align: 'center',
    arrange: 'center',
    gap: 12,
    cornerRadius: 16,
    elevation: 6,
    background: 'primaryContainer',
    padding: { left: 16, right: text ? 20 : 16 },
    children: [{ kind: 'icon', path: icon, size: 24, color: 'onPrimaryContainer' }, ...label],
  }
}

export interface ChipProps {
  readonly id: string
  readonly text: string
  readonly selected?: boolean | undefined
  readonly onTap: Handler
}

export function chip({ id, text, selected = false, onTap }: ChipProps): View {
  const color: Color = selected ? 'onSecondaryContainer' : 'onSurfaceVariant'
  const check: View[] = selected ? [{ kind: 'icon', path: mdiCheck, size: 18, color }] : []
  return {
    kind: 'row',
    id,
    className: 'android.widget.CompoundButton',
    selected,
    onTap,
    height: 40,
    align: 'center',
    gap: 8,
    cornerRadius: 8,
    padding: { left: selected ? 8 : 16, right: 16 },
    background: selected ? 'secondaryContainer' : 'transparent',
    border: { color: selected ? 'secondaryContainer' : 'outline', width: 1 },
    children: [...check, { kind: 'text', text, size: 14, color, bold: true }],
  }
}

export interface CardProps {
  readonly id?: string | undefined
  readonly children: readonly View[]
  readonly onTap?: Handler | undefined
  readonly onLongPress?: Handler | undefined
}

export function card({ id, children, onTap, onLongPress }: CardProps): View {
  return {
    kind: 'column',
    width: 'fill',
    align: 'stretch',
    gap: 4,
    cornerRadius: 16,
    background: 'surfaceContainer',
    className: 'androidx.cardview.widget.CardView',
    margin: { left: 16, right: 16, top: 6, bottom: 6 },
    padding: 16,
    children,
    ...given({ id, onTap, onLongPress }),
  }
}
