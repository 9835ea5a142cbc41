/**
 * `getevent`: what the touch screen reports. On a phone only real fingers do; here every touch is one, whoever
 * asked for it.
 */

import { onGlass } from '../../display.js'
import type { TouchReport } from '../../uiautomator/touch.js'
import type { AndroidSystem } from '../android-system.js'
import { optionValue, type Tool } from '../tool.js'

/** linux/input-event-codes.h */
const TYPES = { EV_SYN: 0, EV_KEY: 1, EV_ABS: 3 } as const
const CODES = {
  SYN_REPORT: 0x00,
  BTN_TOUCH: 0x14a,
  ABS_MT_SLOT: 0x2f,
  ABS_MT_POSITION_X: 0x35,
  ABS_MT_POSITION_Y: 0x36,
  ABS_MT_TRACKING_ID: 0x39,
} as const

type EventType = keyof typeof TYPES
type EventCode = keyof typeof CODES

interface InputEvent {
  readonly type: EventType
  readonly code: EventCode
  readonly value: number
}

const DEVICE = '/dev/input/event2'
const MOST_FINGERS = 10
const NO_FINGER = 0xffffffff

export const getevent: Tool = async (args, { io, android }) => {
  const flags = args.filter((arg) => arg.startsWith('-')).join('')
  const inWords = flags.includes('l')
  const lists = flags.includes('p') || flags.includes('i')
  const device = args.find((arg) => arg.startsWith('/dev/'))
  if (device !== undefined && device !== DEVICE) {
    io.err(`could not open ${device}, No such file or directory\n`)
    return 1
  }
  if (device === undefined || lists) io.out(describeDevice(android, { lists, inWords }))
  if (lists) return 0
  const most = Number(optionValue(args, '-c') ?? Number.POSITIVE_INFINITY)
  const prefix = device === undefined ? `${DEVICE}: ` : ''
  await new Promise<void>((resolve) => {
    let told = 0
    const tell = (event: InputEvent) => {
      if (told++ >= most) return
      const time = flags.includes('t') ? `[${secondsText(android.clock.now())}] ` : ''
      io.out(`${time}${prefix}${eventText(event, inWords)}\n`)
      if (told === most) end()
    }
    const panel = createPanel(android, tell)
    const leave = android.uiautomator.touch.watch(panel)
    const end = () => {
      leave()
      resolve()
    }
    if (io.signal.aborted) end()
    else io.signal.addEventListener('abort', end, { once: true })
  })
  return 0
}

function describeDevice(
  { phone }: AndroidSystem,
  { lists, inWords }: { readonly lists: boolean; readonly inWords: boolean },
): string {
  const { width, height } = phone.display.panel.size
  const head = `add device 1: ${DEVICE}\n  name:     "touchscreen"\n`
  if (!lists) return head
  const name = (code: EventCode) =>
    inWords ? code.padEnd(22) : CODES[code].toString(16).padStart(4, '0').padEnd(6)
  const axis = (code: EventCode, max: number) =>
    `${name(code)}: value 0, min 0, max ${max}, fuzz 0, flat 0, resolution 0`
  const axes = [
    axis('ABS_MT_SLOT', MOST_FINGERS - 1),
    axis('ABS_MT_POSITION_X', width - 1),
    axis('ABS_MT_POSITION_Y', height - 1),
    axis('ABS_MT_TRACKING_ID', 65_535),
  ]
  return `${head}  events:
    KEY (0001): ${name('BTN_TOUCH')}
    ABS (0003): ${axes.join('\n                ')}
  input props:
    ${inWords ? 'INPUT_PROP_DIRECT' : '0001'}
`
}

/** Reports as the kernel's multi-touch protocol B words them: only what has changed. */
function createPanel({ phone }: AndroidSystem, tell: (event: InputEvent) => void) {
  const down = new Set<number>()
  let slot = 0
  let nextId = 0
  return ({ finger, action, at }: TouchReport): void => {
    const abs = (code: EventCode, value: number) => tell({ type: 'EV_ABS', code, value })
    const key = (value: number) => tell({ type: 'EV_KEY', code: 'BTN_TOUCH', value })
    if (finger !== slot) abs('ABS_MT_SLOT', finger)
    slot = finger
    if (action === 'down') abs('ABS_MT_TRACKING_ID', nextId++)
    if (action === 'down' && down.size === 0) key(1)
    if (action === 'up') abs('ABS_MT_TRACKING_ID', NO_FINGER)
    else {
      const { x, y } = onGlass(at, phone.display)
      abs('ABS_MT_POSITION_X', x)
      abs('ABS_MT_POSITION_Y', y)
      down.add(finger)
    }
    if (action === 'up') down.delete(finger)
    if (action === 'up' && down.size === 0) key(0)
    tell({ type: 'EV_SYN', code: 'SYN_REPORT', value: 0 })
  }
}

function eventText({ type, code, value }: InputEvent, inWords: boolean): string {
  const hex = (number: number, digits: number) => number.toString(16).padStart(digits, '0')
  if (!inWords) return `${hex(TYPES[type], 4)} ${hex(CODES[code], 4)} ${hex(value, 8)}`
  const words = type === 'EV_KEY' ? (value === 1 ? 'DOWN' : 'UP') : hex(value, 8)
  return `${type.padEnd(12)} ${code.padEnd(20)} ${words.padEnd(20)}`
}

function secondsText(ms: number): string {
  return (ms / 1000).toFixed(6).padStart(15)
}
