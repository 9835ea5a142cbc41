/** What shows itself for a few seconds and goes by itself: the message at the bottom, the card of new news. */

import type { PhoneState } from './apps/app.js'

const SNACKBAR_MS = 4000
const HEADS_UP_MS = 5000

export class Passing {
  private snackbarUntil = 0
  private headsUpUntil = 0

  /** Whatever is shown now begins its time. */
  begin(now: number): void {
    this.snackbarUntil = now + SNACKBAR_MS
    this.headsUpUntil = now + HEADS_UP_MS
  }

  beginSnackbar(now: number): void {
    this.snackbarUntil = now + SNACKBAR_MS
  }

  /** Takes away what has had its time; @returns whether something went */
  end(state: PhoneState, now: number): boolean {
    const hasSnackbar = state.snackbar !== null && now >= this.snackbarUntil
    const hasHeadsUp = state.shade.headsUp !== null && now >= this.headsUpUntil
    if (hasSnackbar) state.snackbar = null
    if (hasHeadsUp) state.shade.headsUp = null
    return hasSnackbar || hasHeadsUp
  }
}
