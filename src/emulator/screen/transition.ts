/** Movement between two scenes: which one fits the change, how long it lasts, the picture in between. */

import type { Canvas, SKRSContext2D } from '@napi-rs/canvas'
import type { Rect } from '../../geometry.js'
import { canvasOf } from './canvas.js'
import { clipTo } from './paint.js'
import { paintScene } from './paint-scene.js'
import type { PaintedBox, PaintedLayer, PaintedScene } from './painted-scene.js'

export type TransitionKind = 'launch' | 'leave' | 'push' | 'pop' | 'fade' | 'keyboard' | 'snackbar'

export interface Transition {
  readonly kind: TransitionKind
  /** How many times longer than usual it takes. */
  readonly scale: number
  readonly from: PaintedScene
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

/** Paints the moment `now` between the transition's scene and `to`, on a canvas whose context is scaled to them. */
export function paintTransition(
  canvas: Canvas,
  shot: {
    readonly transition: Transition
    readonly to: PaintedScene
    readonly now: number
    switchProgress(box: PaintedBox): number
  },
): void {
  const { transition, to, now, switchProgress } = shot
  const context = canvas.getContext('2d')
  const elapsed = (now - transition.startedAt) / (DURATIONS_MS[transition.kind] * transition.scale)
  const progress = easeOut(Math.min(1, Math.max(0, elapsed)))
  if (transition.kind === 'snackbar') {
    const alphaOf = ({ role }: PaintedLayer) => (role === 'snackbar' ? progress : 1)
    paintScene(to, { context, switchProgress, alphaOf })
    return
  }
  const from = stillOf(transition.from, stills.from, canvas)
  const target = stillOf(to, stills.to, canvas)
  paintMove(context, transition.kind, { from, target, progress })
}

interface Move {
  readonly from: Still
  readonly target: Still
  readonly progress: number
}

function paintMove(
  context: SKRSContext2D,
  kind: Exclude<TransitionKind, 'snackbar'>,
  move: Move,
): void {
  const { from, target, progress } = move
  const slide = target.scene.size.width * SLIDE
  switch (kind) {
    case 'push':
      blend(context, from)
      blend(context, target, { alpha: progress, x: slide * (1 - progress) })
      keepBars(context, target)
      return
    case 'pop':
      blend(context, target)
      blend(context, from, { alpha: 1 - progress, x: slide * progress })
      keepBars(context, target)
      return
    case 'launch':
      blend(context, from)
      blend(context, target, { alpha: progress, scale: 0.85 + 0.15 * progress })
      return
    case 'leave':
      blend(context, target)
      blend(context, from, { alpha: 1 - progress, scale: 1 - 0.15 * progress })
      return
    case 'fade':
      blend(context, from)
      blend(context, target, { alpha: progress })
      return
    case 'keyboard':
      slideKeyboard(context, move)
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
  { canvas, scene }: Still,
  { alpha = 1, x = 0, scale = 1 }: { alpha?: number; x?: number; scale?: number } = {},
): void {
  const { width, height } = scene.size
  context.save()
  context.globalAlpha = alpha
  const left = x + (width * (1 - scale)) / 2
  context.drawImage(canvas, left, (height * (1 - scale)) / 2, width * scale, height * scale)
  context.restore()
}

/** Status bar and navigation bar stand still while pages move. */
function keepBars(context: SKRSContext2D, target: Still): void {
  for (const { role, root } of target.scene.layers)
    if (role === 'status' || role === 'nav') drawPart(context, target, root.rect, root.rect.top)
}

/** The page above the keyboard changes softly while the keyboard itself comes or goes. */
function slideKeyboard(context: SKRSContext2D, { from, target, progress }: Move): void {
  const opening = keyboardOf(target.scene) !== null
  const keyboard = keyboardOf(opening ? target.scene : from.scene)
  const [still, moving, shown] = opening ? [from, target, progress] : [target, from, 1 - progress]
  blend(context, still)
  if (!keyboard) return
  const { width, height } = target.scene.size
  const { top } = keyboard.rect
  context.save()
  clipTo(context, { left: 0, top: 0, right: width, bottom: top })
  blend(context, moving, { alpha: shown })
  context.restore()
  const part = { left: 0, top, right: width, bottom: height }
  drawPart(context, moving, part, top + (height - top) * (1 - shown))
}

function keyboardOf({ layers }: PaintedScene): PaintedBox | null {
  return layers.find(({ role }) => role === 'keyboard')?.root ?? null
}

/** Draws a part of a scene as large as it is, with its upper edge at `y`. */
function drawPart(context: SKRSContext2D, { canvas, scene }: Still, part: Rect, y: number): void {
  const across = canvas.width / scene.size.width
  const down = canvas.height / scene.size.height
  const [width, height] = [part.right - part.left, part.bottom - part.top]
  const [left, top] = [part.left * across, part.top * down]
  // biome-ignore format: where from, then where to
  context.drawImage(canvas, left, top, width * across, height * down, part.left, y, width, height)
}

/** A scene at rest, painted once per transition, not once per frame. */
interface Still {
  readonly canvas: Canvas
  readonly scene: PaintedScene
}

const stills: Record<'from' | 'to', { still: Still | null }> = {
  from: { still: null },
  to: { still: null },
}

/** @param like the canvas that the picture is for, which has its size */
function stillOf(scene: PaintedScene, held: { still: Still | null }, like: Canvas): Still {
  const canvas = canvasOf(like, held.still?.canvas ?? null)
  if (held.still?.scene === scene && held.still.canvas === canvas) return held.still
  const context = canvas.getContext('2d')
  context.save()
  context.scale(canvas.width / scene.size.width, canvas.height / scene.size.height)
  paintScene(scene, { context, switchProgress: () => 1 })
  context.restore()
  held.still = { canvas, scene }
  return held.still
}
