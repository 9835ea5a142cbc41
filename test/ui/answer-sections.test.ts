/** The page's reading of an answer that is still being written. */

import { expect, it } from '@jest/globals'

interface Sections {
  readonly status: string
  readonly plan: string
  readonly action: string
  readonly operation: string
  readonly marker: string
  readonly current: string | null
}

// The page's scripts are plain JavaScript, unknown to the type checker.
const script: string = '../../src/ui/public/js/answer-sections.js'
const { splitAnswer }: { splitAnswer(text: string): Sections } = await import(script)

const WHOLE = `Status: Settings are open.
Plan: 1. Open Display
2. Turn on the dark theme
Action: Tap 'Display'.
Grounded Operation:CLICK(box=[[1,2,3,4]], element_info='a
b')
<<General Operation>>`

it('reads every part of a whole answer, also over several lines', () => {
  expect(splitAnswer(WHOLE)).toEqual({
    status: 'Settings are open.',
    plan: '1. Open Display\n2. Turn on the dark theme',
    action: "Tap 'Display'.",
    operation: "CLICK(box=[[1,2,3,4]], element_info='a\nb')",
    marker: '<<General Operation>>',
    current: null,
  })
})

it('never shows the beginning of a label as text of the part before', () => {
  for (let length = 0; length <= WHOLE.length; length++) {
    const { status, action } = splitAnswer(WHOLE.slice(0, length))
    expect('Settings are open.').toContain(status)
    expect("Tap 'Display'.").toContain(action)
  }
})

it.each([
  ['', null],
  ['Stat', null],
  ['Status:', 'status'],
  ['Action: Tap', 'action'],
  ['Action: Tap\nGrounded Op', 'action'],
  ['Action: Tap\nGrounded Operation: CL', 'operation'],
])('knows which part is being written in %j', (text, current) => {
  expect(splitAnswer(text).current).toBe(current)
})

it('leaves out what belongs to no part', () => {
  expect(splitAnswer('Certainly!\nAction: Tap.')).toMatchObject({ action: 'Tap.', status: '' })
})
