/** One moment of the display: every window and bar laid out, in the order of painting. Immutable. */

import type { Rect, Size } from '../../geometry.js'
import type { SystemSettings } from '../apps/app.js'
import { type Language, translatorOf } from '../content/language.js'
import { divide, NAV_BAR_HEIGHT, strips } from './areas.js'
import { type Box, walk } from './box.js'
import { KEYBOARD_PACKAGE } from './keyboard.js'
import { createLayout, type Layout } from './layout.js'
import type { LayoutContext } from './measure.js'
import { type NavBarProps, navBar, SYSTEM_PACKAGE, snackbar, statusBar } from './system-views.js'
import { type Theme, toPx } from './theme.js'
import type { Color, Screen, View } from './view.js'

export type LayerRole =
  | 'page'
  | 'floating'
  | 'status'
  | 'dialog'
  | 'sheet'
  | 'snackbar'
  | 'keyboard'
  | 'headsUp'
  | 'shade'
  | 'nav'
  /** What apps leave black beside a cutout. */
  | 'cutout'

export interface Layer {
  readonly role: LayerRole
  readonly packageName: string
  readonly root: Box
}

export interface Scene {
  /** Of the whole display, in pixels of the layout. */
  readonly size: Size
  /** True when the windows in front forbid pictures: only the system's bars appear in them. */
  readonly isSecure: boolean
  /** Of what the system says in an app's window. */
  readonly language: Language
  readonly theme: Theme
  readonly backdrop: Color | 'wallpaper'
  /** Painted first to last; none on a dark screen. */
  readonly layers: readonly Layer[]
}

/** A screen with what layout has to know about its page. */
export interface SceneWindow {
  readonly packageName: string
  readonly screen: Screen
  readonly context: LayoutContext
}

export interface SceneInput {
  readonly size: Size
  /** What a cutout takes from each edge. */
  readonly insets: Rect
  readonly isSecure: boolean
  readonly settings: SystemSettings
  /** The page in front, then the dialogs above it. */
  readonly windows: readonly [SceneWindow, ...SceneWindow[]]
  readonly snackbar: string | null
  readonly keyboard: View | null
  readonly nav: Omit<NavBarProps, 'color' | 'keyboardOpen'>
}

const DIALOG_WIDTH = 348
const FLOATING_MARGIN = 16

export function darkScreen(size: Size): Scene {
  return {
    size,
    isSecure: false,
    language: 'en',
    theme: 'dark',
    backdrop: '#000000',
    layers: [],
  }
}

export function buildScene(input: SceneInput): Scene {
  const { settings, keyboard, size, insets, isSecure } = input
  const [base, ...dialogs] = input.windows
  const backdrop = base.screen.backdrop ?? 'background'
  const ink: Color = backdrop === 'wallpaper' || backdrop === '#000000' ? '#ffffff' : 'onSurface'
  const t = translatorOf(settings.language)
  const areas = divide({ size, insets }, keyboard !== null)
  const system = createLayout(plainContext(1))

  const page = createLayout(base.context).place(base.screen.body, areas.window)
  const bottomBar = bottomBarOf(page)
  const bottom = Math.min(areas.window.bottom, bottomBar?.rect.top ?? areas.window.bottom)
  const above = { ...areas.window, bottom }
  const onSheet = dialogs.at(-1)?.screen.presentation === 'sheet'
  const nav = navBar({
    ...input.nav,
    color: keyboard || onSheet ? 'onSurface' : ink,
    keyboardOpen: keyboard !== null,
    t,
  })
  const navGround = groundBelowNav({ keyboard, onSheet, bottomBar })
  const navLayer = systemLayer('nav', system.place(onGround(nav, navGround), areas.nav))

  const message = messageLayer(input, above)
  const free = { ...above, bottom: message?.root.rect.top ?? above.bottom }
  const layers: Layer[] = [{ role: 'page', packageName: base.packageName, root: page }]
  if (base.screen.floating)
    layers.push({
      role: 'floating',
      packageName: base.packageName,
      root: placeFloating(base.screen.floating, free, createLayout(base.context)),
    })
  layers.push(
    systemLayer(
      'status',
      createLayout(plainContext(settings.fontScale)).place(statusBar(settings, ink), areas.status),
    ),
  )
  if (!onSheet && !keyboard) layers.push(navLayer)
  layers.push(...dialogs.map((window) => dialogLayer(window, areas.window)))
  if (message) layers.push(message)
  if (keyboard)
    layers.push(systemLayer('keyboard', system.place(keyboard, areas.keyboard), KEYBOARD_PACKAGE))
  if (onSheet || keyboard) layers.push(navLayer)
  layers.push(
    ...strips({ size, insets }).map((strip) => systemLayer('cutout', system.place(BLACK, strip))),
  )
  return {
    size,
    isSecure,
    language: settings.language,
    theme: settings.darkTheme ? 'dark' : 'light',
    backdrop,
    layers,
  }
}

