/** Settings about what the phone is connected to: Wi-Fi, mobile data, hotspot, Bluetooth. */

import { mdiBluetooth, mdiLock, mdiWifi, mdiWifiCheck } from '@mdi/js'
import type { Screen, View } from '../../screen/view.js'
import {
  caption,
  dialog,
  iconLeading,
  listItem,
  sectionHeader,
  textField,
} from '../../screen/widgets.js'
import {
  linkRow,
  onOrOff,
  type SettingsContext,
  settingsPage,
  switchesOf,
  switchOf,
  toggleRow,
} from './rows.js'

export function networkPage(context: SettingsContext): Screen {
  const { settings, state } = context
  return settingsPage(context, 'Network & internet', [
    linkRow(context, 'internet', { subtitle: settings.wifi ? settings.wifiNetwork : 'Off' }),
    ...switchesOf(context, 'network'),
    linkRow(context, 'hotspot', { subtitle: onOrOff(settings.hotspot) }),
    linkRow(context, 'data_saver', { subtitle: onOrOff(settings.dataSaver) }),
    caption(`IP address: ${state.ipAddress}`),
  ])
}

export function internetPage(context: SettingsContext): Screen {
  const { settings } = context
  const nearby = settings.wifi
    ? [
        listItem({
          id: 'connected_network',
          title: settings.wifiNetwork,
          subtitle: 'Connected',
          leading: iconLeading(mdiWifiCheck),
          selected: true,
        }),
        ...networkRows(context),
      ]
    : [caption('Turn on Wi-Fi to see the networks nearby.')]
  return settingsPage(context, 'Internet', [
    toggleRow(context, switchOf('mobileData')),
    toggleRow(context, switchOf('wifi')),
    ...nearby,
  ])
}

/** Asks for the password of a network that the phone does not know yet. */
export function passwordDialog(context: SettingsContext, name: string): Screen {
  const { nav } = context
  const connect = () => {
    if (context.field('password').length < 8) {
      context.snackbar('A password has at least 8 characters')
      return
    }
    nav.pop()
    connectTo(context, name)
  }
  return {
    presentation: 'dialog',
    body: dialog({
      title: name,
      content: [textField({ id: 'network_password', field: 'password', label: 'Password' })],
      buttons: [
        { id: 'dialog_cancel', text: 'Cancel', onTap: () => nav.pop() },
        { id: 'dialog_connect', text: 'Connect', onTap: connect },
      ],
    }),
  }
}

export function hotspotPage(context: SettingsContext): Screen {
  const { state } = context
  return settingsPage(context, 'Hotspot & tethering', [
    ...switchesOf(context, 'hotspot'),
    listItem({ id: 'hotspot_name', title: 'Hotspot name', subtitle: state.deviceName }),
    caption('Other devices can use the mobile data of this phone.'),
  ])
}

export function dataSaverPage(context: SettingsContext): Screen {
  return settingsPage(context, 'Data Saver', [
    ...switchesOf(context, 'data_saver'),
    caption('Data Saver keeps apps from using mobile data in the background.'),
  ])
}

export function connectedPage(context: SettingsContext): Screen {
  const { settings } = context
  return settingsPage(context, 'Connected devices', [
    linkRow(context, 'bluetooth', { subtitle: onOrOff(settings.bluetooth), icon: mdiBluetooth }),
    ...switchesOf(context, 'connected'),
  ])
}

export function bluetoothPage(context: SettingsContext): Screen {
  const { settings, state } = context
  const devices = state.bluetoothDevices.map((name, index) =>
    listItem({ id: `device_${index}`, title: name, leading: iconLeading(mdiBluetooth) }),
  )
  return settingsPage(context, 'Bluetooth', [
    ...switchesOf(context, 'bluetooth'),
    ...(settings.bluetooth ? [sectionHeader('Saved devices'), ...devices] : []),
    caption('Bluetooth connects the phone with devices nearby.'),
  ])
}

function networkRows(context: SettingsContext): View[] {
  const { state, nav } = context
  const others = state.networks.filter(({ name }) => name !== context.settings.wifiNetwork)
  return others.map((network, index) =>
    listItem({
      id: `network_${index}`,
      title: network.name,
      subtitle: network.saved ? 'Saved' : 'Password needed',
      leading: iconLeading(mdiWifi),
      trailing: network.saved ? undefined : iconLeading(mdiLock),
      onTap: () =>
        network.saved
          ? connectTo(context, network.name)
          : nav.push({ name: 'wifi_password', args: { name: network.name } }),
    }),
  )
}

/** The network that was in use stays in reach, as a known one. */
function connectTo({ settings, state, snackbar }: SettingsContext, name: string): void {
  const before = { name: settings.wifiNetwork, saved: true }
  const others = state.networks.filter(
    (network) => network.name !== name && network.name !== before.name,
  )
  state.networks = [before, ...others]
  settings.wifiNetwork = name
  snackbar(`Connected to ${name}`)
}
