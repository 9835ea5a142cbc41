/**
 * The installed apps. Their order is the order of seeding: an app may be seeded with what the apps
 * before it hold.
 */

import type { App } from './app.js'

export const apps: readonly App<never>[] = []

/** The phone hands every app its own state only (by `key`), so the state's type may be forgotten. */
export function anyApp<S>(app: App<S>): App<never> {
  return app as unknown as App<never>
}
