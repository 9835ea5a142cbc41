import { expect, test } from '@jest/globals'
import { FIRST_MEASURING_SEED } from '../../src/emulator/content/seeding.js'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import { type Lecture, walkEpisode } from '../../training/data/explore.js'
import { ManualClock } from '../support/manual-clock.js'
import { createWordRandom } from '../support/word-random.js'

const WALKS = 400
const TYPED = /^Type '(.*)' into (.*)\.$/

test('walks are on phones that teach, meet what was typed wrongly, and the teacher says what it is and types it anew', async () => {
  const phone = createEmulatedPhone({ seed: 0, clock: new ManualClock() })
  const random = createWordRandom(1)
  const corrections: string[] = []
  const unsaid: string[] = []
  const correct = ({ history, move }: Lecture) => {
    const [, wrong, field] = TYPED.exec(history.at(-1)?.action ?? '') ?? []
    const [, right, again] = TYPED.exec(move.action) ?? []
    if (field === undefined || field !== again || right === wrong) return
    corrections.push(`${wrong} → ${right}`)
    if (!move.status.includes(`${wrong}`)) unsaid.push(`${wrong}: ${move.status}`)
  }
  const seeds = new Set<number>()
  for (let walk = 0; walk < WALKS; walk++) {
    await walkEpisode(phone, random, async (_, [first]) => {
      seeds.add(phone.state.seed)
      if (first !== undefined) correct(first)
    })
  }
  expect(corrections.length).toBeGreaterThan(2)
  expect(unsaid).toEqual([])
  expect([...seeds].filter((seed) => seed >= FIRST_MEASURING_SEED)).toEqual([])
})

test('now and then a message drops in over the page and is pushed away first, and the walk goes on as before', async () => {
  const phone = createEmulatedPhone({ seed: 0, clock: new ManualClock() })
  const random = createWordRandom(2)
  const actions: (string | undefined)[] = []
  for (let walk = 0; walk < WALKS / 8; walk++) {
    await walkEpisode(phone, random, async (_, [first]) => {
      const { headsUp, entry } = phone.state.shade
      // over an open shade no card is shown: the message stands in it
      if (headsUp !== null && entry === null) actions.push(first?.move.action)
    })
    expect(phone.state.shade.headsUp).toBeNull()
  }
  expect(actions.length).toBeGreaterThan(5)
  expect(actions.filter((action) => action !== 'Swipe the notification away.')).toEqual([])
})

test('a screen is often asked about in two ways, and few of the tasks beside the way only open an app or leave a page', async () => {
  const phone = createEmulatedPhone({ seed: 0, clock: new ManualClock() })
  const random = createWordRandom(3)
  const [texts, beside]: [string[][], string[]] = [[], []]
  for (let walk = 0; walk < WALKS / 8; walk++) {
    await walkEpisode(phone, random, async (_, [first, ...others]) => {
      const retold = others.filter(({ move }) => move === first?.move)
      texts.push([first, ...retold].map((lecture) => lecture?.text ?? ''))
      for (const lecture of others) if (!retold.includes(lecture)) beside.push(lecture.move.status)
    })
  }
  const inTwoWays = texts.filter((each) => new Set(each).size === 2)
  expect(inTwoWays.length / texts.length).toBeGreaterThan(0.35)
  const plain = beside.filter((status) => / is not open\.$|Wrong\.$/.test(status))
  expect(beside.length).toBeGreaterThan(500)
  expect(plain.length / beside.length).toBeLessThan(0.4)
})
