/**
 * The view tree: what an app of the emulated phone puts on the screen. The same tree is painted,
 * written as UiAutomator XML and hit-tested. Lengths are dp (density-independent pixels; 1 dp is
 * 2.625 px at density 420), font sizes sp. Knows no app and no pixel.
 */

import type { Permission } from '../interruptions/permissions.js'

/** Colours by Material 3 role, so that one tree serves the light and the dark theme, or `#rrggbb`. */
export type ColorRole =
  | 'background'
  | 'surface'
  | 'surfaceContainer'
  | 'surfaceContainerHigh'
  | 'onSurface'
  | 'onSurfaceVariant'
  | 'primary'
  | 'onPrimary'
  | 'primaryContainer'
  | 'onPrimaryContainer'
  | 'secondaryContainer'
  | 'onSecondaryContainer'
  | 'outline'
  | 'outlineVariant'
  | 'error'
  | 'onError'
  | 'inverseSurface'
  | 'inverseOnSurface'
  | 'scrim'
  | 'transparent'
export type Color = ColorRole | `#${string}`

export interface Insets {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export type Handler = () => void

/** What every view may carry. Absent means: none, natural size, not tappable. */
export interface ViewCommon {
  /** Entry name of the resource id: `wifi_switch` becomes `<package>:id/wifi_switch`. Unique per page where tests or tasks refer to it. */
  readonly id?: string
  /** content-desc: what a screen reader says for views without text. */
  readonly description?: string
  /** Android class for the XML; each kind has a sensible default. */
  readonly className?: string
  readonly onTap?: Handler
  readonly onLongPress?: Handler
  /** A finger pushes it out to the left or right. */
  readonly onSwipeAway?: Handler
  /** Greyed out and deaf when false. */
  readonly enabled?: boolean
  /** Selected tab, chip or row (XML `selected`). */
  readonly selected?: boolean
  readonly padding?: number | Partial<Insets>
  readonly margin?: number | Partial<Insets>
  readonly width?: number | 'fill'
  readonly height?: number | 'fill'
  /** Share of the free space along the parent row or column. */
  readonly weight?: number
  /** Lower than it wants to be in a column that has no room for all its children; what scrolls always is. */
  readonly shrinks?: boolean
  readonly background?: Color
  readonly cornerRadius?: number
  readonly border?: { readonly color: Color; readonly width: number }
  readonly elevation?: number
}

export type Align = 'start' | 'center' | 'end' | 'stretch'

export type View =
  | (ViewCommon & {
      readonly kind: 'column' | 'row' | 'stack'
      readonly children: readonly View[]
      /** Along the main axis (row, column). */
      readonly arrange?: 'start' | 'center' | 'end' | 'spaced'
      /** Across it; for a stack both ways. */
      readonly align?: Align
      readonly gap?: number
    })
  /** Scrolls vertically; `key` names the offset that the phone keeps for the page. */
  | (ViewCommon & {
      readonly kind: 'scroll'
      readonly key: string
      readonly children: readonly View[]
      readonly gap?: number
    })
  | (ViewCommon & {
      readonly kind: 'text'
      readonly text: string
      /** sp */
      readonly size: number
      readonly color?: Color
      readonly bold?: boolean
      /** Default 1; the last line ends in an ellipsis. */
      readonly maxLines?: number
      readonly textAlign?: 'left' | 'center' | 'right'
    })
  /** `path` is SVG path data in a 24×24 box (@mdi/js). */
  | (ViewCommon & {
      readonly kind: 'icon'
      readonly path: string
      readonly size: number
      readonly color?: Color
    })
  | (ViewCommon & { readonly kind: 'switch' | 'checkbox' | 'radio'; readonly checked: boolean })
  /** `value` in 0–1; tapping or dragging along it calls `onChange`. */
  | (ViewCommon & {
      readonly kind: 'slider'
      readonly value: number
      readonly onChange: (value: number) => void
    })
  /** A text buffer of the page by name; the phone keeps text, focus and caret. */
  | (ViewCommon & {
      readonly kind: 'field'
      readonly field: string
      readonly hint: string
      readonly initial?: string
      readonly style?: 'filled' | 'outlined' | 'plain' | 'search'
      readonly multiline?: boolean
      /** Decides what it takes as well: `number` digits only, `phone` what stands in a number to call. */
      readonly keyboard?: 'text' | 'number' | 'phone'
      /** The most characters that it takes, counted in 16 bits as Android does. */
      readonly maxLength?: number
      readonly password?: boolean
      /** Enter on the soft keyboard, or KEYCODE_ENTER. */
      readonly onSubmit?: (text: string) => void
      readonly onChange?: (text: string) => void
    })
  | (ViewCommon & { readonly kind: 'spacer' })

/** What a page shows. The phone adds status bar, navigation bar and soft keyboard. */
export interface Screen {
  /** Fills the window between status bar and navigation bar (or above the keyboard). */
  readonly body: View
  /** Drawn over the body at the bottom right, 16 dp from the edges. */
  readonly floating?: View
  /** `dialog`: centred over the page below it in the stack, which is dimmed and deaf; `sheet`: at the bottom. Default `page`. */
  readonly presentation?: 'page' | 'dialog' | 'sheet'
  /** What it shows moves with the phone's clock: it is asked for again after so long. */
  readonly changesEveryMs?: number
  /** Replaces "leave this page" for the back key and the navigation bar's back. */
  readonly onBack?: Handler
  /** The permission that the page needs: while nobody has decided about it, Android asks in front of it. */
  readonly asks?: Permission
  /** Paints behind the status bar; default `background`. Launcher uses a wallpaper. */
  readonly backdrop?: Color | 'wallpaper'
}
