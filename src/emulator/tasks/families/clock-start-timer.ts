/** Start a timer of so many minutes. */

import { CLOCK_PACKAGE } from '../../apps/clock/state.js'
import { changedOnly } from '../compare.js'
import type { TaskFamily } from '../task.js'

export type TimerParams = { readonly minutes: number }

export const clockStartTimer: TaskFamily<TimerParams> = {
  name: 'clock-start-timer',
  packages: [CLOCK_PACKAGE],
  wordings: {
    en: {
      taught: [
        ({ minutes }) => `Start a timer for ${minutes} minutes`,
        ({ minutes }) => `Set a ${minutes} minute timer`,
        ({ minutes }) => `Timer: ${minutes} minutes`,
        ({ minutes }) => `Please start a ${minutes} minute timer`,
        ({ minutes }) => `I need a timer of ${minutes} minutes`,
        ({ minutes }) => `Count down ${minutes} minutes`,
        ({ minutes }) => `Could you time ${minutes} minutes for me?`,
        ({ minutes }) => `Let a timer run for ${minutes} minutes in the Clock app`,
      ],
      heldOut: [],
    },
    zh: { taught: [], heldOut: [] },
  },
  prepare: () => undefined,
  propose: (random, { apps }) => {
    const minutes = random.int(2, 90)
    return apps.clock.timer.running && apps.clock.timer.minutes === minutes ? null : { minutes }
  },
  check: ({ minutes }, before, after) =>
    changedOnly(before, after, ({ apps }) => {
      apps.clock.timer = { minutes, running: true }
    }),
}
