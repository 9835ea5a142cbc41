/** Tools of screen and input: screencap, uiautomator, wm, input, monkey. */

import type { Size } from '../../../geometry.js'
import { INPUT_DENIED, usesUp } from '../../conditions.js'
import type { DisplayState } from '../../display.js'
import type { Raster } from '../../emulated-phone.js'
import { dismissLock } from '../../lock.js'
import { keyCodeOf } from '../../uiautomator/key-codes.js'
import { windowDump } from '../../uiautomator/source.js'
import {
  operands,
  optionValue,
  type Tool,
  type ToolCall,
  type ToolResult,
  type ToolTable,
} from '../tool.js'

const SWIPE_MS = 300
/** RGBA_8888 in the header of a raw picture. */
const PIXEL_FORMAT_RGBA = 1

const input: Tool = (args, call) => {
  const sources = ['touchscreen', 'keyboard', 'mouse', 'touchpad']
  const [command, ...rest] = sources.includes(args[0] ?? '') ? args.slice(1) : args
  const { phone, conditions } = call.android
  if (usesUp(conditions, 'inputDenials')) {
    call.io.err(`java.lang.SecurityException: ${INPUT_DENIED}\n`)
    return 255
  }
  switch (command) {
    case 'tap':
      call.android.uiautomator.touch.tap({ x: Number(rest[0]), y: Number(rest[1]) })
      return 0
    case 'swipe':
    case 'draganddrop':
      return swipe(rest, call)
    case 'keyevent':
      return pressKeys(operands(rest), call)
    case 'text':
      // The tool writes spaces as %s.
      phone.typeText(call.android.inputMethods.decode(rest.join(' ').replaceAll('%s', ' ')))
      return 0
  }
  return 'unknown'
}

async function swipe(args: readonly string[], { android }: ToolCall): Promise<ToolResult> {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, ms = SWIPE_MS] = args.map(Number)
  await android.uiautomator.touch.drag({ x: x1, y: y1 }, { x: x2, y: y2 }, { ms })
  return 0
}

function pressKeys(names: readonly string[], { io, android }: ToolCall): ToolResult {
  for (const name of names) {
    const keyCode = keyCodeOf(name)
    if (keyCode === null) {
      io.err(`Error: Unknown keycode: ${name}\n`)
      return 'unknown'
    }
    android.phone.pressKey(keyCode)
  }
  return 0
}

const windowManager: Tool = ([command, value], { io, android: { phone } }) => {
  const change = (display: Partial<DisplayState>) =>
    phone.replaceState({ ...phone.state, display: { ...phone.state.display, ...display } })
  const { size, density } = phone.state.display
  const { panel } = phone.display
  switch (command) {
    case 'size':
      if (value === undefined) io.out(sizeText(panel.size, size))
      else change({ size: value === 'reset' ? null : readSize(value) })
      return 0
    case 'density':
      if (value === undefined) io.out(densityText(panel.density, density))
      else change({ density: value === 'reset' ? null : Number(value) })
      return 0
    case 'dismiss-keyguard':
      phone.state.screenOn = true
      dismissLock(phone.state)
      phone.replaceState(phone.state)
      return 0
  }
  return 'unknown'
}

function readSize(text: string): Size {
  const [width = 0, height = 0] = text.split('x').map(Number)
  return { width, height }
}

function sizeText(own: Size, override: Size | null): string {
  const text = ({ width, height }: Size) => `${width}x${height}`
  const line = override === null ? '' : `Override size: ${text(override)}\n`
  return `Physical size: ${text(own)}\n${line}`
}

function densityText(own: number, override: number | null): string {
  return `Physical density: ${own}\n${override === null ? '' : `Override density: ${override}\n`}`
}

export const SCREEN_TOOLS: ToolTable = {
  input,
  screencap: async (args, { io, android }) => {
    const { pictureMs } = android.conditions.latency
    if (pictureMs > 0) await android.clock.sleep(pictureMs)
    const [path] = operands(args)
    const isPng = args.includes('-p') || path?.endsWith('.png') === true
    const picture = isPng ? await android.picture.png() : rawPicture(await android.picture.raw())
    if (path === undefined) io.out(picture)
    else android.files.write(path, picture)
    return 0
  },
  uiautomator: ([command, ...args], { io, android }) => {
    if (command !== 'dump') return 'unknown'
    const [path = '/sdcard/window_dump.xml'] = operands(args)
    const xml = windowDump(android.phone.tree(), android.phone.display)
    if (path === '/dev/tty') io.out(xml)
    else android.files.write(path, Buffer.from(xml))
    io.out(`UI hierchary dumped to: ${path}\n`) // Android's own spelling, which readers look for
    return 0
  },
  wm: windowManager,
  monkey: (args, { io, android }) => {
    const app = android.packages.get(optionValue(args, '-p') ?? '')
    if (app === null) {
      io.err('** No activities found to run, monkey aborted.\n')
      return 252
    }
    android.launch(app)
    io.out('Events injected: 1\n')
    return 0
  },
}

function rawPicture({ size, rgba }: Raster): Buffer {
  const header = Buffer.alloc(16)
  header.writeUInt32LE(size.width, 0)
  header.writeUInt32LE(size.height, 4)
  header.writeUInt32LE(PIXEL_FORMAT_RGBA, 8)
  return Buffer.concat([header, rgba])
}
