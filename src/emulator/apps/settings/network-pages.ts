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
  return settingsPage(context, context.t('Network & internet'), [
    linkRow(context, 'internet', {
      subtitle: settings.wifi ? settings.wifiNetwork : context.t('Off'),
    }),
    ...switchesOf(context, 'network'),
    linkRow(context, 'hotspot', { subtitle: onOrOff(context, settings.hotspot) }),
    linkRow(context, 'data_saver', { subtitle: onOrOff(context, settings.dataSaver) }),
    caption(context.t('IP address: {address}', { address: state.ipAddress })),
  ])
}

export function internetPage(context: SettingsContext): Screen {
  const { settings } = context
  const nearby = settings.wifi
    ? [
        listItem({
          id: 'connected_network',
          title: settings.wifiNetwork,
          subtitle: context.t('Connected'),
          leading: iconLeading(mdiWifiCheck),
          selected: true,
        }),
        ...networkRows(context),
      ]
    : [caption(context.t('Turn on Wi-Fi to see the networks nearby.'))]
  return settingsPage(context, context.t('Internet'), [
    toggleRow(context, switchOf('mobileData')),
    toggleRow(context, switchOf('wifi')),
    ...nearby,
  ])
}

/** Asks for the password of a network that the phone does not know yet. */
export function passwordDialog(context: SettingsContext, name: string): Screen {
  const { nav, t } = context
  const connect = () => {
    if (context.field('password').length < 8) {
      context.snackbar(t('A password has at least 8 characters'))
      return
    }
    nav.pop()
    connectTo(context, name)
  }
  return {
    presentation: 'dialog',
    body: dialog({
      title: name,
      content: [
        textField({
          id: 'network_password',
          field: 'password',
          label: t('Password'),
          password: true,
        }),
      ],
      buttons: [
        { id: 'dialog_cancel', text: t('Cancel'), onTap: () => nav.pop() },
        { id: 'dialog_connect', text: t('Connect'), onTap: connect },
      ],
    }),
  }
}

export function hotspotPage(context: SettingsContext): Screen {
  const { state } = context
  return settingsPage(context, context.t('Hotspot & tethering'), [
    ...switchesOf(context, 'hotspot'),
    listItem({ id: 'hotspot_name', title: context.t('Hotspot name'), subtitle: state.deviceName }),
    caption(context.t('Other devices can use the mobile data of this phone.')),
  ])
}

export function dataSaverPage(context: SettingsContext): Screen {
  return settingsPage(context, context.t('Data Saver'), [
    ...switchesOf(context, 'data_saver'),
    caption(context.t('Data Saver keeps apps from using mobile data in the background.')),
  ])
}

export function connectedPage(context: SettingsContext): Screen {
  const { settings } = context
  return settingsPage(context, context.t('Connected devices'), [
    linkRow(context, 'bluetooth', {
      subtitle: onOrOff(context, settings.bluetooth),
      icon: mdiBluetooth,
    }),
    ...switchesOf(context, 'connected'),
  ])
}

export function bluetoothPage(context: SettingsContext): Screen {
  const { settings, state } = context
  const devices = state.bluetoothDevices.map((name, index) =>
    listItem({ id: `device_${index}`, title: name, leading: iconLeading(mdiBluetooth) }),
  )
  return settingsPage(context, context.t('Bluetooth'), [
    ...switchesOf(context, 'bluetooth'),
    ...(settings.bluetooth ? [sectionHeader(context.t('Saved devices')), ...devices] : []),
    caption(context.t('Bluetooth connects the phone with devices nearby.')),
  ])
}

function networkRows(context: SettingsContext): View[] {
  const { state, nav, t } = context
  const others = state.networks.filter(({ name }) => name !== context.settings.wifiNetwork)
  return others.map((network, index) =>
    listItem({
      id: `network_${index}`,
      title: network.name,
      subtitle: network.saved ? t('Saved') : t('Password needed'),
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
function connectTo({ settings, state, snackbar, t }: SettingsContext, name: string): void {
  const before = { name: settings.wifiNetwork, saved: true }
  const others = state.networks.filter(
    (network) => network.name !== name && network.name !== before.name,
  )
  state.networks = [before, ...others]
  settings.wifiNetwork = name
  snackbar(t('Connected to {name}', { name }))
}
