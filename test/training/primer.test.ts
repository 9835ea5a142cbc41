import { expect, test } from '@jest/globals'
import type { Language } from '../../src/emulator/content/language.js'
import { readElements } from '../../training/data/elements.js'
import { someLanguage, varyLooks } from '../../training/data/looks.js'
import { createPrimer } from '../../training/data/primer.js'
import { nameableElements } from '../../training/data/reading.js'
import { ManualClock } from '../support/manual-clock.js'
import { createWordRandom } from '../support/word-random.js'

function pagesOf(language: Language, count: number): string[][] {
  const open = createPrimer(createWordRandom(1), new ManualClock())
  return Array.from({ length: count }, () =>
    nameableElements(readElements(open(language, () => undefined))).map(({ label }) => label),
  )
}

test('pages of made-up words hold a handful of labels that can be asked for', () => {
  const counts = pagesOf('en', 40).map((labels) => labels.length)
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(3)
  expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeGreaterThan(8)
})

/** What Android puts on every page. */
const SYSTEM = new Set(['Navigate up', 'Back', 'Home', 'Overview'])

test('no page repeats what another said', () => {
  const pages = pagesOf('en', 20)
  const said = new Set(pages[0])
  const again = new Set(pages.slice(1).flat())
  const isRepeated = (label: string) => again.has(label) && label.length > 4 && !SYSTEM.has(label)
  expect([...said].filter(isRepeated)).toEqual([])
})

test('Chinese pages are written in Chinese characters, English ones are not', () => {
  const share = (language: Language) => {
    const labels = pagesOf(language, 20).flat()
    return labels.filter((label) => /\p{Script=Han}/u.test(label)).length / labels.length
  }
  expect(share('zh')).toBeGreaterThan(0.5)
  expect(share('en')).toBe(0)
})

test('training meets every look that is measured, and the usual one most', () => {
  const random = createWordRandom(3)
  const open = createPrimer(random, new ManualClock())
  const looks = Array.from({ length: 120 }, () => {
    const { state, display } = open(someLanguage(random), (phone) => varyLooks(phone, random))
    const { darkTheme, fontScale } = state.settings
    return [darkTheme, fontScale, display.size.width].join()
  })
  const count = (look: string) => looks.filter((other) => other === look).length
  const usual = 'false,1.15,1080'
  for (const other of new Set(looks))
    if (other !== usual) expect(count(usual)).toBeGreaterThan(3 * count(other))
  for (const look of ['true,1.15,1080', 'false,0.85,1080', 'false,1.3,1080'])
    expect(looks).toContain(look)
  for (const width of ['720', '1440', '2400'])
    expect(looks.map((look) => look.split(',')[2])).toContain(width)
})
