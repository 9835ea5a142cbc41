/** From PhoneState to a scene: asks the apps for their pages and puts bars and keyboard around them. */

import type { Rect, Size } from '../geometry.js'
import { type ContextSource, contextFor } from './app-context.js'
import type { App, PageEntry, PhoneState } from './apps/app.js'
import { type Translate, translatorOf } from './content/language.js'
import { displayOf, rectInLayout } from './display.js'
import { interruptionOf } from './interruptions/interruption.js'
import { windowFor } from './interruptions/interruption-screen.js'
import { deleteAtLock, enterAtLock, isAsking, typeAtLock } from './lock.js'
import { frontPackage, launchApp, recentApps } from './navigation.js'
import { newEntry } from './phone-state.js'
import { dropIn } from './screen/heads-up.js'
import { type KeyboardPage, keyboard } from './screen/keyboard.js'
import type { LayoutContext } from './screen/measure.js'
import { pinScreen } from './screen/pin-screen.js'
import { buildScene, darkScreen, type Scene, type SceneWindow } from './screen/scene.js'
import { pullShade } from './screen/shade-scene.js'
import { lockScreen, recentsScreen, SYSTEM_PACKAGE } from './screen/system-views.js'
import type { Place } from './screen/transition.js'
import type { Screen, View } from './screen/view.js'
import { headsUpCard, SHADE_PAGE, shadeOf } from './shade.js'
import {
  deleteLast,
  type FocusedField,
  focusedField,
  pressEnter,
  replaceText,
  textOf,
} from './typing.js'

/** What is on the display at one moment, with what input needs to know about it. */
export interface Moment {
  readonly scene: Scene
  readonly place: Place
  /** The screen on top; null on a dark or locked phone. */
  readonly top: OpenScreen | null
  readonly focused: FocusedField | null
}

export interface KeyboardState {
  page: KeyboardPage
  shift: boolean
}

export interface WindowSource extends ContextSource {
  readonly keyboard: KeyboardState
  readonly nav: { onBack(): void; onHome(): void; onRecents(): void; onNotifications(): void }
}

export function momentOf(source: WindowSource): Moment {
  const state = source.state()
  const packageName = frontPackage(state)
  const place: Place = {
    display: !state.screenOn ? 'dark' : state.locked ? 'locked' : 'on',
    packageName,
    isHome: source.apps.find((app) => app.packageName === packageName)?.key === 'launcher',
    page: '',
    depth: 0,
    isDialog: false,
    keyboardOpen: false,
    isShadeOpen: false,
    snackbar: state.snackbar,
  }
  if (!state.screenOn)
    return { scene: darkScreen(areaOf(state).size), place, top: null, focused: null }
  if (state.locked) return { ...lockedMoment(source), place }

  const own = openScreens(source, packageName)
  const opened = state.shade.entry ? own : [...own, ...interruptedBy(source, own.at(-1))]
  const top = opened.at(-1)
  const [first, ...rest] = opened.map((each) =>
    windowOf(each.packageName, each.screen, { entry: each.entry, state }),
  )
  if (!top || !first) return { ...emptyMoment(source), place }
  if (state.shade.entry) return shadeMoment(source, { windows: [first, ...rest], place })
  const focused = focusedField(top.screen, top.entry)
  const scene = buildScene({
    ...areaOf(state),
    isSecure: state.secure.includes(packageName),
    settings: state.settings,
    windows: [first, ...rest],
    snackbar: state.snackbar,
    keyboard: focused
      ? keyboardFor(focused, source.keyboard, translatorOf(state.settings.language))
      : null,
    nav: navOf(source),
  })
  return {
    scene: dropIn(scene, headsUpCard(state, source.apps)),
    top,
    focused,
    place: {
      ...place,
      page: JSON.stringify(top.entry.page),
      depth: (state.stacks[packageName]?.length ?? 0) + opened.length - own.length,
      isDialog: top.screen.presentation === 'dialog' || top.screen.presentation === 'sheet',
      keyboardOpen: focused !== null,
    },
  }
}

function navOf(source: WindowSource) {
  const { gestureNavigation: byGesture, language } = source.state().settings
  return { ...source.nav, byGesture, t: translatorOf(language) }
}

/** Whether the page in front moved on with the clock between two looks. */
export function hasAged(moment: Moment | null, lastLook: number, now: number): boolean {
  const every = moment?.top?.screen.changesEveryMs ?? Number.POSITIVE_INFINITY
  return Math.floor(now / every) > Math.floor(lastLook / every)
}

function areaOf({ display }: PhoneState): { readonly size: Size; readonly insets: Rect } {
  const shown = displayOf(display)
  return { size: shown.layoutSize, insets: rectInLayout(shown.insets, shown) }
}

/** Height of a floating button with its margins, dp. */
const ROOM_FOR_FLOATING = 88

interface OpenScreen {
  readonly packageName: string
  readonly screen: Screen
  readonly entry: PageEntry
}

/** The page in front and the dialogs above it, lowest first. */
function openScreens(source: WindowSource, packageName: string): OpenScreen[] {
  const state = source.state()
  const opened: OpenScreen[] = []
  for (const entry of state.stacks[packageName]?.toReversed() ?? []) {
    const screen = screenOf(source, packageName, entry)
    if (!screen) return []
    opened.unshift({ packageName, screen, entry })
    if ((screen.presentation ?? 'page') === 'page') break
  }
  return opened
}

