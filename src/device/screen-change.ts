/**
 * Whether the screen shows something else than before the last command: a scroll that changed nothing
 * has reached the end, a tap that changed nothing missed. Frames are compared with frames, and
 * screenshots with screenshots, for the two differ in sharpness.
 */

import type { FrameStream } from './frames.js'
import { changedPart, lookAt } from './still-picture.js'

export interface ScreenChange {
  /** Keeps what is on the screen now. */
  remember(): void
  /** Null when there is nothing to compare; the status bar does not count. */
  sinceThen(): Promise<boolean | null>
}

export interface ScreenPictures {
  readonly frames: Pick<FrameStream, 'last' | 'isLive'>
  /** The newest screenshot, PNG; null before the first. */
  readonly lastScreenshot: () => Buffer | null
}

export function watchScreenChange(pictures: ScreenPictures): ScreenChange {
  const now = () => ({
    frame: pictures.frames.isLive() ? (pictures.frames.last()?.jpeg ?? null) : null,
    screenshot: pictures.lastScreenshot(),
  })
  let before: ReturnType<typeof now> = { frame: null, screenshot: null }
  return {
    remember: () => {
      before = now()
    },
    sinceThen: async () => {
      const after = now()
      if (before.frame !== null && after.frame !== null) return differ(before.frame, after.frame)
      if (before.screenshot === null || after.screenshot === null) return null
      // no screenshot was taken since
      if (before.screenshot === after.screenshot) return null
      return differ(before.screenshot, after.screenshot)
    },
  }
}

async function differ(before: Buffer, after: Buffer): Promise<boolean> {
  if (before.equals(after)) return false
  return changedPart(await lookAt(before), await lookAt(after)) !== null
}
