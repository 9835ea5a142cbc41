import { expect, it } from '@jest/globals'
import { DOMParser } from '@xmldom/xmldom'
import { junitReport } from '../../src/bridge/scenario-report.js'
import { play } from '../support/scenario-play.js'

it('the JUnit report is well-formed and says the same whatever the texts hold', async () => {
  const nasty = '<a b="c">&\'\u0000\u001b]]>\uD800\uFFFE\nend 😀'
  const failed = (await play([{ kind: 'tap', text: nasty }])).result
  const passed = (await play([{ kind: 'back' }])).result
  const xml = junitReport([{ ...failed, name: nasty }, passed])
  const onError = (level: string, message: string) => {
    if (level !== 'warning') throw new Error(message)
  }
  const root = new DOMParser({ onError }).parseFromString(xml, 'text/xml').documentElement
  expect(root?.getAttribute('tests')).toBe('2')
  expect(root?.getAttribute('failures')).toBe('1')
  const cases = [...(root?.getElementsByTagName('testcase') ?? [])]
  expect(cases.map((testcase) => testcase.getElementsByTagName('failure').length)).toEqual([1, 0])
  expect(cases[0]?.getAttribute('name')).toBe('<a b="c">&\'\uFFFD\uFFFD]]>\uFFFD\uFFFD\nend 😀')
})
