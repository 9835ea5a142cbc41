import { expect, test } from '@jest/globals'
import { parseAnswer } from '../../src/bridge/answer.js'
import { boxOnPicture } from '../../src/bridge/grounding.js'
import { judgedReport, judgedStep, type Verdict } from '../../src/cli/eval-judge.js'

const PICTURE = { width: 1000, height: 2000 }
const BUTTON = { left: 100, top: 200, right: 300, bottom: 400 }

function step(operation: string, verdict: Partial<Verdict>, mark = '<<一般操作>>') {
  const answer = parseAnswer(`Action: Do it.\nGrounded Operation: ${operation}\n${mark}`)
  const said = { operation: 'click', bounds: BUTTON, sensitive: false, ...verdict }
  return judgedStep({ answer, box: boxOnPicture(answer.operation, PICTURE) }, said)
}

const RIGHT = 'CLICK(box=[[100,100,300,200]])'
const ELSEWHERE = 'CLICK(box=[[800,800,900,900]])'

test('a step is right when it does the right thing in the right place', () => {
  const judged = [step(RIGHT, {}), step(ELSEWHERE, {}), step('END()', {})]
  expect(judgedReport([{ family: 'notes-create', judged }])).toMatchObject({
    agreed: { steps: 1, of: 3 },
    confusion: { 'notes-create': { 'click elsewhere': 1, 'end → click': 1 } },
  })
})

test('marks are counted apart for what must be marked and what must not', () => {
  const judged = [
    step(RIGHT, { sensitive: true }, '<<敏感操作>>'),
    step(RIGHT, { sensitive: true }),
    step(RIGHT, {}, '<<敏感操作>>'),
    step(RIGHT, {}),
    step(RIGHT, {}),
  ]
  expect(judgedReport([{ family: 'shop-buy', judged }])?.marks).toEqual({
    sensitive: { marked: 1, of: 2 },
    ordinary: { marked: 1, of: 3 },
  })
})

test('to say that a task cannot be done is another thing than to say that it is done', () => {
  const answer = parseAnswer('Action: The task cannot be done.\nGrounded Operation: END()')
  const verdict = { operation: 'end', bounds: null, sensitive: false }
  expect(judgedStep({ answer, box: null }, verdict)).toMatchObject({
    did: 'impossible',
    should: 'end',
  })
})

test('nobody who judges gives no figures', () => {
  expect(judgedReport([{ family: 'shop-buy', judged: [] }])).toBeNull()
})
