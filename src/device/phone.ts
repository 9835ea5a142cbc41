/** One phone as the bridge sees it: a picture, commands in device pixels, and "the screen is still". */

import type { Rotation, Size } from '../geometry.js'
import type { TouchCommand } from './touch-command.js'

/** The truth the model acts on. */
export interface Screenshot {
  /** Unique within the phone's session. */
  readonly id: string
  readonly png: Buffer
  /** Size of this very picture in device pixels. */
  readonly size: Size
  readonly rotation: Rotation
  /** Android's id of the display; 0 is the phone's own. */
  readonly display: number
  /** When it was asked for, ms since the epoch. */
  readonly takenAt: number
}

/** One picture of the live stream (JPEG), for looking and for settling, never for grounding. */
export interface Frame {
  readonly jpeg: Buffer
  /** When it arrived, ms since the epoch. */
  readonly at: number
}

export type SettleReason = 'still' | 'part' | 'cap'

export interface Settled {
  /**
   * `still`: the picture stopped changing; `part`: for a while only a bounded part of it has, such as a video or a
   * spinner; `cap`: neither came within the limit.
   */
  readonly reason: SettleReason
  readonly waitedMs: number
  /**
   * Whether the screen shows something else than before the last command; the status bar does not
   * count. Null when there was no picture to compare with.
   */
  readonly changed: boolean | null
}

export interface PhoneIdentity {
  /** adb serial, such as `R5CT…` or `127.0.0.1:5600`. */
  readonly udid: string
  readonly name: string
  readonly model: string
  readonly androidVersion: string
}

export interface Phone {
  readonly identity: PhoneIdentity

  /** Turns the screen on and unlocks it, where that is necessary. @throws BridgeError SCREEN_OFF, SCREEN_LOCKED, DEVICE_LOST */
  wake(signal: AbortSignal): Promise<void>

  /**
   * Takes a picture of the screen; a screen that went dark is woken first.
   * @throws BridgeError SCREENSHOT_FAILED, SCREEN_OFF, SCREEN_LOCKED, SCREEN_SECURE, DEVICE_LOST
   */
  screenshot(signal: AbortSignal): Promise<Screenshot>

  /** Carries out one command. @throws BridgeError COMMAND_REFUSED, COMMAND_FAILED, APP_NOT_FOUND, DEVICE_LOST */
  perform(command: TouchCommand, signal: AbortSignal): Promise<void>

  /**
   * Waits until a phone that went away takes commands again.
   * @throws BridgeError what keeps it away, after `limitMs`
   */
  reconnect(options: { readonly limitMs: number }, signal: AbortSignal): Promise<void>

  /** Waits until the picture is still, or all of it but a part that goes on moving; at most `capMs`. */
  settle(options: { readonly capMs: number }, signal: AbortSignal): Promise<Settled>

  /** The live stream; the last frame comes at once. Returns the way to stop watching. */
  watch(onFrame: (frame: Frame) => void): () => void

  /** The UI tree as UiAutomator's XML. For scenarios and checks only: no model ever sees it. */
  source(signal: AbortSignal): Promise<string>

  /** Package name of the app in front. For scenarios only. */
  currentApp(signal: AbortSignal): Promise<string>

  close(): Promise<void>
}
