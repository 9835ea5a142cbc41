/** The timer and the stopwatch. They show where they started: time stands still in a picture. */

import type { Screen, View } from '../../screen/view.js'
import { appBar, button, page, textField } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import type { ClockState } from './state.js'
import { tabs } from './tabs.js'

const LONGEST_TIMER = 600

export function timerPage(context: AppContext<ClockState>): Screen {
  const { state, t } = context
  return {
    body: page({
      bar: appBar({ title: t('Timer') }),
      content: state.timer.running ? runningTimer(context) : idleTimer(context),
      bottom: tabs(context, 'timer'),
    }),
  }
}

export function stopwatchPage(context: AppContext<ClockState>): Screen {
  const { t } = context
  const { stopwatch } = context.state
  const set = (running: boolean) => () => {
    context.state.stopwatch = { running }
  }
  const buttons = stopwatch.running
    ? [button({ id: 'stopwatch_stop', text: t('Stop'), style: 'danger', onTap: set(false) })]
    : [button({ id: 'stopwatch_start', text: t('Start'), onTap: set(true) })]
  return {
    body: page({
      bar: appBar({ title: t('Stopwatch') }),
      content: [
        digits('00:00'),
        note(stopwatch.running ? t('The stopwatch is running') : t('The stopwatch is stopped')),
        line(buttons),
      ],
      bottom: tabs(context, 'stopwatch'),
    }),
  }
}

function idleTimer({ state, field, snackbar, t }: AppContext<ClockState>): View[] {
  const entered = field('minutes', String(state.timer.minutes))
  const minutes = /^\d{1,3}$/.test(entered) ? Number(entered) : 0
  const start = () => {
    if (minutes < 1 || minutes > LONGEST_TIMER) {
      snackbar(t('A timer runs from 1 to {most} minutes', { most: LONGEST_TIMER }))
      return
    }
    state.timer = { minutes, running: true }
    snackbar(t('Timer started: {minutes} min', { minutes }))
  }
  return [
    textField({
      id: 'timer_minutes',
      field: 'minutes',
      label: t('Minutes'),
      initial: String(state.timer.minutes),
      keyboard: 'number',
    }),
    line([button({ id: 'timer_start', text: t('Start'), onTap: start })]),
    note(t('The timer is stopped')),
  ]
}

function runningTimer({ state, setField, t }: AppContext<ClockState>): View[] {
  const { minutes } = state.timer
  const stop = () => {
    state.timer = { minutes, running: false }
    setField('minutes', String(minutes))
  }
  return [
    digits(`${minutes}:00`),
    line([button({ id: 'timer_stop', text: t('Stop'), style: 'danger', onTap: stop })]),
    note(t('A timer of {minutes} minutes is running', { minutes })),
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
