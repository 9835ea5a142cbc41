/** What each interruption looks like and does: Android's own dialogs, and those of the apps. */

import type { PhoneState } from '../apps/app.js'
import { type Translate, translatorOf } from '../content/language.js'
import type { Handler, Screen, View } from '../screen/view.js'
import { button, dialog, listItem } from '../screen/widgets.js'
import type { Greeting, Interruption } from './interruption.js'
import { type Decision, decide, PERMISSION_WORDS } from './permissions.js'

/** Whose window asks for permissions, and whose tells of crashes, on a phone by Google. */
export const PERMISSION_PACKAGE = 'com.google.android.permissioncontroller'
export const CRASH_PACKAGE = 'android'

export interface InterruptionWindow {
  readonly packageName: string
  /** Name of its page, for telling screens apart. */
  readonly name: Interruption['kind']
  readonly screen: Screen
}

export interface InterruptionSource {
  readonly state: PhoneState
  /** Opens what Settings tells of an app. */
  showAppInfo(packageName: string): void
}

export function windowFor(
  interruption: Interruption,
  source: InterruptionSource,
): InterruptionWindow {
  const { kind, app } = interruption
  switch (kind) {
    case 'crash':
      return { name: kind, packageName: CRASH_PACKAGE, screen: crashDialog(interruption, source) }
    case 'greeting':
      return { name: kind, packageName: app.packageName, screen: greet(interruption, source) }
    case 'permission':
      return {
        name: kind,
        packageName: PERMISSION_PACKAGE,
        screen: permissionDialog(interruption, source),
      }
  }
}

function crashDialog(
  { app }: Extract<Interruption, { kind: 'crash' }>,
  { state, showAppInfo }: InterruptionSource,
): Screen {
  const t = translatorOf(state.settings.language)
  const close = () => {
    state.interruptions.crashed = null
  }
  const row = (id: string, title: string, onTap: Handler) =>
    listItem({ id, title: t(title), onTap })
  return {
    presentation: 'dialog',
    onBack: close,
    body: dialog({
      title: t('{app} keeps stopping', { app: t(app.label) }),
      content: [
        row('aerr_app_info', 'App info', () => {
          close()
          showAppInfo(app.packageName)
        }),
        row('aerr_close', 'Close app', close),
      ],
      buttons: [],
    }),
  }
}

const GREETINGS: Readonly<Record<Greeting, { readonly title: string; readonly text: string }>> = {
  welcome: {
    title: 'Welcome to {app}',
    text: 'Everything is set up for you. You can change how it works at any time.',
  },
  news: {
    title: 'What’s new in {app}',
    text: 'This version starts faster, and many small faults are mended.',
  },
  cookies: {
    title: 'This site uses cookies',
    text: 'We and our partners use cookies to remember you and to show you offers.',
  },
}

function greet(
  { app, greeting }: Extract<Interruption, { kind: 'greeting' }>,
  { state }: InterruptionSource,
): Screen {
  const t = translatorOf(state.settings.language)
  const leave = () => {
    delete state.interruptions.greetings[app.packageName]
  }
  const { title, text } = GREETINGS[greeting]
  const words = { title: t(title, { app: t(app.label) }), text: t(text) }
  switch (greeting) {
    case 'welcome':
      return dialogOf(words, [{ id: 'welcome_start', text: t('Get started'), onTap: leave }], leave)
    case 'news':
      return dialogOf(words, [{ id: 'news_close', text: t('Got it'), onTap: leave }], leave)
    case 'cookies':
      return cookieBanner(words, { t, leave })
  }
}

interface Words {
  readonly title: string
  readonly text: string
}

function dialogOf(
  words: Words,
  buttons: Parameters<typeof dialog>[0]['buttons'],
  onBack: Handler,
): Screen {
  return { presentation: 'dialog', onBack, body: dialog({ ...words, buttons }) }
}

function cookieBanner(
  { title, text }: Words,
  { t, leave }: { readonly t: Translate; readonly leave: Handler },
): Screen {
  return {
    presentation: 'sheet',
    onBack: leave,
    body: stacked([
      { kind: 'text', text: title, size: 20, color: 'onSurface', maxLines: 2 },
      { kind: 'text', text, size: 15, color: 'onSurfaceVariant', maxLines: 4 },
      wide('cookies_accept', t('Accept all'), leave),
      wide('cookies_reject', t('Reject all'), leave),
    ]),
  }
}

function permissionDialog(
  { app, permission }: Extract<Interruption, { kind: 'permission' }>,
  { state }: InterruptionSource,
): Screen {
  const t = translatorOf(state.settings.language)
  const { question, isForUse } = PERMISSION_WORDS[permission]
  const say = (decision: Decision) => () => {
    decide(state, app.packageName, { [permission]: decision })
    const { settings } = state.apps
    if (permission === 'notifications' && decision === 'denied')
      settings.muted = [...settings.muted, app.packageName]
  }
  const forUse = [
    wide('permission_allow_foreground_only_button', t('While using the app'), say('allowed')),
    wide('permission_allow_one_time_button', t('Only this time'), say('once')),
  ]
  const plain = [wide('permission_allow_button', t('Allow'), say('allowed'))]
  return {
    presentation: 'dialog',
    onBack: say('not_now'),
    body: {
      ...stacked([
        {
          kind: 'text',
          id: 'permission_message',
          text: t(question, { app: t(app.label) }),
          size: 20,
          color: 'onSurface',
          maxLines: 4,
          textAlign: 'center',
        },
        ...(isForUse ? forUse : plain),
        wide('permission_deny_button', t('Don’t allow'), say('denied')),
      ]),
      background: 'surfaceContainerHigh',
      cornerRadius: 28,
      elevation: 6,
    },
  }
}

function stacked(children: readonly View[]): View {
  return { kind: 'column', width: 'fill', align: 'stretch', gap: 12, padding: 24, children }
}

function wide(id: string, text: string, onTap: Handler): View {
  return button({ id, text, style: 'tonal', width: 'fill', onTap })
}
