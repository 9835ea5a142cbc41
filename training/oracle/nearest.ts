/** What a teacher says of a list that cannot be searched: which of its entries is called most alike, and whether it is the one. */

import { compared, sightStatus } from './field-status.js'
import { isInSight, textsOf } from './moves.js'
import type { OracleView } from './oracle.js'

/**
 * "Nearest: Balloon at school. Wanted: Balloon at noon. Wrong." Who has to read an entry out does not take it for another;
 * "'Balloon at noon' is in sight." was said of lists without it.
 *
 * @param name how the wanted one is told where nothing is called like it: `'Balloon at noon'`
 * @param labels of the entries in sight, from top to bottom
 */
export function nearestStatus(name: string, wanted: string, labels: readonly string[]): string {
  const nearest = mostAlike(wanted, labels)
  return nearest === undefined ? sightStatus(name, false) : compared('Nearest', nearest, wanted)
}

/** What the entries of a list are called, from top to bottom: the first text of each of them that is in sight.
 *  @param ids of the entries: `/:id\/tile_/` */
export function labelsIn(view: OracleView, ids: RegExp): string[] {
  return view.nodes
    .filter((node) => node.packageName === view.app && ids.test(node.resourceId))
    .filter((node) => isInSight(view, node))
    .flatMap((node) => textsOf(node).slice(0, 1))
}

/** Of the labels that begin or end as `wanted` does, the one that has most in common with it; of several the first. */
function mostAlike(wanted: string, labels: readonly string[]): string | undefined {
  const best = labels.toSorted((a, b) => likeness(b, wanted) - likeness(a, wanted))[0]
  return best === undefined || likeness(best, wanted) === 0 ? undefined : best
}

/** Characters that two labels have in common at their beginnings and at their ends. */
export function likeness(one: string, other: string): number {
  const [a, b] = [[...one], [...other]]
  const shared = (same: (i: number) => boolean) => {
    let count = 0
    while (count < Math.min(a.length, b.length) && same(count)) count++
    return count
  }
  return shared((i) => a[i] === b[i]) + shared((i) => a.at(-1 - i) === b.at(-1 - i))
}
