/** The sheets in which flash and timer are chosen. */

import type { Screen } from '../../screen/view.js'
import { radioRow, sheet } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { type CameraState, FLASH_MODES, type FlashMode, TIMERS } from './state.js'

const FLASH_NAMES: Readonly<Record<FlashMode, string>> = {
  off: 'Flash off',
  auto: 'Flash auto',
  on: 'Flash on',
}

export function flashSheet({ state, nav, t }: AppContext<CameraState>): Screen {
  const rows = FLASH_MODES.map((flash) =>
    radioRow({
      id: `choose_${flash}`,
      title: t(FLASH_NAMES[flash]),
      checked: state.flash === flash,
      onTap: () => {
        state.flash = flash
        nav.pop()
      },
    }),
  )
  return { presentation: 'sheet', body: sheet({ id: 'sheet_title', title: t('Flash') }, rows) }
}

export function timerSheet({ state, nav, t }: AppContext<CameraState>): Screen {
  const rows = TIMERS.map((timer) =>
    radioRow({
      id: `choose_${timer}`,
      title: timer === 0 ? t('Timer off') : t('{seconds} seconds', { seconds: timer }),
      checked: state.timer === timer,
      onTap: () => {
        state.timer = timer
        nav.pop()
      },
    }),
  )
  return { presentation: 'sheet', body: sheet({ id: 'sheet_title', title: t('Self-timer') }, rows) }
}
