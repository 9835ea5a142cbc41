/** The notification shade: pulled down, pushed up, and what its tiles and cards do. */

import type { App, PhoneState, SystemSettings } from './apps/app.js'
import { launchApp } from './navigation.js'
import { notificationsOf } from './notifications.js'
import { newEntry } from './phone-state.js'
import { shadeView } from './screen/shade-view.js'
import type { Screen } from './screen/view.js'

export const SHADE_PAGE = { name: 'shade' } as const

/** On a locked or dark phone it stays closed. */
export function openShade(state: PhoneState): void {
  if (state.locked || !state.screenOn) return
  state.shade.entry ??= newEntry({ page: SHADE_PAGE })
}

export function closeShade(state: PhoneState): void {
  state.shade.entry = null
}

export function shadeOf(state: PhoneState, apps: readonly App<never>[]): Screen {
  const { settings, shade } = state
  const posted = notificationsOf(state, apps)
  const dismiss = (keys: readonly string[]) => {
    shade.dismissed = [...shade.dismissed, ...keys]
  }
  const body = shadeView({
    settings,
    notifications: posted.map(({ app, key, title, text, page, onOpen }) => ({
      app,
      key,
      title,
      text,
      onTap: () => {
        onOpen()
        launchApp(state, app, page)
      },
      onSwipeAway: () => dismiss([key]),
    })),
    onToggle: (key) => toggle(settings, key),
    onClearAll: () => {
      dismiss(posted.map(({ key }) => key))
      closeShade(state)
    },
  })
  return { body, onBack: () => closeShade(state) }
}

export type TileKey = 'wifi' | 'bluetooth' | 'flashlight' | 'airplaneMode'

function toggle(settings: SystemSettings, key: TileKey): void {
  settings[key] = !settings[key]
}
