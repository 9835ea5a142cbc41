/** What an app may, in Settings: its permissions, and the choice for one of them. */

import {
  type Decision,
  PERMISSION_WORDS,
  PERMISSIONS,
  type Permission,
} from '../../interruptions/permissions.js'
import type { Screen, View } from '../../screen/view.js'
import { caption, listItem, radioRow, sectionHeader } from '../../screen/widgets.js'
import type { InstalledApp } from '../app.js'
import { type SettingsContext, settingsPage } from './rows.js'

/** The way from the page about an app to its permissions. */
export function permissionsRow(context: SettingsContext, app: InstalledApp): View {
  const { nav, t } = context
  const denied = listedPermissions(app).filter(
    (permission) => decisionIn(context, app, permission) === 'denied',
  )
  const none = t('No permissions denied')
  return listItem({
    id: 'app_permissions',
    title: t('Permissions'),
    subtitle: denied.length === 0 ? none : t('{count} denied', { count: denied.length }),
    onTap: () => nav.push({ name: 'app_permissions', args: { package: app.packageName } }),
  })
}

/** Notifications have a switch of their own. */
export function listedPermissions({ permissions = [] }: InstalledApp): readonly Permission[] {
  return permissions.filter((permission) => permission !== 'notifications')
}

export function appPermissionsPage(context: SettingsContext, app: InstalledApp): Screen {
  const { nav, t } = context
  const rows = listedPermissions(app).map((permission) =>
    listItem({
      id: `permission_${permission}`,
      title: t(PERMISSION_WORDS[permission].title),
      subtitle: t(STATES[decisionIn(context, app, permission)]),
      onTap: () =>
        nav.push({ name: 'app_permission', args: { package: app.packageName, permission } }),
    }),
  )
  return settingsPage(context, t('App permissions'), [
    sectionHeader(t(app.label)),
    ...(rows.length > 0 ? rows : [caption(t('No permissions requested'))]),
  ])
}

export function appPermissionPage(
  context: SettingsContext,
  app: InstalledApp,
  permission: Permission,
): Screen {
  const { t, permissions } = context
  const { title, isForUse } = PERMISSION_WORDS[permission]
  const held = decisionIn(context, app, permission)
  const choices: readonly (readonly [id: string, decision: Decision, title: string])[] = [
    ['allow', 'allowed', isForUse ? 'Allow only while using the app' : 'Allow'],
    ...(isForUse ? ([['ask', 'once', 'Ask every time']] as const) : []),
    ['deny', 'denied', 'Don’t allow'],
  ]
  const choose = (decision: Decision) => () => {
    const { [permission]: _, ...others } = permissions[app.packageName] ?? {}
    // To be asked every time is to have nothing decided.
    const decided = decision === 'once' ? {} : { [permission]: decision }
    permissions[app.packageName] = { ...others, ...decided }
  }
  return settingsPage(context, t('{permission} permission', { permission: t(title) }), [
    sectionHeader(t(app.label)),
    ...choices.map(([id, decision, words]) =>
      radioRow({
        id: `permission_${id}`,
        title: t(words),
        checked: held === decision,
        onTap: choose(decision),
      }),
    ),
  ])
}

export function isPermission(name: string | undefined): name is Permission {
  return PERMISSIONS.some((permission) => permission === name)
}

type Held = 'allowed' | 'once' | 'denied'

const STATES: Readonly<Record<Held, string>> = {
  allowed: 'Allowed',
  once: 'Ask every time',
  denied: 'Not allowed',
}

function decisionIn(
  { permissions }: SettingsContext,
  { packageName }: InstalledApp,
  permission: Permission,
): Held {
  const decision = permissions[packageName]?.[permission]
  return decision === 'allowed' || decision === 'denied' ? decision : 'once'
}
