/**
 * The order of the test files: those that take longest begin first, so that no worker waits at the end for one that
 * came last. Jest itself goes by size where it has not measured, and the longest file is a small one.
 */

import Sequencer from '@jest/test-sequencer'

/** More than 40 seconds on two cores. */
const LONG = [
  'device/recovery',
  'training/oracle',
  'cli/pocket',
  'cli/whole-stack',
  'ui/page',
  'emulator/identity',
  'device/start-again',
  'device/phone',
  'cli/remote',
]

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const index = LONG.findIndex((name) => path.endsWith(`/${name}.test.ts`))
      return index === -1 ? LONG.length : index
    }
    return super.sort(tests).toSorted((a, b) => rank(a) - rank(b))
  }
}
