/** Routes about the whole phone: picture, source, keys, clipboard, settings, gestures. */

import { z } from 'zod'
import type { Rotation } from '../../geometry.js'
import { type Display, isSideways } from '../display.js'
import type { EmulatedPhone } from '../emulated-phone.js'
import { actionsSchema, playActions, typeCharacters } from './actions.js'
import { GESTURES } from './gestures.js'
import { KEY_CODES } from './key-codes.js'
import { ProtocolError } from './protocol-error.js'
import type { RouteContext, RouteTable } from './route.js'
import { nodesInOrder, pageSource } from './source.js'

const keySchema = z.object({
  keycode: z.coerce.number().int(),
  metastate: z.coerce.number().int().optional(),
})
const META_CTRL_ON = 0x1000
const clipboardSchema = z.object({ content: z.string() })
const settingsSchema = z.object({ settings: z.record(z.string(), z.unknown()) })
const keysSchema = z.object({ text: z.string().optional(), value: z.array(z.string()).optional() })
const orientationSchema = z.object({ orientation: z.enum(['PORTRAIT', 'LANDSCAPE']) })
const rotationSchema = z.object({
  z: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
})
const BASE_DENSITY = 160

export const DEVICE_ROUTES: RouteTable = {
  'GET /screenshot': async ({ context }) => (await context.picture.png()).toString('base64'),
  'GET /source': ({ context: { phone } }) => pageSource(phone.tree(), phone.display),
  'GET /orientation': ({ context: { phone } }) =>
    isWide(phone.display) ? 'LANDSCAPE' : 'PORTRAIT',
  'POST /orientation': ({ context: { phone }, body }) => {
    const { orientation } = orientationSchema.parse(body)
    const isHeldSo = isWide(phone.display) === (orientation === 'LANDSCAPE')
    if (!isHeldSo) turn(phone, isSideways(phone.display.rotation) ? 0 : 90)
    return null
  },
  'GET /rotation': ({ context: { phone } }) => ({ x: 0, y: 0, z: phone.display.rotation }),
  'POST /rotation': ({ context: { phone }, body }) => {
    turn(phone, rotationSchema.parse(body).z)
    return null
  },
  'GET /window/current/size': ({ context }) => context.phone.display.size,
  'GET /window/rect': ({ context }) => ({ x: 0, y: 0, ...context.phone.display.size }),
  'GET /appium/device/system_bars': ({ context }) => ({ statusBar: statusBarHeight(context) }),
  'GET /appium/device/pixel_ratio': ({ context }) => context.phone.display.density / BASE_DENSITY,
  'GET /appium/device/display_density': ({ context }) => context.phone.display.density,
  'GET /appium/device/battery_info': ({ context: { phone } }) => ({
    level: phone.state.settings.battery / 100,
    status: 3, // discharging
  }),
  'GET /appium/device/info': ({ context: { phone, deviceInfo } }) => ({
    ...deviceInfo,
    realDisplaySize: `${phone.display.size.width}x${phone.display.size.height}`,
    displayDensity: phone.display.density,
    bluetooth: { state: phone.state.settings.bluetooth ? 'ON' : 'OFF' },
  }),
  'GET /appium/device/declared_orientation': () => 'PORTRAIT',
  'POST /appium/list_displays': () => [{ id: 0, isDefault: true, name: 'Built-in Screen' }],
  'POST /appium/list_windows': ({ context: { phone } }) => {
    const { packageName, bounds } = phone.tree()
    return [{ windowId: 1, displayId: 0, packageName, bounds, isFocused: true }]
  },
  'POST /appium/reset_ax_cache': () => null,
  'GET /appium/settings': ({ context }) => context.settings.all(),
  'POST /appium/settings': ({ context, body }) => {
    context.settings.update(settingsSchema.parse(body).settings)
    return null
  },

  'POST /appium/device/press_keycode': ({ context, body }) => {
    const { keycode, metastate = 0 } = keySchema.parse(body)
    context.phone.pressKey(keycode, { withCtrl: (metastate & META_CTRL_ON) !== 0 })
    return null
  },
  'POST /appium/device/long_press_keycode': ({ context, body }) => {
    context.phone.pressKey(keySchema.parse(body).keycode)
    return null
  },
  'POST /appium/device/set_clipboard': ({ context: { phone }, body }) => {
    const clipboard = Buffer.from(clipboardSchema.parse(body).content, 'base64').toString()
    phone.replaceState({ ...phone.state, clipboard })
    return null
  },
  'POST /appium/device/get_clipboard': ({ context }) =>
    Buffer.from(context.phone.state.clipboard).toString('base64'),
  'POST /appium/device/open_notifications': ({ context }) => {
    context.phone.pressKey(KEY_CODES.NOTIFICATION)
    return null
  },
  'POST /back': ({ context }) => {
    context.phone.pressKey(KEY_CODES.BACK)
    return null
  },
  'POST /keys': ({ context, body }) => {
    const { text, value = [] } = keysSchema.parse(body)
    typeCharacters(context.phone, text ?? value.join(''))
    return null
  },

  'GET /alert/text': noAlert,
  'POST /alert/accept': noAlert,
  'POST /alert/dismiss': noAlert,

  'POST /actions': async ({ context, body }) => {
    await playActions(actionsSchema.parse(body).actions, context)
    return null
  },
  'POST /appium/gestures/:name': ({ context, body, params: [name = ''] }) => {
    const gesture = Object.hasOwn(GESTURES, name) ? GESTURES[name] : undefined
    if (gesture === undefined) {
      throw new ProtocolError('unknown command', `There is no gesture '${name}'`)
    }
    return gesture(body, {
      touch: context.touch,
      resolveElement: context.resolveElement,
      pictureVersion: () => context.phone.pictureVersion(),
    })
  },
}

/** A tablet is wide without being turned. */
function isWide({ size: { width, height } }: Display): boolean {
  return width > height
}

function turn(phone: EmulatedPhone, rotation: Rotation): void {
  phone.replaceState({ ...phone.state, display: { ...phone.state.display, rotation } })
}

function noAlert(): never {
  throw new ProtocolError(
    'no such alert',
    'An attempt was made to operate on a modal dialog when one was not open',
  )
}

/** The bottom of what the system shows along the upper edge. */
function statusBarHeight({ phone }: RouteContext): number {
  const bar = nodesInOrder(phone.tree()).find(
    ({ packageName, bounds }) =>
      packageName === 'com.android.systemui' &&
      bounds.top === 0 &&
      bounds.bottom < phone.display.size.height / 4,
  )
  return bar?.bounds.bottom ?? 0
}
