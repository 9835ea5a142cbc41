/** What Camera keeps: which lens and mode it is in, its flash and its timer. Its pictures are in Photos. */

import type { Random } from '../../../random.js'

export const CAMERA_PACKAGE = 'com.android.camera'

export const FLASH_MODES = ['off', 'auto', 'on'] as const
export type FlashMode = (typeof FLASH_MODES)[number]

/** Seconds; 0: none. */
export const TIMERS = [0, 3, 10] as const
export type Timer = (typeof TIMERS)[number]

export interface CameraState {
  facing: 'front' | 'back'
  mode: 'photo' | 'video'
  flash: FlashMode
  timer: Timer
  /** When the video began, on the phone's clock; null while none is recorded. */
  recordingSinceMs: number | null
}

export function initialCamera(random: Random): CameraState {
  return {
    facing: random.chance(0.7) ? 'back' : 'front',
    mode: random.chance(0.8) ? 'photo' : 'video',
    flash: random.pick(FLASH_MODES),
    timer: random.chance(0.7) ? 0 : random.pick(TIMERS),
    recordingSinceMs: null,
  }
}
