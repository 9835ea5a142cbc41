/** Draws one scene of a recording: the screen with the operation's box on the left, the words on the right. */

import { createCanvas, loadImage, type SKRSContext2D } from '@napi-rs/canvas'
import { fontString } from '../../src/emulator/screen/fonts.js'
import { wrap } from '../../src/emulator/screen/text.js'
import type { Rect, Size } from '../../src/geometry.js'
import type { Scene } from './story.js'

const SCREEN_WIDTH = 360
/** A screen in landscape becomes wide and low instead. */
const SCREEN_HEIGHT = 800
const WORDS_WIDTH = 320
const MARGIN = 20
const FONT_PX = 17
const LINE_PX = 25
const LIMITS = { width: WORDS_WIDTH - 2 * MARGIN, maxLines: 7 }

/** Of every frame of a recording, whatever its phone's screen. */
export const FRAME: Size = {
  width: SCREEN_WIDTH + WORDS_WIDTH,
  height: SCREEN_HEIGHT,
}

/** @param png the scene's picture; null when there is none */
export async function drawFrame(scene: Scene, task: string, png: Buffer | null): Promise<Buffer> {
  const canvas = createCanvas(FRAME.width, FRAME.height)
  const context = canvas.getContext('2d')
  context.fillStyle = '#232a31'
  context.fillRect(0, 0, FRAME.width, FRAME.height)
  const { width, height } = scene.size
  const scale = Math.min(SCREEN_WIDTH / width, SCREEN_HEIGHT / height)
  if (png !== null) {
    context.drawImage(await loadImage(png), 0, 0, width * scale, height * scale)
  }
  if (scene.box !== null) drawBox(context, scene.box, scale)
  drawWords(context, scene, task)
  return canvas.encode('png')
}

function drawBox(context: SKRSContext2D, box: Rect, scale: number): void {
  const [left, top] = [box.left * scale, box.top * scale]
  const [width, height] = [(box.right - box.left) * scale, (box.bottom - box.top) * scale]
  context.fillStyle = 'rgba(255, 64, 64, 0.15)'
  context.fillRect(left, top, width, height)
  context.strokeStyle = '#ff4040'
  context.lineWidth = 3
  context.strokeRect(left, top, width, height)
}

function drawWords(context: SKRSContext2D, scene: Scene, task: string): void {
  const paragraphs = [
    { text: task, color: '#ffffff', bold: true },
    { text: scene.title, color: '#7ab8ff', bold: true },
    { text: scene.action, color: '#ffffff', bold: false },
    { text: scene.operation, color: '#a9b1ba', bold: false },
  ]
  let y = MARGIN
  for (const { text, color, bold } of paragraphs) {
    if (text === '') continue
    const font = { px: FONT_PX, bold }
    context.font = fontString(font)
    context.fillStyle = color
    context.textBaseline = 'top'
    for (const line of wrap(text, font, LIMITS)) {
      context.fillText(line.text, SCREEN_WIDTH + MARGIN, y)
      y += LINE_PX
    }
    y += FONT_PX
  }
}
