/** What is done in Clock, in parts: alarms are switched on and off, the timer is started. */

import { clockToggleAlarm } from '../../../src/emulator/tasks/families/clock-alarms.js'
import { clockStartTimer } from '../../../src/emulator/tasks/families/clock-start-timer.js'
import type { MoreWordings } from '../more.js'
import { composed } from './compose.js'

export const composedClockMoreWordings: readonly MoreWordings[] = [
  composed(
    clockToggleAlarm,
    {
      en: {
        acts: `
          turn (on/off) {it}
          turn {it} (on/off)
          switch (on/off) {it}
          switch {it} (on/off)
          (enable/disable) {it}
          (activate/deactivate) {it}
          (start/stop) using {it}
          get {it} switched (on/off)
          flip the switch of {it} to (on/off)
          set {it} to (on/off)
          make sure that {it} is (on/off)
          (let {it} ring again/keep {it} from ringing but leave it in the list)
          (turn {it} back on/turn {it} off for now)
          (put {it} back in use/put {it} on pause)`,
        wishes: `
          {It} should be (on/off)
          I want {it} (on/off)
          {It} is (off/on), but it should be (on/off).
          {It} needs to be switched (on/off)
          Can {it} be turned (on/off)?
          {It} has to be (active again/inactive for now).
          I'd like {it} to be (enabled/disabled)
          {It} ought to (ring again/stay silent, but not be deleted)`,
        things: `
          the alarm for {time}
          the {time} alarm
          my {time} alarm
          the alarm set for {time}
          the alarm at {time}
          the existing alarm for {time}
          the alarm I have at {time}`,
      },
      zh: {
        acts: `
          (打开/关闭){it}
          把{it}(打开/关掉)
          把{it}(开启/关上)
          将{it}(启用/停用)
          (开启/关掉){it}
          把{it}的开关(打开/关上)
          让{it}(重新响起来/先别响)
          (启用/停用){it}
          (恢复/暂停)使用{it}
          把{it}设为(开/关)
          把{it}(开起来/关一下)
          让{it}(生效/暂时不生效)
          把{it}切换到(开/关)的状态`,
        wishes: `
          {it}应该是(开/关)着的
          我想让{it}(开/关)着
          {it}现在(关/开)着，应该(开/关)着
          {it}得(开起来/关上)
          {it}能不能(开/关)一下？
          {it}(又要用了，得开着/先不用，得关着，但不删)
          我需要{it}(开着/关着)`,
        things: `
          {time}的闹钟
          {time}那个闹钟
          定在{time}的闹钟
          我{time}的闹钟
          已有的{time}闹钟
          {time}的闹铃
          {time}这条闹钟`,
      },
    },
    { caseOf: ({ on }) => (on ? 0 : 1) },
  ),
  composed(
    clockStartTimer,
    {
      en: {
        acts: `
          start {it}
          set {it}
          run {it}
          begin {it}
          launch {it}
          set and start {it}
          get {it} going
          switch on {it}
          turn on {it}
          put on {it}
          start the timer at {minutes} minutes
          set the timer to {minutes} minutes and start it
          count down {minutes} minutes
          have the timer ring in {minutes} minutes
          time {minutes} minutes with the timer`,
        wishes: `
          I need {it}
          I want {it} to start now
          I'd like {it}, starting now
          There should be {it} running.
          Could I have {it}?
          It's time for {it}
          I'd like the timer to ring in {minutes} minutes
          Can {it} be started?`,
        things: `
          a timer for {minutes} minutes
          (a/an) {minutes}-minute timer
          (a/an) {minutes} minute timer
          a timer of {minutes} minutes
          a countdown of {minutes} minutes
          (a/an) {minutes}-minute countdown
          a timer lasting {minutes} minutes
          a timer with {minutes} minutes`,
      },
      zh: {
        acts: `
          开始{it}
          启动{it}
          开{it}
          设{it}并开始
          定{it}
          打开{it}
          开启{it}
          启用{it}
          倒数{minutes}分钟
          计时{minutes}分钟
          让计时器倒计时{minutes}分钟
          用计时器计{minutes}分钟
          把计时器设成{minutes}分钟并开始
          让计时器在{minutes}分钟后响
          运行{it}
          设置并启动{it}`,
        wishes: `
          我需要{it}
          我想要{it}，现在开始
          可不可以开始{it}？
          {it}应该现在开始走
          我希望计时器{minutes}分钟后响
          {it}该开始了
          现在要用{it}`,
        things: `
          一个{minutes}分钟的计时器
          一个{minutes}分钟的倒计时
          {minutes}分钟的倒计时
          {minutes}分钟的计时
          {minutes}分钟倒计时
          一个{minutes}分钟的定时器`,
      },
    },
    // an 8-minute timer
    { caseOf: ({ minutes }) => (/^(8.*|11|18)$/.test(String(minutes)) ? 1 : 0) },
  ),
]
