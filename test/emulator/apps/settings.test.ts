import { beforeEach, describe, expect, it, test } from '@jest/globals'
import {
  isSwitchOn,
  pathTo,
  rowIdOf,
  SWITCHES,
  switchIdOf,
} from '../../../src/emulator/apps/settings/map.js'
import { SETTINGS_PACKAGE } from '../../../src/emulator/apps/settings/state.js'
import { type AppVisit, visitApp } from '../../support/app-visit.js'
import { nodeById } from '../../support/screen-reading.js'

let visit: AppVisit
const state = () => visit.phone.state.apps.settings
const system = () => visit.phone.state.settings

beforeEach(() => {
  visit = visitApp(SETTINGS_PACKAGE)
})

test('no two switches share an id or a name', () => {
  expect(new Set(SWITCHES.map(switchIdOf)).size).toBe(SWITCHES.length)
  expect(new Set(SWITCHES.map(({ name }) => name)).size).toBe(SWITCHES.length)
})

describe.each(SWITCHES.map((spec) => [spec.title, spec] as const))('the switch %s', (_, spec) => {
  it('stands on its page and turns what it says', () => {
    visit.phone.launch(SETTINGS_PACKAGE, { name: spec.page })
    visit.phone.finishAnimations()
    const board = () => ({ settings: system(), state: state() })
    const before = isSwitchOn(spec, board())
    visit.tapId(switchIdOf(spec))
    expect(isSwitchOn(spec, board())).toBe(!before)
    visit.tapId(switchIdOf(spec))
    expect(isSwitchOn(spec, board())).toBe(before)
  })
})

describe('Settings', () => {
  it('leads to a deep page by its rows and back by the arrow', () => {
    for (const page of pathTo('internet')) visit.tapId(rowIdOf(page))
    expect(visit.pageName()).toBe('internet')
    visit.tapId('navigate_up')
    visit.tapId('navigate_up')
    expect(visit.pageName()).toBe('root')
  })

  it('finds areas by the search bar', () => {
    visit.fill('settings_search', 'bat')
    expect(visit.shows('Battery')).toBe(true)
    expect(visit.shows('Display')).toBe(false)
    visit.fill('settings_search', 'coffee')
    expect(visit.shows('No settings found')).toBe(true)
  })

  it('shows under each row what is set behind it', () => {
    system().screenTimeout = '1 minute'
    visit.phone.launch(SETTINGS_PACKAGE, { name: 'display' })
    visit.phone.finishAnimations()
    visit.tapId('open_screen_timeout')
    visit.tapText('10 minutes')
    expect(visit.shows('After 10 minutes of inactivity')).toBe(true)
    expect(system().screenTimeout).toBe('10 minutes')
  })

  it('makes text larger at once', () => {
    visit.phone.launch(SETTINGS_PACKAGE, { name: 'font_size' })
    visit.phone.finishAnimations()
    const height = () => {
      const bounds = nodeById(visit.phone, 'font_largest')?.bounds
      return bounds ? bounds.bottom - bounds.top : 0
    }
    const before = height()
    visit.tapId('font_largest')
    expect(system().fontScale).toBe(1.3)
    expect(height()).toBeGreaterThan(before)
  })

  it('renames the phone only when the dialog is confirmed', () => {
    const before = state().deviceName
    visit.phone.launch(SETTINGS_PACKAGE, { name: 'about' })
    visit.phone.finishAnimations()
    visit.tapId('open_device_name')
    visit.fill('device_name', 'Kitchen phone')
    visit.tapId('dialog_cancel')
    expect(state().deviceName).toBe(before)
    visit.tapId('open_device_name')
    visit.fill('device_name', 'Kitchen phone')
    visit.tapId('dialog_save')
    expect(state().deviceName).toBe('Kitchen phone')
    expect(visit.shows('Kitchen phone')).toBe(true)
  })

  it('keeps the network that was in use among those in reach', () => {
    system().wifi = true
    const before = system().wifiNetwork
    const known = state().networks.find(({ saved }) => saved)?.name ?? ''
    visit.phone.launch(SETTINGS_PACKAGE, { name: 'internet' })
    visit.phone.finishAnimations()
    visit.tapText(known)
    expect(system().wifiNetwork).toBe(known)
    visit.tapText(before)
    expect(system().wifiNetwork).toBe(before)
  })

  it('asks for the password of a network it does not know', () => {
    system().wifi = true
    state().networks = [{ name: 'Unknown Net', saved: false }]
    visit.phone.launch(SETTINGS_PACKAGE, { name: 'internet' })
    visit.phone.finishAnimations()
    visit.tapText('Unknown Net')
    visit.fill('network_password', 'short')
    visit.tapId('dialog_connect')
    expect(system().wifiNetwork).not.toBe('Unknown Net')
    visit.fill('network_password', 'long enough')
    visit.tapId('dialog_connect')
    expect(system().wifiNetwork).toBe('Unknown Net')
  })

  it('disables an app only after the dialog was confirmed', () => {
    visit.phone.launch(SETTINGS_PACKAGE, { name: 'apps' })
    visit.phone.finishAnimations()
    visit.tapId('app_clock')
    visit.tapId('app_disable')
    expect(state().disabled).toEqual([])
    visit.tapId('dialog_confirm')
    expect(state().disabled).toEqual(['com.android.deskclock'])
    visit.tapId('app_disable')
    expect(state().disabled).toEqual([])
  })
})
