/** Teachers of the families about Settings. */

import { SWITCHES, switchIdOf } from '../../src/emulator/apps/settings/map.js'
import { SETTINGS_PACKAGE } from '../../src/emulator/apps/settings/state.js'
import type { UiNode } from '../../src/emulator/emulated-phone.js'
import type { AppNotificationsParams } from '../../src/emulator/tasks/families/settings-app-notifications.js'
import type { ChoiceParams } from '../../src/emulator/tasks/families/settings-choice.js'
import type { DeviceNameParams } from '../../src/emulator/tasks/families/settings-device-name.js'
import { specOf, type ToggleParams } from '../../src/emulator/tasks/families/settings-toggle.js'
import { compared } from './field-status.js'
import {
  byId,
  byText,
  end,
  goBack,
  isMissing,
  isOn,
  search,
  shows,
  tap,
  textsOf,
  typeInto,
} from './moves.js'
import { named } from './names.js'
import type { Move, Oracle, OracleView } from './oracle.js'
import { openStatus, towards } from './settings-route.js'
import { word } from './words.js'

export const toggleSetting: Oracle<ToggleParams> = (view, { key, name, on }) => {
  const spec = specOf(key)
  const goal = `turn ${word(on)} ${named(name)}`
  const onTheWay = towards(view, { page: spec.page, goal })
  if (onTheWay !== null) return onTheWay
  const row = byId(view, switchIdOf(spec))
  if (row === undefined) {
    const ids = SWITCHES.filter(({ page }) => page === spec.page).map(switchIdOf)
    const sought = { name: spec.title, order: { id: switchIdOf(spec), ids } }
    return search(view, sought, { status: openStatus(spec.page), plan: sentence(goal) })
  }
  return flip(row, { page: spec.page, title: spec.title, subject: named(name), on })
}

export const setScreenTimeout: Oracle<ChoiceParams> = (view, { choice }) => {
  const goal = `set the screen timeout to ${named(choice)}`
  const onTheWay = towards(view, { page: 'display', above: 'screen_timeout', goal })
  if (onTheWay !== null) return onTheWay
  const thought = { status: openStatus(view.page.name), plan: sentence(goal) }
  if (view.page.name === 'screen_timeout') {
    const row = byText(view, choice)
    if (row === undefined ? isMissing(view, { name: choice }) : isOn(row))
      return goBack(view, { ...thought, plan: 'Close the dialog.' })
    return row === undefined ? search(view, { name: choice }, thought) : tap(row, choice, thought)
  }
  const row = byId(view, 'open_screen_timeout')
  if (row === undefined) return search(view, { name: 'Screen timeout' }, thought)
  if (textsOf(row).includes(view.t('After {time} of inactivity', { time: view.t(choice) })))
    return end(openStatus('display', `the screen timeout is ${named(choice)}`))
  return tap(row, 'Screen timeout', {
    ...thought,
    plan: `Open ${named('Screen timeout')}; choose ${named(choice)}.`,
  })
}

export const setFontSize: Oracle<ChoiceParams> = (view, { choice }) =>
  towards(view, { page: 'font_size', goal: `choose ${named(choice)}` }) ??
  choose(view, { choice, subject: 'font size' })

export const setWallpaper: Oracle<ChoiceParams> = (view, { choice }) =>
  towards(view, { page: 'wallpaper', goal: `choose ${named(choice)}` }) ??
  choose(view, { choice, subject: 'wallpaper' })

export const joinNetwork: Oracle<ChoiceParams> = (view, { choice }) => {
  const goal = `connect to ${choice}`
  const onTheWay = towards(view, { page: 'internet', goal })
  if (onTheWay !== null) return onTheWay
  const connected = byConnected(view)
  const isConnected = openStatus('internet', `${named('Wi-Fi')} is connected to ${connected}`)
  if (connected === choice) return end(isConnected)
  const wifi = byId(view, 'switch_wifi')
  if (wifi !== undefined && !isOn(wifi))
    return tap(wifi, `the ${named('Wi-Fi')} switch`, {
      status: openStatus('internet', `${named('Wi-Fi')} is off`),
      plan: `Turn on ${named('Wi-Fi')}; ${goal}.`,
    })
  const row = byText(view, choice)
  const status = connected === '' ? openStatus('internet') : isConnected
  const thought = { status, plan: sentence(goal) }
  return row === undefined ? search(view, { name: choice }, thought) : tap(row, choice, thought)
}

