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
      heldOut: [
        ({ minutes }) => `Ring when ${minutes} minutes have gone by`,
        ({ minutes }) => `My eggs need ${minutes} minutes, keep track of that`,
      ],
    },
    zh: {
      taught: [
        ({ minutes }) => `开始${minutes}分钟的计时`,
        ({ minutes }) => `设一个${minutes}分钟的计时器`,
        ({ minutes }) => `计时器：${minutes}分钟`,
        ({ minutes }) => `请启动${minutes}分钟计时器`,
        ({ minutes }) => `我需要一个${minutes}分钟的计时器`,
        ({ minutes }) => `倒计时${minutes}分钟`,
        ({ minutes }) => `能帮我计时${minutes}分钟吗？`,
        ({ minutes }) => `在时钟里让计时器跑${minutes}分钟`,
      ],
      heldOut: [
        ({ minutes }) => `过${minutes}分钟提醒我一声，用计时功能`,
        ({ minutes }) => `锅里还要煮${minutes}分钟，帮忙看着时间`,
      ],
    },
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
