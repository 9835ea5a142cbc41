/** Every task family that the phone can be asked. */

import type { TaskFamily, TaskParams } from './task.js'

/** In the order of the apps; seeds pick by index, so new families go to the end of their app's block. */
export const families: readonly TaskFamily[] = []

/** Parameters come back only to the family that proposed them, so their type may be forgotten. */
export function anyFamily<P extends TaskParams>(family: TaskFamily<P>): TaskFamily {
  return family as unknown as TaskFamily
}
