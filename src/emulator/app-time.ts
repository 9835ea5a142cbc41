/** What time alone does to the apps, whether one of them is in front or not. */

import type { ContextSource } from './app-context.js'

/** @returns whether anything changed */
export function passTime({ apps, state, now }: ContextSource): boolean {
  const states = state().apps
  // Every app has its turn: `some` would stop at the first that changed.
  const changed = apps.filter((app) => app.passTime?.(states, now()) ?? false)
  return changed.length > 0
}
