/** A month as weeks of seven days to tap: for looking at, and for choosing a day. */

import {
  type Day,
  dateNumber,
  dateText,
  type Month,
  weekdayHeads,
  weeksOf,
} from '../../content/dates.js'
import type { Language } from '../../content/language.js'
import type { View } from '../../screen/view.js'

export interface MonthGridProps {
  readonly month: Month
  readonly today: Day
  readonly chosen: Day
  readonly language: Language
  /** Days with something on them. */
  readonly marked: ReadonlySet<Day>
  /** The id of the day `2026-03-14` is this and `20260314`. */
  readonly idPrefix: string
  readonly onPick: (day: Day) => void
}

const CELL_HEIGHT = 46

export function monthGrid(props: MonthGridProps): View {
  const heads = weekdayHeads(props.language).map(headCell)
  const weeks = weeksOf(props.month).map((week) => row(week.map((day) => cell(day, props))))
  return {
    kind: 'column',
    width: 'fill',
    align: 'stretch',
    padding: { left: 8, right: 8, bottom: 8 },
    children: [row(heads), ...weeks],
  }
}

function row(children: readonly View[]): View {
  return { kind: 'row', width: 'fill', align: 'center', children }
}

function headCell(text: string): View {
  const look = { size: 13, color: 'onSurfaceVariant', textAlign: 'center', height: 28 } as const
  return { kind: 'text', text, weight: 1, ...look }
}

function cell(day: Day | null, props: MonthGridProps): View {
  if (day === null) return { kind: 'spacer', weight: 1, height: CELL_HEIGHT }
  const isChosen = day === props.chosen
  const isToday = day === props.today
  const ink = isChosen ? 'onPrimary' : isToday ? 'primary' : 'onSurface'
  return {
    kind: 'column',
    id: `${props.idPrefix}${day.replaceAll('-', '')}`,
    className: 'android.view.View',
    description: dateText(day, props.language),
    selected: isChosen,
    weight: 1,
    height: CELL_HEIGHT,
    align: 'center',
    arrange: 'center',
    gap: 1,
    onTap: () => props.onPick(day),
    children: [
      {
        kind: 'text',
        text: dateNumber(day),
        size: 15,
        bold: isToday || isChosen,
        color: ink,
        textAlign: 'center',
        width: 36,
        height: 36,
        cornerRadius: 18,
        background: isChosen ? 'primary' : 'transparent',
      },
      {
        kind: 'spacer',
        width: 6,
        height: 6,
        cornerRadius: 3,
        background: props.marked.has(day) ? 'primary' : 'transparent',
      },
    ],
  }
}
