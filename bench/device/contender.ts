/** One way to work a phone, as the rounds see it. Every contender has an emulated phone of its own, all of the same seed. */

import type { Point } from '../../src/geometry.js'

export interface Contender {
  readonly name: string
  /** A picture as its model would get it. @returns PNG */
  look(): Promise<Buffer>
  /** Sends a tap; ends when its own way of tapping does. */
  tap(at: Point): Promise<void>
  /** What it does after a tap before it looks again. */
  settle(): Promise<void>
  readonly typing: readonly TypingWay[]
}

export interface TypingWay {
  readonly name: string
  /** Brings the text into the empty field at this place, which does not have the focus yet. */
  type(at: Point, text: string): Promise<void>
}
