/** How the camera is set: its flash and its timer. */

import {
  CAMERA_PACKAGE,
  FLASH_MODES,
  type FlashMode,
  TIMERS,
  type Timer,
} from '../../apps/camera/state.js'
import type { Language } from '../../content/language.js'
import type { TaskFamily } from '../task.js'
import { othersUnharmed, same } from '../unharmed.js'
import type { Wording } from '../wordings.js'

export type FlashParams = { readonly flash: FlashMode }
export type TimerParams = { readonly seconds: Timer }

const FLASH_WORDS: Readonly<Record<Language, Readonly<Record<FlashMode, string>>>> = {
  en: { off: 'off', auto: 'automatic', on: 'on' },
  zh: { off: '关闭', auto: '自动', on: '开启' },
}

const flashWay =
  (language: Language, say: (word: string) => string): Wording<FlashParams> =>
  ({ flash }) =>
    say(FLASH_WORDS[language][flash])

export const cameraFlash: TaskFamily<FlashParams> = {
  name: 'camera-flash',
  packages: [CAMERA_PACKAGE],
  wordings: {
    en: {
      taught: [
        flashWay('en', (word) => `Set the camera flash to ${word}.`),
        flashWay('en', (word) => `Switch the flash of the camera to ${word}`),
        flashWay('en', (word) => `Please make the camera flash ${word}.`),
        flashWay('en', (word) => `I want the flash to be ${word} in Camera`),
        flashWay('en', (word) => `In Camera, change the flash to ${word}`),
        flashWay('en', (word) => `Camera flash: ${word}`),
        flashWay('en', (word) => `Could you put the camera's flash on the setting ${word}?`),
        flashWay('en', (word) => `Choose ${word} for the flash in the camera.`),
      ],
      heldOut: [
        flashWay('en', (word) => `My photos need another light: have the flash ${word}`),
        flashWay('en', (word) => `When I take pictures the flash should be ${word}.`),
      ],
    },
    zh: {
      taught: [
        flashWay('zh', (word) => `把相机闪光灯设为${word}。`),
        flashWay('zh', (word) => `将相机的闪光灯切换到${word}`),
        flashWay('zh', (word) => `请把相机的闪光灯调成${word}。`),
        flashWay('zh', (word) => `我想让相机的闪光灯${word}`),
        flashWay('zh', (word) => `在相机里把闪光灯改为${word}`),
        flashWay('zh', (word) => `相机闪光灯：${word}`),
        flashWay('zh', (word) => `能把相机闪光灯调到${word}吗？`),
        flashWay('zh', (word) => `相机的闪光灯选择${word}。`),
      ],
      heldOut: [
        flashWay('zh', (word) => `拍照的光线要换一下，闪光灯要${word}`),
        flashWay('zh', (word) => `我拍照的时候闪光灯应该是${word}。`),
      ],
    },
  },
  prepare: () => undefined,
  propose: (random, { apps }) => ({
    flash: random.pick(FLASH_MODES.filter((flash) => flash !== apps.camera.flash)),
  }),
  check: ({ flash }, before, after) =>
    after.apps.camera.flash === flash &&
    after.apps.camera.timer === before.apps.camera.timer &&
    same(after.apps.photos, before.apps.photos) &&
    othersUnharmed(before, after, 'camera'),
}

const timerWay =
  (set: (seconds: Timer) => string, none: string): Wording<TimerParams> =>
  ({ seconds }) =>
    seconds === 0 ? none : set(seconds)

export const cameraTimer: TaskFamily<TimerParams> = {
  name: 'camera-timer',
  packages: [CAMERA_PACKAGE],
  wordings: {
    en: {
      taught: [
        timerWay((s) => `Set the camera's timer to ${s} seconds.`, `Turn off the camera's timer.`),
        timerWay(
          (s) => `Use a self-timer of ${s} seconds in Camera`,
          `Use no self-timer in Camera`,
        ),
        timerWay(
          (s) => `Please let the camera wait ${s} seconds.`,
          `Please do not let the camera wait.`,
        ),
        timerWay(
          (s) => `I want the camera to count down ${s} seconds`,
          `I want no countdown in the camera`,
        ),
        timerWay((s) => `Camera timer: ${s} seconds`, `Camera timer: off`),
        timerWay(
          (s) => `In Camera, choose a timer of ${s} seconds`,
          `In Camera, choose no timer at all`,
        ),
        timerWay(
          (s) => `Could you set the self-timer to ${s} seconds?`,
          `Could you switch the self-timer off?`,
        ),
        timerWay(
          (s) => `The camera's self-timer should be ${s} seconds.`,
          `The camera's self-timer should be off.`,
        ),
      ],
      heldOut: [
        timerWay(
          (s) => `Give me ${s} seconds before the picture is taken`,
          `The picture should be taken the moment I press`,
        ),
        timerWay(
          (s) => `Photos with a delay of ${s} seconds from now on.`,
          `No more delay for photos.`,
        ),
      ],
    },
    zh: {
      taught: [
        timerWay((s) => `把相机定时设为${s}秒。`, '关闭相机的定时拍摄。'),
        timerWay((s) => `在相机里用${s}秒自拍定时`, '在相机里不要用自拍定时'),
        timerWay((s) => `请让相机等${s}秒再拍。`, '请让相机不要等待。'),
        timerWay((s) => `我想让相机倒数${s}秒`, '我不要相机倒计时'),
        timerWay((s) => `相机定时：${s}秒`, '相机定时：关闭'),
        timerWay((s) => `在相机里选择${s}秒定时`, '在相机里选择不定时'),
        timerWay((s) => `能把定时拍摄设成${s}秒吗？`, '能把定时拍摄关掉吗？'),
        timerWay((s) => `相机的定时拍摄应为${s}秒。`, '相机的定时拍摄应为关闭。'),
      ],
      heldOut: [
        timerWay((s) => `按下快门后给我${s}秒准备`, '一按快门就要马上拍'),
        timerWay((s) => `以后拍照都延迟${s}秒。`, '以后拍照不再延迟。'),
      ],
    },
  },
  prepare: () => undefined,
  propose: (random, { apps }) => ({
    seconds: random.pick(TIMERS.filter((timer) => timer !== apps.camera.timer)),
  }),
  check: ({ seconds }, before, after) =>
    after.apps.camera.timer === seconds &&
    after.apps.camera.flash === before.apps.camera.flash &&
    same(after.apps.photos, before.apps.photos) &&
    othersUnharmed(before, after, 'camera'),
}