/** A keyboard and a sheet reach down to the display's edge; the navigation bar stands on them. */
function groundBelowNav({
  keyboard,
  onSheet,
  bottomBar,
}: {
  keyboard: View | null
  onSheet: boolean
  bottomBar: Box | null
}): Color {
  if (keyboard) return 'surfaceContainerHigh'
  return onSheet ? 'transparent' : (bottomBar?.view.background ?? 'transparent')
}

function onGround(view: View, background: Color): View {
  return { kind: 'stack', width: 'fill', height: 'fill', background, children: [view] }
}

/** The layers that a finger or a screen reader can reach, in reading order: a dialog hides its page, the shade everything but the navigation bar. */
export function reachableLayers({ layers }: Scene): Layer[] {
  const shade = layers.filter(({ role }) => role === 'shade')
  if (shade.length > 0) return [...shade, ...layers.filter(({ role }) => role === 'nav')]
  const top = layers.findLast(({ role }) => role === 'dialog' || role === 'sheet')
  const isReachable = (layer: Layer) =>
    top === undefined || layer === top || !WINDOW_ROLES.has(layer.role)
  return layers
    .filter(isReachable)
    .sort((a, b) => READING_ORDER.indexOf(a.role) - READING_ORDER.indexOf(b.role))
}

const WINDOW_ROLES: ReadonlySet<LayerRole> = new Set(['page', 'floating', 'dialog', 'sheet'])
const READING_ORDER: readonly LayerRole[] = [
  'status',
  'page',
  'floating',
  'dialog',
  'sheet',
  'snackbar',
  'keyboard',
  'headsUp',
  'shade',
  'nav',
  'cutout',
]

export function* boxesOf(scene: Scene): Generator<Box> {
  for (const { root } of reachableLayers(scene)) yield* walk(root)
}

const BLACK: View = { kind: 'spacer', width: 'fill', height: 'fill', background: '#000000' }

/** What stands below the part of the page that takes the free space, such as a bottom navigation. */
function bottomBarOf(page: Box): Box | null {
  if (page.view.kind !== 'column') return null
  const middle = page.children.findIndex(({ view }) => view.weight !== undefined)
  return middle < 0 ? null : (page.children[middle + 1] ?? null)
}

function messageLayer({ snackbar: text, settings, windows }: SceneInput, area: Rect): Layer | null {
  if (text === null) return null
  const layout = createLayout(plainContext(settings.fontScale))
  return systemLayer(
    'snackbar',
    placeAtBottom(snackbar(text), area, layout),
    windows[0].packageName,
  )
}

function placeFloating(view: View, area: Rect, layout: Layout): Box {
  const margin = toPx(FLOATING_MARGIN)
  const room = { width: area.right - area.left, height: area.bottom - area.top }
  const size = layout.measure(view, room)
  const right = area.right - margin
  const bottom = area.bottom - margin
  return layout.place(view, { left: right - size.width, top: bottom - size.height, right, bottom })
}

function placeAtBottom(view: View, area: Rect, layout: Layout): Box {
  const room = { width: area.right - area.left, height: area.bottom - area.top }
  const { height } = layout.measure(view, room)
  return layout.place(view, { ...area, top: Math.round(Math.max(area.top, area.bottom - height)) })
}

function dialogLayer({ screen, packageName, context }: SceneWindow, area: Rect): Layer {
  const layout = createLayout(context)
  if (screen.presentation === 'sheet') {
    const toTheEdge = { ...area, bottom: area.bottom + Math.round(toPx(NAV_BAR_HEIGHT)) }
    return {
      role: 'sheet',
      packageName,
      root: placeAtBottom(sheet(screen.body), toTheEdge, layout),
    }
  }
  const room = { width: toPx(DIALOG_WIDTH), height: area.bottom - area.top }
  const size = layout.measure(screen.body, room)
  const left = Math.round((area.left + area.right - room.width) / 2)
  const top = Math.round(Math.max(area.top, (area.top + area.bottom - size.height) / 2))
  return {
    role: 'dialog',
    packageName,
    root: layout.place(screen.body, {
      left,
      top,
      right: left + room.width,
      bottom: Math.min(area.bottom, Math.round(top + size.height)),
    }),
  }
}

function sheet(body: View): View {
  const handle: View = {
    kind: 'spacer',
    width: 32,
    height: 4,
    cornerRadius: 2,
    background: 'outline',
    margin: { top: 14, bottom: 14 },
  }
  return {
    kind: 'column',
    width: 'fill',
    align: 'center',
    background: 'surfaceContainer',
    cornerRadius: 28,
    padding: { bottom: 20 + NAV_BAR_HEIGHT },
    children: [handle, body],
  }
}

export function systemLayer(role: LayerRole, root: Box, packageName = SYSTEM_PACKAGE): Layer {
  return { role, packageName, root }
}

/** For views without fields and scrolls. */
export function plainContext(fontScale: number): LayoutContext {
  return {
    fontScale,
    field: () => ({ text: '', focused: false }),
    scrollOffset: () => 0,
    roomBelow: 0,
  }
}
