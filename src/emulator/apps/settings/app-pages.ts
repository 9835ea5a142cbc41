/** Settings about the installed apps: the list, and what can be done with one. */

import type { Screen, View } from '../../screen/view.js'
import {
  button,
  caption,
  dialog,
  listItem,
  sectionHeader,
  switchRow,
} from '../../screen/widgets.js'
import type { InstalledApp } from '../app.js'
import { LAUNCHER_PACKAGE } from '../launcher/state.js'
import { permissionsRow } from './permission-pages.js'
import { factRow, onOrOff, type SettingsContext, settingsPage } from './rows.js'

/** What Settings lists: everything but the home screen, by name. */
export function listedApps(installed: readonly InstalledApp[]): InstalledApp[] {
  return installed
    .filter(({ packageName }) => packageName !== LAUNCHER_PACKAGE)
    .toSorted((a, b) => a.label.localeCompare(b.label))
}

export function appsPage(context: SettingsContext): Screen {
  const { installed, nav, state, t } = context
  const rows = listedApps(installed).map((app) =>
    listItem({
      id: `app_${app.label.toLowerCase()}`,
      title: t(app.label),
      subtitle: summary(context, app),
      leading: appIcon(app),
      onTap: () => nav.push({ name: 'app_info', args: { package: app.packageName } }),
    }),
  )
  return settingsPage(context, t('Apps'), [
    sectionHeader(t('All {count} apps', { count: rows.length })),
    ...rows,
    caption(t('{count} disabled', { count: state.disabled.length })),
  ])
}

export function appInfoPage(context: SettingsContext, app: InstalledApp): Screen {
  const { state, nav, t } = context
  const on = !state.muted.includes(app.packageName)
  const isDisabled = state.disabled.includes(app.packageName)
  const args = { package: app.packageName }
  const enable = () => {
    state.disabled = state.disabled.filter((name) => name !== app.packageName)
  }
  return settingsPage(context, t('App info'), [
    listItem({
      id: 'app_name',
      title: t(app.label),
      subtitle: t('Installed'),
      leading: appIcon(app),
    }),
    {
      kind: 'row',
      arrange: 'start',
      gap: 8,
      padding: { left: 20, right: 20, top: 4, bottom: 12 },
      children: [
        button({
          id: 'app_open',
          text: t('Open'),
          style: 'tonal',
          onTap: () => nav.launch(app.packageName),
        }),
        button({
          id: 'app_disable',
          text: isDisabled ? t('Enable') : t('Disable'),
          style: 'tonal',
          onTap: isDisabled ? enable : () => nav.push({ name: 'disable_app', args }),
        }),
        button({
          id: 'app_force_stop',
          text: t('Force stop'),
          style: 'tonal',
          onTap: () => nav.push({ name: 'force_stop', args }),
        }),
      ],
    },
    switchRow({
      id: 'app_notifications',
      title: t('Notifications'),
      subtitle: onOrOff(context, on),
      checked: on,
      onTap: () => {
        const others = state.muted.filter((name) => name !== app.packageName)
        state.muted = on ? [...others, app.packageName] : others
      },
    }),
    permissionsRow(context, app),
    factRow(context, 'Storage & cache', t('{size} used', { size: '64 MB' })),
    factRow(context, 'Package', app.packageName),
  ])
}

export function disableDialog(context: SettingsContext, app: InstalledApp): Screen {
  const { state, nav, snackbar, t } = context
  const label = t(app.label)
  return question(context, {
    title: t('Disable {app}?', { app: label }),
    text: t('Other apps may no longer work as they should.'),
    yes: t('Disable app'),
    onYes: () => {
      state.disabled = [...state.disabled, app.packageName]
      nav.pop()
      snackbar(t('{app} disabled', { app: label }))
    },
  })
}

export function forceStopDialog(context: SettingsContext, app: InstalledApp): Screen {
  const { nav, snackbar, t } = context
  const label = t(app.label)
  return question(context, {
    title: t('Force stop {app}?', { app: label }),
    text: t('If you force stop an app, it may misbehave.'),
    yes: t('Force stop'),
    onYes: () => {
      nav.pop()
      snackbar(t('{app} stopped', { app: label }))
    },
  })
}

interface Question {
  readonly title: string
  readonly text: string
  readonly yes: string
  readonly onYes: () => void
}

function question({ nav, t }: SettingsContext, { title, text, yes, onYes }: Question): Screen {
  return {
    presentation: 'dialog',
    body: dialog({
      title,
      text,
      buttons: [
        { id: 'dialog_cancel', text: t('Cancel'), onTap: () => nav.pop() },
        { id: 'dialog_confirm', text: yes, onTap: onYes },
      ],
    }),
  }
}

function summary({ state, t }: SettingsContext, { packageName }: InstalledApp): string {
  if (state.disabled.includes(packageName)) return t('Disabled')
  return state.muted.includes(packageName) ? t('Notifications off') : t('Notifications on')
}

function appIcon({ icon }: InstalledApp): View {
  return {
    kind: 'stack',
    width: 40,
    height: 40,
    cornerRadius: 20,
    align: 'center',
    background: icon.background,
    children: [{ kind: 'icon', path: icon.path, size: 22, color: icon.foreground }],
  }
}
