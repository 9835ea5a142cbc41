/** Lets something come between a person and the apps of a task, on a share of all phones. */

import type { Random } from '../../random.js'
import type { App, PhoneState } from '../apps/app.js'
import { LAUNCHER_PACKAGE } from '../apps/launcher/state.js'
import { SETTINGS_PACKAGE } from '../apps/settings/state.js'
import { type InterruptionKind, showsWebPages } from './interruption.js'
import { forget, type Permission } from './permissions.js'

/** One task in four meets something. */
const SHARE = 0.25

/**
 * @param apps those that the task passes through
 * @returns what will come; null: nothing
 */
export function armInterruptions(
  state: PhoneState,
  apps: readonly App<never>[],
  random: Random,
): InterruptionKind | null {
  const candidates = apps.filter(({ packageName }) => packageName !== LAUNCHER_PACKAGE)
  if (candidates.length === 0 || !random.chance(SHARE)) return null
  return random.pick(possibilitiesOf(state, random.pick(candidates)))()
}

function possibilitiesOf(state: PhoneState, app: App<never>): (() => InterruptionKind)[] {
  const { interruptions } = state
  const { packageName, permissions = [] } = app
  const greet = (greeting: 'welcome' | 'news' | 'cookies') => (): InterruptionKind => {
    interruptions.greetings[packageName] = greeting
    return 'greeting'
  }
  const crash = (): InterruptionKind => {
    interruptions.faulty = [...interruptions.faulty, packageName]
    return 'crash'
  }
  const ask = (permission: Permission) => (): InterruptionKind => {
    forget(state, packageName, permission)
    return 'permission'
  }
  return [
    crash,
    // The system's own app greets nobody.
    ...(packageName === SETTINGS_PACKAGE ? [] : [greet('welcome'), greet('news')]),
    ...(showsWebPages(app) ? [greet('cookies')] : []),
    ...permissions.map(ask),
  ]
}
