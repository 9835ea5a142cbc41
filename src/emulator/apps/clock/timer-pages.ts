/** The timer and the stopwatch. They show where they started: time stands still in a picture. */

import type { Screen, View } from '../../screen/view.js'
import { appBar, button, page, textField } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import type { ClockState } from './state.js'
import { tabs } from './tabs.js'

const LONGEST_TIMER = 600

export function timerPage(context: AppContext<ClockState>): Screen {
  const { timer } = context.state
  return {
    body: page({
      bar: appBar({ title: 'Timer' }),
      content: timer.running ? runningTimer(context) : idleTimer(context),
      bottom: tabs(context, 'timer'),
    }),
  }
}

export function stopwatchPage(context: AppContext<ClockState>): Screen {
  const { stopwatch } = context.state
  const set = (running: boolean) => () => {
    context.state.stopwatch = { running }
  }
  const buttons = stopwatch.running
    ? [button({ id: 'stopwatch_stop', text: 'Stop', style: 'danger', onTap: set(false) })]
    : [button({ id: 'stopwatch_start', text: 'Start', onTap: set(true) })]
  return {
    body: page({
      bar: appBar({ title: 'Stopwatch' }),
      content: [
        digits('00:00'),
        note(stopwatch.running ? 'The stopwatch is running' : 'The stopwatch is stopped'),
        line(buttons),
      ],
      bottom: tabs(context, 'stopwatch'),
    }),
  }
}

function idleTimer({ state, field, snackbar }: AppContext<ClockState>): View[] {
  const entered = field('minutes', String(state.timer.minutes))
  const minutes = /^\d{1,3}$/.test(entered) ? Number(entered) : 0
  const start = () => {
    if (minutes < 1 || minutes > LONGEST_TIMER) {
      snackbar(`A timer runs from 1 to ${LONGEST_TIMER} minutes`)
      return
    }
    state.timer = { minutes, running: true }
    snackbar(`Timer started: ${minutes} min`)
  }
  return [
    textField({
      id: 'timer_minutes',
      field: 'minutes',
      label: 'Minutes',
      initial: String(state.timer.minutes),
      keyboard: 'number',
    }),
    line([button({ id: 'timer_start', text: 'Start', onTap: start })]),
    note('The timer is stopped'),
  ]
}

function runningTimer({ state, setField }: AppContext<ClockState>): View[] {
  const { minutes } = state.timer
  const stop = () => {
    state.timer = { minutes, running: false }
    setField('minutes', String(minutes))
  }
  return [
    digits(`${minutes}:00`),
    line([button({ id: 'timer_stop', text: 'Stop', style: 'danger', onTap: stop })]),
    note(`A timer of ${minutes} minutes is running`),
  ]
}

function digits(text: string): View {
  return {
    kind: 'text',
    text,
    size: 64,
    textAlign: 'center',
    width: 'fill',
    padding: { top: 32, bottom: 24 },
  }
}

function note(text: string): View {
  return {
    kind: 'text',
    text,
    size: 16,
    color: 'onSurfaceVariant',
    textAlign: 'center',
    width: 'fill',
    padding: { top: 16, bottom: 16 },
  }
}

function line(children: readonly View[]): View {
  return { kind: 'row', width: 'fill', arrange: 'center', gap: 16, padding: 12, children }
}
