/** Paints a whole scene: backdrop, layers in order, the scrim below a dialog. */

import type { SKRSContext2D } from '@napi-rs/canvas'
import type { Rect, Size } from '../../geometry.js'
import { fillRect, paintBox } from './paint.js'
import type { PaintedBox, PaintedLayer, PaintedScene } from './painted-scene.js'
import type { LayerRole } from './scene.js'
import { colorOf } from './theme.js'

const SCRIM_ALPHA = 0.5
const SHADE_ALPHA = 0.94
/** What a picture shows of a phone whose window forbids pictures. */
const SHOWN_OF_SECURE: ReadonlySet<LayerRole> = new Set(['status', 'nav', 'keyboard', 'shade'])

export interface SceneBrush {
  readonly context: SKRSContext2D
  switchProgress(box: PaintedBox): number
  /** How much of a layer shows, 0–1; absent: all of each. */
  readonly alphaOf?: (layer: PaintedLayer) => number
}

export function paintScene(
  scene: PaintedScene,
  { context, switchProgress, alphaOf }: SceneBrush,
): void {
  const { theme, isSecure } = scene
  paintBackdrop(context, scene)
  for (const layer of scene.layers) {
    if (isSecure && !SHOWN_OF_SECURE.has(layer.role)) continue
    if (layer.role === 'dialog' || layer.role === 'sheet') paintScrim(context, scene, SCRIM_ALPHA)
    if (layer.role === 'shade') paintScrim(context, scene, SHADE_ALPHA)
    context.save()
    context.globalAlpha = alphaOf?.(layer) ?? 1
    paintBox(layer.root, { context, theme, switchProgress })
    context.restore()
  }
}

function paintScrim(context: SKRSContext2D, { theme, size }: PaintedScene, alpha: number): void {
  context.save()
  context.globalAlpha = alpha
  fillRect(context, whole(size), colorOf('scrim', theme))
  context.restore()
}

function whole({ width, height }: Size): Rect {
  return { left: 0, top: 0, right: width, bottom: height }
}

function paintBackdrop(
  context: SKRSContext2D,
  { backdrop, theme, size, isSecure }: PaintedScene,
): void {
  if (isSecure) {
    fillRect(context, whole(size), BLACK)
    return
  }
  if (backdrop !== 'wallpaper') {
    fillRect(context, whole(size), colorOf(backdrop, theme))
    return
  }
  const { width, height } = size
  const sky = context.createLinearGradient(0, 0, width * 0.6, height)
  const stops = theme === 'dark' ? WALLPAPER_DARK : WALLPAPER_LIGHT
  stops.forEach((color, i) => {
    sky.addColorStop(i / (stops.length - 1), color)
  })
  context.fillStyle = sky
  context.fillRect(0, 0, width, height)
  const glow = context.createRadialGradient(
    width * 0.8,
    height * 0.72,
    0,
    width * 0.8,
    height * 0.72,
    width,
  )
  glow.addColorStop(0, 'rgba(255,190,140,0.45)')
  glow.addColorStop(1, 'rgba(255,190,140,0)')
  context.fillStyle = glow
  context.fillRect(0, 0, width, height)
}

const BLACK = '#000000'
const WALLPAPER_LIGHT = ['#24406e', '#4a6fa5', '#8a86b8', '#b9889a'] as const
const WALLPAPER_DARK = ['#0c1526', '#1b2b4a', '#38355c', '#553b50'] as const
