/** Teachers of the families about what apps may. */

import { SETTINGS_PACKAGE } from '../../src/emulator/apps/settings/state.js'
import type { PermissionParams } from '../../src/emulator/tasks/families/settings-permission.js'
import { byId, end, goBack, isOn, search, type Thought, tap } from './moves.js'
import type { Move, Oracle, OracleView } from './oracle.js'
import { towards } from './settings-route.js'

export const allowPermission: Oracle<PermissionParams> = (view, params) =>
  setPermission(view, params, { id: 'permission_allow', name: 'Allow', said: 'is allowed' })

export const denyPermission: Oracle<PermissionParams> = (view, params) =>
  setPermission(view, params, { id: 'permission_deny', name: 'Don’t allow', said: 'is denied' })

interface Choice {
  readonly id: string
  readonly name: string
  readonly said: string
}

function setPermission(view: OracleView, params: PermissionParams, choice: Choice): Move {
  const { app, packageName, title, permission } = params
  const goal = `open ‹${app}›; open ‹Permissions›; open ‹${title}›; choose ‹${choice.name}›`
  const plan = `Open ‹${app}›; ‹Permissions›; ‹${title}›; ‹${choice.name}›.`
  if (view.app === SETTINGS_PACKAGE && PAGES.has(view.page.name)) {
    if (view.page.args?.package !== packageName)
      return goBack(view, { status: 'This is another app.', plan })
    const thought = { status: `‹${app}› is open.`, plan }
    if (view.page.name === 'app_info')
      return tapOr(view, { id: 'app_permissions', name: 'Permissions' }, thought)
    if (view.page.name === 'app_permissions')
      return tapOr(view, { id: `permission_${permission}`, name: title }, thought)
    const row = byId(view, choice.id)
    if (view.page.args?.permission !== permission)
      return goBack(view, { status: 'This is another permission.', plan })
    if (row !== undefined && isOn(row)) return end(`‹${title}› ${choice.said} for ‹${app}›.`)
    return tapOr(view, choice, { status: `‹${title}› of ‹${app}› is open.`, plan })
  }
  const onTheWay = towards(view, { page: 'apps', goal })
  if (onTheWay !== null) return onTheWay
  const row = { id: `app_${app.toLowerCase()}`, name: app }
  return tapOr(view, row, { status: '‹Apps› is open.', plan })
}

const PAGES: ReadonlySet<string> = new Set(['app_info', 'app_permissions', 'app_permission'])

function tapOr(
  view: OracleView,
  { id, name }: { readonly id: string; readonly name: string },
  thought: Thought,
): Move {
  const node = byId(view, id)
  return node === undefined ? search(view, { name }, thought) : tap(node, name, thought)
}
