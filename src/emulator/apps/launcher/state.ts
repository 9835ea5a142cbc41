/** What the home screen keeps: in which order its icons stand, and how far down. */

import type { Random } from '../../../random.js'

export const LAUNCHER_PACKAGE = 'com.android.launcher3'

export interface LauncherState {
  /** Seed of the icons' order. */
  order: number
  /** Apps beyond this many are in the drawer only. */
  homeIcons: number
  /** Empty rows above the icons. */
  emptyRows: number
}

export function initialLauncher(random: Random): LauncherState {
  return {
    order: random.int(0, 1_000_000),
    homeIcons: random.int(5, 8),
    emptyRows: random.int(0, 3),
  }
}
