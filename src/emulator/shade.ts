/** The notification shade: pulled down, pushed up, and what its tiles and cards do. */

import type { App, PhoneState, SystemSettings } from './apps/app.js'
import { translatorOf } from './content/language.js'
import { launchApp } from './navigation.js'
import { notificationsOf, type PostedNotification } from './notifications.js'
import { newEntry } from './phone-state.js'
import { card, type NotificationCard, shadeView } from './screen/shade-view.js'
import type { Screen, View } from './screen/view.js'

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
  const body = shadeView({
    settings,
    notifications: posted.map((each) => cardFor(state, each)),
    onToggle: (key) => toggle(settings, key),
    onClearAll: () => {
      shade.dismissed = [...shade.dismissed, ...posted.map(({ key }) => key)]
      closeShade(state)
    },
  })
  return { body, onBack: () => closeShade(state) }
}

/** The card that has dropped in over the screen, as long as it stays. */
export function headsUpCard(state: PhoneState, apps: readonly App<never>[]): View | null {
  const posted = notificationsOf(state, apps).find(({ key }) => key === state.shade.headsUp)
  return posted === undefined
    ? null
    : card(cardFor(state, posted), translatorOf(state.settings.language))
}

function cardFor(state: PhoneState, posted: PostedNotification): NotificationCard {
  const { app, key, title, text, page, onOpen } = posted
  const { shade } = state
  return {
    app,
    key,
    title,
    text,
    onTap: () => {
      shade.headsUp = null
      onOpen()
      launchApp(state, app, page)
    },
    onSwipeAway: () => {
      if (shade.headsUp === key) shade.headsUp = null
      else shade.dismissed = [...shade.dismissed, key]
    },
  }
}

export type TileKey = 'wifi' | 'bluetooth' | 'flashlight' | 'airplaneMode'

function toggle(settings: SystemSettings, key: TileKey): void {
  settings[key] = !settings[key]
}
