/** How slow phones are that people have: what docs/faults.md says where each figure comes from. Pure. */

export interface LatencyProfile {
  /** Each command of the shell. */
  readonly commandMs: number
  /** Each request to the UiAutomator2 server. */
  readonly requestMs: number
  /** Each screenshot, beside its request. */
  readonly pictureMs: number
  /** Of the live picture; null: as many as it was asked for. */
  readonly framesPerSecond: number | null
  /** Until the UiAutomator2 server runs. */
  readonly startMs: number
}

export const profileNames = ['none', 'usb2', 'wifi', 'slow_phone'] as const

export const LATENCY_PROFILES: Readonly<Record<(typeof profileNames)[number], LatencyProfile>> = {
  none: { commandMs: 0, requestMs: 0, pictureMs: 0, framesPerSecond: null, startMs: 0 },
  usb2: { commandMs: 60, requestMs: 3, pictureMs: 450, framesPerSecond: 12, startMs: 2_500 },
  wifi: { commandMs: 80, requestMs: 23, pictureMs: 700, framesPerSecond: 12, startMs: 2_500 },
  slow_phone: { commandMs: 120, requestMs: 10, pictureMs: 900, framesPerSecond: 6, startMs: 5_000 },
}
