/** What was measured, as medians and 95th percentiles beside the targets. Pure. */

import { type Percentiles, percentiles } from '../../src/cli/eval-report.js'
import type { Series } from './rounds.js'

export interface Row extends Percentiles {
  readonly what: string
  readonly who: string
  readonly count: number
}

export function rowsOf(series: readonly Series[]): readonly Row[] {
  return series
    .flatMap(({ what, who, values }) => {
      const found = percentiles(values)
      return found === null ? [] : [{ what, who, ...found, count: values.length }]
    })
    .sort((a, b) => order(series, a) - order(series, b))
}

/** Columns as wide as their widest cell; numbers to the right. */
export function tableOf(rows: readonly Row[]): string {
  const head = ['measured, ms', 'by', 'median', 'p95', 'n']
  const cells = rows.map(({ what, who, p50, p95, count }) =>
    [what, who, p50, p95, count].map(String),
  )
  const widths = head.map((_, column) =>
    Math.max(...[head, ...cells].map((line) => (line[column] ?? '').length)),
  )
  return [head, ...cells]
    .map((line) =>
      line
        .map((cell, column) => {
          const width = widths[column] ?? 0
          return column < 2 ? cell.padEnd(width) : cell.padStart(width)
        })
        .join('  '),
    )
    .join('\n')
}

/** The same thing measured on everybody stands together. */
function order(series: readonly Series[], { what }: Row): number {
  return series.findIndex((each) => each.what === what)
}
