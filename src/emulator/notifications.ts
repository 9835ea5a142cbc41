/** What the apps have to say, without what was swiped away or muted in Settings. */

import type { App, AppNotification, PhoneState } from './apps/app.js'

export interface PostedNotification extends AppNotification {
  readonly app: App<never>
}

export function notificationsOf(
  { apps: states, shade }: PhoneState,
  apps: readonly App<never>[],
): PostedNotification[] {
  return apps
    .filter(({ notifications }) => notifications !== undefined)
    .filter(({ packageName }) => !states.settings.muted.includes(packageName))
    .flatMap((app) => (app.notifications?.(states) ?? []).map((each) => ({ ...each, app })))
    .filter(({ key }) => !shade.dismissed.includes(key))
}
