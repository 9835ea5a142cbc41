import { expect, test } from '@jest/globals'
import { createRandom } from '../../src/random.js'
import { mannered } from '../../training/data/manner.js'

const SAID = { en: "Open the note 'Tea at 5.' and read it.", zh: '打开便签“茶。”看一看。' } as const

test.each(['en', 'zh'] as const)(
  'what is around a task in %s leaves its own words whole',
  (language) => {
    const random = createRandom(1)
    const said = Array.from({ length: 500 }, () => mannered(SAID[language], language, random))
    const core = SAID[language].slice(0, -1)
    expect(said.filter((text) => !text.includes(core))).toEqual([])
    expect(new Set(said).size).toBeGreaterThan(40)
    expect(said.filter((text) => text === SAID[language]).length).toBeGreaterThan(200)
  },
)
