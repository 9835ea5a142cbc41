/** The colours behind the roles, light and dark, and how many pixels a dp has. Knows no view. */

import type { Size } from '../../geometry.js'
import type { Color, ColorRole } from './view.js'

/** A Pixel's display: what every emulated phone has. */
export const DISPLAY_SIZE: Size = { width: 1080, height: 2400 }
export const DENSITY = 420
const PX_PER_DP = DENSITY / 160

export function toPx(dp: number): number {
  return dp * PX_PER_DP
}

export function toDp(px: number): number {
  return px / PX_PER_DP
}

export type Theme = 'light' | 'dark'

export function colorOf(color: Color, theme: Theme): string {
  return color.startsWith('#') ? color : COLORS[theme][color as ColorRole] // a role is all else it can be
}

const COLORS: Record<Theme, Record<ColorRole, string>> = {
  light: {
    background: '#fbfbfe',
    surface: '#fbfbfe',
    surfaceContainer: '#eff1f8',
    surfaceContainerHigh: '#e6e9f2',
    onSurface: '#1b1c1f',
    onSurfaceVariant: '#44474e',
    primary: '#0b57d0',
    onPrimary: '#ffffff',
    primaryContainer: '#d3e3fd',
    onPrimaryContainer: '#041e49',
    secondaryContainer: '#cfe5fb',
    onSecondaryContainer: '#0a2239',
    outline: '#74777f',
    outlineVariant: '#d0d2da',
    error: '#b3261e',
    onError: '#ffffff',
    inverseSurface: '#303034',
    inverseOnSurface: '#f2f0f4',
    scrim: '#000000',
    transparent: 'rgba(0,0,0,0)',
  },
  dark: {
    background: '#111318',
    surface: '#111318',
    surfaceContainer: '#1d2026',
    surfaceContainerHigh: '#282b31',
    onSurface: '#e3e2e9',
    onSurfaceVariant: '#c4c6d0',
    primary: '#a8c7fa',
    onPrimary: '#062e6f',
    primaryContainer: '#1f4a8f',
    onPrimaryContainer: '#d9e6fd',
    secondaryContainer: '#1d4667',
    onSecondaryContainer: '#cfe5fb',
    outline: '#8e9099',
    outlineVariant: '#3f4248',
    error: '#f2b8b5',
    onError: '#601410',
    inverseSurface: '#e3e2e9',
    inverseOnSurface: '#303034',
    scrim: '#000000',
    transparent: 'rgba(0,0,0,0)',
  },
}
