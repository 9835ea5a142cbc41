/** Let an app use something of the phone, or no longer let it. */

import type { Random } from '../../../random.js'
import type { InstalledApp, PhoneState } from '../../apps/app.js'
import { apps as installed } from '../../apps/registry.js'
import { listedPermissions } from '../../apps/settings/permission-pages.js'
import { SETTINGS_PACKAGE } from '../../apps/settings/state.js'
import {
  decide,
  decisionOf,
  PERMISSION_WORDS,
  type Permission,
} from '../../interruptions/permissions.js'
import { changedOnly } from '../compare.js'
import { sentences } from '../sentences.js'
import type { TaskFamily } from '../task.js'

export type PermissionParams = {
  readonly app: string
  readonly packageName: string
  readonly permission: Permission
  /** As Settings lists it: "Location". */
  readonly title: string
}

export const settingsDenyPermission: TaskFamily<PermissionParams> = {
  name: 'settings-deny-permission',
  packages: [SETTINGS_PACKAGE],
  wordings: sentences({
    en: {
      taught: `
        Do not let {app!} use "{title!}"
        Take the permission "{title!}" away from {app!}
        Deny {app!} the permission {title!}
        {app!} must not have the permission "{title!}".
        Please revoke the {title!} permission of {app!}
        In the settings, set {title!} of {app!} to "Don’t allow"
        Could you remove {app!}'s permission for {title!}?
        I do not want {app!} to have access to {title!}
        Block {app!} from {title!}`,
      heldOut: `
        Make sure that {title!} stays out of reach for {app!}.
        {app!} has no business with {title!}, withdraw that permission`,
    },
    zh: {
      taught: `
        不允许{app!}使用{title!}
        收回{app!}的{title!}权限
        拒绝{app!}的{title!}权限
        别让{app!}访问{title!}
        请撤销{app!}的{title!}权限
        在设置里把{app!}的{title!}权限改为不允许
        能去掉{app!}的{title!}权限吗？
        我不想让{app!}用到{title!}
        禁止{app!}获取{title!}`,
      heldOut: `
        {app!}用不着{title!}，把这个权限关掉
        以后{app!}不能再碰{title!}`,
    },
  }),
  prepare: () => undefined,
  propose: (random, state) => proposed(random, state, 'allowed'),
  check: (params, before, after) => decidedOnly(params, { before, after, decision: 'denied' }),
}

export const settingsAllowPermission: TaskFamily<PermissionParams> = {
  name: 'settings-allow-permission',
  packages: [SETTINGS_PACKAGE],
  wordings: sentences({
    en: {
      taught: `
        Let {app!} use "{title!}"
        Give {app!} the permission "{title!}"
        Allow {app!} the permission {title!}
        {app!} should have the permission "{title!}".
        Please grant {app!} the {title!} permission
        In the settings, allow {title!} for {app!}
        Could you allow {app!} access to {title!}?
        I want {app!} to have access to {title!}
        Permit {title!} for the app {app!}`,
      heldOut: `
        {app!} needs {title!} to work, see that it may use it.
        Lift the ban on {title!} for {app!}`,
    },
    zh: {
      taught: `
        允许{app!}使用{title!}
        给{app!}开启{title!}权限
        授予{app!}{title!}权限
        让{app!}可以访问{title!}
        请把{title!}权限给{app!}
        在设置里允许{app!}使用{title!}
        能允许{app!}访问{title!}吗？
        我想让{app!}能用{title!}
        为{app!}打开{title!}权限`,
      heldOut: `
        {app!}没有{title!}就用不了，把权限给它
        解除对{app!}使用{title!}的限制`,
    },
  }),
  // Half of what apps may was taken from them.
  prepare: (random, state) => {
    for (const { packageName, permission } of pairs())
      if (random.chance(0.5)) decide(state, packageName, { [permission]: 'denied' })
  },
  propose: (random, state) => proposed(random, state, 'denied'),
  check: (params, before, after) => decidedOnly(params, { before, after, decision: 'allowed' }),
}

interface Pair extends InstalledApp {
  readonly permission: Permission
}

function pairs(): Pair[] {
  return installed.flatMap((app) =>
    listedPermissions(app).map((permission) => ({ ...app, permission })),
  )
}

function proposed(
  random: Random,
  state: PhoneState,
  decision: 'allowed' | 'denied',
): PermissionParams | null {
  const fitting = pairs().filter(
    ({ packageName, permission }) => decisionOf(state, packageName, permission) === decision,
  )
  if (fitting.length === 0) return null
  const { label, packageName, permission } = random.pick(fitting)
  return { app: label, packageName, permission, title: PERMISSION_WORDS[permission].title }
}

function decidedOnly(
  { packageName, permission }: PermissionParams,
  {
    before,
    after,
    decision,
  }: {
    readonly before: PhoneState
    readonly after: PhoneState
    readonly decision: 'allowed' | 'denied'
  },
): boolean {
  return changedOnly(before, after, (expected) =>
    decide(expected, packageName, { [permission]: decision }),
  )
}
