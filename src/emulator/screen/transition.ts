/** Movement between two scenes: which one fits the change, how long it lasts, the picture in between. */

import type { Canvas, SKRSContext2D } from '@napi-rs/canvas'
import type { Box } from './box.js'
import { canvasOf } from './canvas.js'
import { clipTo } from './paint.js'
import { paintScene } from './paint-scene.js'
import { type Layer, NAV_BAR_HEIGHT, type Scene, STATUS_BAR_HEIGHT } from './scene.js'
import { toPx } from './theme.js'

export type TransitionKind = 'launch' | 'leave' | 'push' | 'pop' | 'fade' | 'keyboard' | 'snackbar'

export interface Transition {
  readonly kind: TransitionKind
  /** How many times longer than usual it takes. */
  readonly scale: number
  readonly from: Scene
  readonly startedAt: number
}

/** What tells one moment of the phone from another. */
export interface Place {
  /** Changes between these are soft (locked) or sudden (dark). */
  readonly display: 'on' | 'locked' | 'dark'
  readonly packageName: string
  readonly isHome: boolean
  /** The page with its arguments. */
  readonly page: string
  /** How many pages lie on the app's stack. */
  readonly depth: number
  readonly isDialog: boolean
  readonly keyboardOpen: boolean
  readonly isShadeOpen: boolean
  readonly snackbar: string | null
}

const DURATIONS_MS: Record<TransitionKind, number> = {
  launch: 300,
  leave: 280,
  push: 280,
  pop: 260,
  fade: 180,
  keyboard: 220,
  snackbar: 150,
}

export const SWITCH_MS = 120

/** @returns null when the picture changes at once */
export function transitionBetween(before: Place, after: Place): TransitionKind | null {
  if (before.display !== after.display)
    return before.display === 'dark' || after.display === 'dark' ? null : 'fade'
  if (before.packageName !== after.packageName) return after.isHome ? 'leave' : 'launch'
  return transitionInside(before, after)
}

export function endOf({ kind, scale, startedAt }: Transition): number {
  return startedAt + DURATIONS_MS[kind] * scale
}

/** Paints the moment `now` between the transition's scene and `to`. */
export function paintTransition(
  context: SKRSContext2D,
  shot: {
    readonly transition: Transition
    readonly to: Scene
    readonly now: number
    switchProgress(box: Box): number
  },
): void {
  const { transition, to, now, switchProgress } = shot
  const elapsed = (now - transition.startedAt) / (DURATIONS_MS[transition.kind] * transition.scale)
  const progress = easeOut(Math.min(1, Math.max(0, elapsed)))
  if (transition.kind === 'snackbar') {
    const alphaOf = ({ role }: Layer) => (role === 'snackbar' ? progress : 1)
    paintScene(to, { context, switchProgress, alphaOf })
    return
  }
  paintMove(context, transition.kind, { scenes: [transition.from, to], progress })
}

function paintMove(
  context: SKRSContext2D,
  kind: Exclude<TransitionKind, 'snackbar'>,
  { scenes, progress }: { scenes: readonly [Scene, Scene]; progress: number },
): void {
  const from = pictureOf(scenes[0], pictures.from)
  const target = pictureOf(scenes[1], pictures.to)
  const slide = target.width * SLIDE
  switch (kind) {
    case 'push':
      context.drawImage(from, 0, 0)
      blend(context, target, { alpha: progress, x: slide * (1 - progress) })
      keepBars(context, target)
      return
    case 'pop':
      context.drawImage(target, 0, 0)
      blend(context, from, { alpha: 1 - progress, x: slide * progress })
      keepBars(context, target)
      return
    case 'launch':
      context.drawImage(from, 0, 0)
      blend(context, target, { alpha: progress, scale: 0.85 + 0.15 * progress })
      return
    case 'leave':
      context.drawImage(target, 0, 0)
      blend(context, from, { alpha: 1 - progress, scale: 1 - 0.15 * progress })
      return
    case 'fade':
      context.drawImage(from, 0, 0)
      blend(context, target, { alpha: progress })
      return
    case 'keyboard':
      slideKeyboard(context, { from, target, scenes, progress })
      return
  }
}

function transitionInside(before: Place, after: Place): TransitionKind | null {
  if (before.isShadeOpen !== after.isShadeOpen) return 'fade'
  if (before.depth !== after.depth) {
    if (before.isDialog || after.isDialog) return 'fade'
    return after.depth > before.depth ? 'push' : 'pop'
  }
  if (before.page !== after.page) return 'fade'
  if (before.keyboardOpen !== after.keyboardOpen) return 'keyboard'
  return before.snackbar === after.snackbar ? null : 'snackbar'
}

const SLIDE = 0.12

function easeOut(t: number): number {
  return 1 - (1 - t) ** 3
}

function blend(
  context: SKRSContext2D,
  picture: Canvas,
  { alpha, x = 0, scale = 1 }: { alpha: number; x?: number; scale?: number },
): void {
  const { width, height } = picture
  context.save()
  context.globalAlpha = alpha
  const left = x + (width * (1 - scale)) / 2
  context.drawImage(picture, left, (height * (1 - scale)) / 2, width * scale, height * scale)
  context.restore()
}

/** Status bar and navigation bar stand still while pages move. */
function keepBars(context: SKRSContext2D, target: Canvas): void {
  const { width, height } = target
  const bottom = Math.round(height - toPx(NAV_BAR_HEIGHT))
  const top = Math.round(toPx(STATUS_BAR_HEIGHT))
  context.drawImage(target, 0, 0, width, top, 0, 0, width, top)
  const navHeight = height - bottom
  context.drawImage(target, 0, bottom, width, navHeight, 0, bottom, width, navHeight)
}

/** The page above the keyboard changes softly while the keyboard itself comes or goes. */
function slideKeyboard(
  context: SKRSContext2D,
  {
    from,
    target,
    scenes: [before, after],
    progress,
  }: { from: Canvas; target: Canvas; scenes: readonly [Scene, Scene]; progress: number },
): void {
  const opening = keyboardOf(after) !== null
  const keyboard = opening ? keyboardOf(after) : keyboardOf(before)
  const [still, moving, shown] = opening ? [from, target, progress] : [target, from, 1 - progress]
  context.drawImage(still, 0, 0)
  if (!keyboard) return
  const { width, height } = target
  const { top } = keyboard.rect
  context.save()
  clipTo(context, { left: 0, top: 0, right: width, bottom: top })
  context.globalAlpha = shown
  context.drawImage(moving, 0, 0)
  context.restore()
  const part = height - top
  context.drawImage(moving, 0, top, width, part, 0, top + part * (1 - shown), width, part)
}

function keyboardOf({ layers }: Scene): Box | null {
  return layers.find(({ role }) => role === 'keyboard')?.root ?? null
}

/** Two pictures that are painted once per transition, not once per frame. */
const pictures = { from: emptyPicture(), to: emptyPicture() }

interface Picture {
  canvas: Canvas | null
  scene: Scene | null
}

function emptyPicture(): Picture {
  return { canvas: null, scene: null }
}

function pictureOf(scene: Scene, picture: Picture): Canvas {
  const canvas = canvasOf(scene.size, picture.canvas)
  if (picture.scene !== scene || picture.canvas !== canvas) {
    paintScene(scene, { context: canvas.getContext('2d'), switchProgress: () => 1 })
    Object.assign(picture, { canvas, scene })
  }
  return canvas
}
