import { beforeAll, expect, test } from '@jest/globals'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import { walkEpisode } from '../../training/data/explore.js'
import { ManualClock } from '../support/manual-clock.js'
import { createWordRandom } from '../support/word-random.js'

const WALKS = 80
/** A sum that is to be deleted is told with its result, and a date stands on the screen in other words. */
const SAID_OTHERWISE = /^(To be deleted|Shown)$|month \d|\b20\d\d\b|20\d\d年/

interface Comparison {
  readonly shown: string
  readonly wanted: string
  readonly verdict: string
}

const statuses: string[] = []
let comparisons: readonly Comparison[]

beforeAll(async () => {
  const phone = createEmulatedPhone({ seed: 0, clock: new ManualClock() })
  const random = createWordRandom(4)
  for (let walk = 0; walk < WALKS; walk++) {
    await walkEpisode(phone, random, async (_, lectures) => {
      statuses.push(...lectures.map(({ move }) => move.status))
    })
  }
  comparisons = statuses.flatMap((status) => comparisonsIn(status))
})

test('teachers call right what is as it is wanted, and wrong what is not', () => {
  const misjudged = comparisons.filter(
    ({ shown, wanted, verdict }) => (shown === wanted) !== (verdict === 'Right'),
  )
  expect(misjudged).toEqual([])
  const wrong = comparisons.filter(({ verdict }) => verdict === 'Wrong')
  expect(Math.min(wrong.length, comparisons.length - wrong.length)).toBeGreaterThan(100)
})

test('teachers call no page wrong of which they do not tell what it is', () => {
  expect(statuses.filter((status) => /wrong page/i.test(status))).toEqual([])
  const unread = comparisons.filter(({ shown }) => shown === 'another page')
  expect(unread.length / comparisons.length).toBeLessThan(0.02)
})

function comparisonsIn(status: string): Comparison[] {
  const told = status.matchAll(/(?:^|\. )([^:.]*): ([^:]*?)\. Wanted: (.*?)\. (Right|Wrong)\./g)
  return [...told].flatMap(([, what = '', shown = '', wanted = '', verdict = '']) =>
    [what, shown, wanted].some((text) => SAID_OTHERWISE.test(text))
      ? []
      : [{ shown, wanted, verdict }],
  )
}
