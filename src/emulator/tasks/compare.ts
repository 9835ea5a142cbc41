/** Whether a phone changed as a task wanted, and in nothing else of note. */

import type { PhoneState } from '../apps/app.js'
import { othersUnharmed, same } from './unharmed.js'

/** True when the settings and the clock of `after` are what those of `before` become by `change`. */
export function changedOnly(
  before: PhoneState,
  after: PhoneState,
  change: (expected: PhoneState) => void,
): boolean {
  const expected = structuredClone(before)
  change(expected)
  return same(essence(expected), essence(after)) && othersUnharmed(expected, after, 'clock')
}

/** Without the ids of alarms, and without what time alone changes. */
function essence({ settings, apps }: PhoneState): unknown {
  const { time: _time, battery: _battery, ...lasting } = settings
  return {
    settings: lasting,
    more: apps.settings,
    alarms: apps.clock.alarms.map(({ time, label, on }) => ({ time, label, on })),
    timer: apps.clock.timer,
  }
}