/** The dialog that has come in front of this screen, or none. */
function interruptedBy(source: WindowSource, front: OpenScreen | undefined): OpenScreen[] {
  if (front === undefined) return []
  const state = source.state()
  const { packageName, screen, entry } = front
  const seen = { packageName, screen, page: entry.page }
  const interruption = interruptionOf(state, source.apps, seen)
  if (interruption === null) return []
  const showAppInfo = (name: string) => {
    const settings = source.apps.find((app) => app.key === 'settings')
    if (settings) launchApp(state, settings, { name: 'app_info', args: { package: name } })
  }
  const { name, ...shown } = windowFor(interruption, { state, showAppInfo })
  return [{ ...shown, entry: newEntry({ page: { name } }) }]
}

function screenOf(source: WindowSource, packageName: string, entry: PageEntry): Screen | null {
  if (packageName === SYSTEM_PACKAGE) return recentsOf(source)
  const app = source.apps.find((each) => each.packageName === packageName)
  return app ? app.page(entry.page, contextFor(source, app, entry)) : null
}

function recentsOf(source: WindowSource): Screen {
  const state = source.state()
  const named = (name: string): App<never>[] =>
    source.apps.filter((app) => app.packageName === name)
  return recentsScreen({
    t: translatorOf(state.settings.language),
    apps: recentApps(state).flatMap(named),
    onOpen: (name) => {
      for (const app of named(name)) launchApp(state, app)
    },
    onClearAll: () => {
      for (const name of recentApps(state)) delete state.stacks[name]
      source.nav.onHome()
      state.recents = state.recents.slice(0, 1)
    },
  })
}

function windowOf(
  packageName: string,
  screen: Screen,
  { entry, state }: { entry: PageEntry; state: PhoneState },
): SceneWindow {
  const context: LayoutContext = {
    fontScale: state.settings.fontScale,
    field: (view) => ({
      text: textOf({ view, entry }),
      focused: entry.focus === view.field && view.enabled !== false,
    }),
    scrollOffset: (key) => entry.scroll[key] ?? 0,
    roomBelow: screen.floating ? ROOM_FOR_FLOATING : 0,
  }
  return { packageName, screen, context }
}

function keyboardFor(field: FocusedField, state: KeyboardState, t: Translate): View {
  const page = (field.view.keyboard ?? 'text') === 'text' ? state.page : 'numbers'
  return keyboard({
    t,
    page,
    shift: page === 'letters' && state.shift,
    enterMeans: field.view.multiline ? 'newline' : 'done',
    onCharacter: (character) => {
      state.shift = false
      replaceText(field, textOf(field) + character)
    },
    onDelete: () => deleteLast(field),
    onEnter: () => pressEnter(field),
    onShift: () => {
      state.shift = !state.shift
    },
    onPage: (next) => {
      state.page = next
    },
  })
}

/** The shade over the windows in front, whose keyboard gives way to it. */
function shadeMoment(
  source: WindowSource,
  {
    windows: [first, ...rest],
    place,
  }: { windows: readonly [SceneWindow, ...SceneWindow[]]; place: Place },
): Moment {
  const state = source.state()
  const entry = state.shade.entry ?? newEntry({ page: SHADE_PAGE })
  const screen = shadeOf(state, source.apps)
  const below = buildScene({
    ...areaOf(state),
    isSecure: state.secure.includes(place.packageName),
    settings: state.settings,
    windows: [first, ...rest],
    snackbar: null,
    keyboard: null,
    nav: navOf(source),
  })
  const shade = windowOf(SYSTEM_PACKAGE, screen, { entry, state })
  return {
    scene: pullShade(below, { shade, nav: navOf(source) }),
    place: { ...place, isShadeOpen: true },
    top: { packageName: SYSTEM_PACKAGE, screen, entry },
    focused: null,
  }
}

function lockedMoment(source: WindowSource): Omit<Moment, 'place'> {
  const state = source.state()
  const screen = isAsking(state)
    ? pinScreen(state.lock.typed?.length ?? 0, {
        t: translatorOf(state.settings.language),
        onDigit: (digit) => typeAtLock(state, digit),
        onDelete: () => deleteAtLock(state),
        onEnter: () => enterAtLock(state),
      })
    : lockScreen(state.settings)
  return bareMoment(source, screen)
}

/** A phone without a launcher shows its wallpaper. */
function emptyMoment(source: WindowSource): Omit<Moment, 'place'> {
  return bareMoment(source, { body: { kind: 'spacer' }, backdrop: 'wallpaper' })
}

function bareMoment(source: WindowSource, screen: Screen): Omit<Moment, 'place'> {
  const state = source.state()
  const entry: PageEntry = { page: { name: 'system' }, fields: {}, scroll: {}, focus: null }
  const scene = buildScene({
    ...areaOf(state),
    isSecure: false,
    settings: state.settings,
    windows: [windowOf(SYSTEM_PACKAGE, screen, { entry, state })],
    snackbar: null,
    keyboard: null,
    nav: navOf(source),
  })
  return { scene, top: null, focused: null }
}
