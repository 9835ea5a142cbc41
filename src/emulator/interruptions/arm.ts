/** Lets something come between a person and the apps of a task, on a share of all phones. */

import type { Random } from '../../random.js'
import type { App, PhoneState } from '../apps/app.js'
import { LAUNCHER_PACKAGE } from '../apps/launcher/state.js'
import { SETTINGS_PACKAGE } from '../apps/settings/state.js'
import { showsWebPages } from './interruption.js'
import { forget, type Permission } from './permissions.js'

/** One task in four meets something. */
const SHARE = 0.25

/** @param apps those that the task passes through */
export function armInterruptions(
  state: PhoneState,
  apps: readonly App<never>[],
  random: Random,
): void {
  const candidates = apps.filter(({ packageName }) => packageName !== LAUNCHER_PACKAGE)
  if (candidates.length === 0 || !random.chance(SHARE)) return
  random.pick(possibilitiesOf(state, random.pick(candidates)))()
}

function possibilitiesOf(state: PhoneState, app: App<never>): (() => void)[] {
  const { interruptions } = state
  const { packageName, permissions = [] } = app
  const greet = (greeting: 'welcome' | 'news' | 'cookies') => () => {
    interruptions.greetings[packageName] = greeting
  }
  const crash = () => {
    interruptions.faulty = [...interruptions.faulty, packageName]
  }
  const ask = (permission: Permission) => () => forget(state, packageName, permission)
  return [
    crash,
    // The system's own app greets nobody.
    ...(packageName === SETTINGS_PACKAGE ? [] : [greet('welcome'), greet('news')]),
    ...(showsWebPages(app) ? [greet('cookies')] : []),
    ...permissions.map(ask),
  ]
}
