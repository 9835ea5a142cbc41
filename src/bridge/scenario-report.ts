/** The results of scenarios as JUnit XML, which CI servers show. Pure. */

import type { ScenarioResult, StepResult } from './scenario-runner.js'

export function junitReport(results: readonly ScenarioResult[]): string {
  const failures = results.filter(({ passed }) => !passed).length
  const time = seconds(results.reduce((sum, { durationMs }) => sum + durationMs, 0))
  const totals = `tests="${results.length}" failures="${failures}" errors="0" time="${time}"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${totals}>`,
    `  <testsuite name="phonewright scenarios" ${totals}>`,
    ...results.flatMap(testcase),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

function testcase({ name, file, durationMs, steps }: ScenarioResult): string[] {
  const failure = steps.at(-1)?.failure
  const attributes = `name="${attribute(name)}" classname="${attribute(file)}" time="${seconds(durationMs)}"`
  return [
    `    <testcase ${attributes}>`,
    ...(failure
      ? [
          `      <failure type="${attribute(failure.code)}" message="${attribute(failure.message)}">`,
          `${escaped([failure.message, failure.hint, failure.picture ?? 'no picture'].join('\n'))}</failure>`,
        ]
      : []),
    `      <system-out>${escaped(steps.map(stepLine).join('\n'))}</system-out>`,
    '    </testcase>',
  ]
}

function stepLine({ number, title, durationMs, run, failure }: StepResult): string {
  const mark = failure === null ? 'ok  ' : 'FAIL'
  return `${mark} ${number} ${title} (${seconds(durationMs)} s${run === null ? '' : `, run ${run}`})`
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3)
}

/** Well-formed whatever the text: XML 1.0 has no way at all to write some characters. */
function escaped(text: string): string {
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0
      return isXmlCharacter(code) ? (ENTITIES.get(character) ?? character) : '\uFFFD'
    })
    .join('')
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
])

/** Raw line breaks and tabs in an attribute would be read as spaces. */
function attribute(text: string): string {
  return escaped(text).replace(/[\n\r\t]/g, (space) => `&#${space.charCodeAt(0)};`)
}

/** XML 1.0, production 2. */
function isXmlCharacter(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  )
}
