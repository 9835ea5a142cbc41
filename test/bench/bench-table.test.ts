import { expect, test } from '@jest/globals'
import { rowsOf, tableOf } from '../../bench/device/bench-table.js'

const SERIES = [
  { what: 'tap', who: 'one', values: [30, 10, 20] },
  { what: 'screenshot', who: 'one', values: [5] },
  { what: 'tap', who: 'another', values: [...Array(100).keys()] },
]

test('what was measured on several stands together, each with its median and 95th percentile', () => {
  expect(rowsOf(SERIES)).toEqual([
    { what: 'tap', who: 'one', p50: 20, p95: 30, count: 3 },
    { what: 'tap', who: 'another', p50: 49, p95: 94, count: 100 },
    { what: 'screenshot', who: 'one', p50: 5, p95: 5, count: 1 },
  ])
})

test('what was never measured has no row', () => {
  expect(rowsOf([{ what: 'tap', who: 'one', values: [] }])).toEqual([])
})

test('columns are as wide as their widest cell, numbers to the right', () => {
  expect(tableOf(rowsOf(SERIES.slice(0, 2))).split('\n')).toEqual([
    'measured, ms  by   median  p95  n',
    'tap           one      20   30  3',
    'screenshot    one       5    5  1',
  ])
})