export const renameDevice: Oracle<DeviceNameParams> = (view, { name }) => {
  const goal = `change the device name to ${name}`
  const onTheWay = towards(view, { page: 'about', above: 'device_name', goal })
  if (onTheWay !== null) return onTheWay
  const thought = { status: openStatus(view.page.name), plan: sentence(goal) }
  if (view.page.name === 'device_name') return fillDeviceName(view, name)
  const row = byId(view, 'open_device_name')
  if (row === undefined) return search(view, { name: 'Device name' }, thought)
  if (textsOf(row).includes(name)) return end(openStatus('about', `the device name is ${name}`))
  return tap(row, 'Device name', thought)
}

export const setAppNotifications: Oracle<AppNotificationsParams> = (view, params) => {
  const { app, on } = params
  const goal = `turn ${word(on)} notifications of ${named(app)}`
  if (view.app === SETTINGS_PACKAGE && view.page.name === 'app_info' && shows(view, 'App info')) {
    const thought = { status: openStatus('app_info'), plan: sentence(goal) }
    const row = byId(view, 'app_notifications')
    if (!shows(view, app)) return goBack(view, { ...thought, plan: `Open ${named(app)}; ${goal}.` })
    if (row === undefined) return search(view, { name: 'Notifications' }, thought)
    const subject = `notifications of ${named(app)}`
    return flip(row, { page: 'app_info', title: 'Notifications', subject, on })
  }
  const onTheWay = towards(view, { page: 'apps', goal })
  if (onTheWay !== null) return onTheWay
  const thought = { status: openStatus('apps'), plan: `Open ${named(app)}; ${goal}.` }
  const row = byId(view, `app_${app.toLowerCase()}`)
  return row === undefined ? search(view, { name: app }, thought) : tap(row, app, thought)
}

interface Flip {
  readonly page: string
  /** What the row says: "Use Bluetooth". */
  readonly title: string
  /** What a person calls it: "Bluetooth". */
  readonly subject: string
  readonly on: boolean
}

function flip(row: UiNode, { page, title, subject, on }: Flip): Move {
  const status = `${openStatus(page)} ${compared(subject, word(isOn(row)), word(on))}`
  const plan = sentence(`turn ${word(on)} ${subject}`)
  return isOn(row) === on ? end(status) : tap(row, `the ${named(title)} switch`, { status, plan })
}

/** Taps the radio button of the choice. */
function choose(view: OracleView, { choice, subject }: { choice: string; subject: string }): Move {
  const row = byText(view, choice)
  const thought = { status: openStatus(view.page.name), plan: `Choose ${named(choice)}.` }
  if (row === undefined) return search(view, { name: choice }, thought)
  return isOn(row)
    ? end(openStatus(view.page.name, `the ${subject} is ${named(choice)}`))
    : tap(row, choice, thought)
}

function fillDeviceName(view: OracleView, name: string): Move {
  const field = byId(view, 'device_name')
  const says = field === undefined ? '' : ` ${compared('It says', field.text, name)}`
  const status = `${openStatus('device_name')}${says}`
  if (field === undefined)
    return search(
      view,
      { name: 'Device name' },
      { status, plan: `Type ${name}; tap ${named('OK')}.` },
    )
  if (field.text !== name)
    return typeInto(
      field,
      { name: 'Device name', text: name },
      { status, plan: `Type ${name}; tap ${named('OK')}.` },
    )
  const thought = { status, plan: `Tap ${named('OK')}.` }
  const button = byId(view, 'dialog_save')
  return button === undefined ? search(view, { name: 'OK' }, thought) : tap(button, 'OK', thought)
}

/** Name of the network in use as the page shows it; empty when it does not. */
function byConnected(view: OracleView): string {
  const row = byId(view, 'connected_network')
  return row === undefined ? '' : (textsOf(row)[0] ?? '')
}

function capital(text: string): string {
  const first = text.startsWith('‹') ? 1 : 0
  return text.slice(0, first) + text.charAt(first).toUpperCase() + text.slice(first + 1)
}

function sentence(text: string): string {
  return `${capital(text)}.`
}
