/** From places on a picture to places on the display: they differ where pictures are of another size. Pure. */

import { BridgeError } from '../errors.js'
import type { Point, Size } from '../geometry.js'
import type { TouchCommand } from './touch-command.js'

/** @throws BridgeError COMMAND_REFUSED when the screen was turned since the picture was taken */
export function onDisplay(command: TouchCommand, display: Size): TouchCommand {
  switch (command.kind) {
    case 'tap':
    case 'double_tap':
    case 'long_press':
    case 'pinch':
      return { ...command, at: placed(command.at, display) }
    case 'type':
      return { ...command, at: command.at && placed(command.at, display) }
    case 'scroll':
    case 'drag':
      return {
        ...command,
        from: placed(command.from, display),
        to: placed(command.to, display),
      }
    case 'insert_text':
    case 'key':
    case 'chord':
    case 'open_notifications':
    case 'launch_app':
    case 'open_url':
      return command
  }
}

/** True when the command means a place on the picture. */
export function hasPlace(command: TouchCommand): boolean {
  return ('at' in command && command.at !== null) || 'from' in command
}

function placed(point: Point, display: Size): Point {
  const { in: picture } = point
  if (picture.width === display.width && picture.height === display.height) return point
  const across = display.width / picture.width
  const down = display.height / picture.height
  if (Math.abs(across / down - 1) > SHAPE_TOLERANCE) throw turned(picture, display)
  return {
    x: pixel(point.x * across, display.width),
    y: pixel(point.y * down, display.height),
    in: display,
  }
}

/** Rounding a picture's size to whole pixels, or to multiples of eight, changes its shape by less. */
const SHAPE_TOLERANCE = 0.03

function pixel(value: number, end: number): number {
  return Math.min(end - 1, Math.round(value))
}

function turned(picture: Size, display: Size): BridgeError {
  const text = ({ width, height }: Size) => `${width}×${height}`
  return new BridgeError(
    'COMMAND_REFUSED',
    `The screen is ${text(display)} now, the place was chosen on a picture of ${text(picture)}.`,
    { hint: 'The phone was turned or folded in between: look again, then choose the place anew.' },
  )
}
