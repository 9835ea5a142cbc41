/** What a page function and its handlers get: the app's state, and ways to change the phone. */

import type { App, AppContext, InstalledApp, Navigator, PageEntry, PhoneState } from './apps/app.js'
import { translatorOf } from './content/language.js'
import { forget, mayUse } from './interruptions/permissions.js'
import { frontPackage, goHome, launchApp, popPages } from './navigation.js'
import { newEntry } from './phone-state.js'

/** What contexts are made from; `state` is replaced on reset, so it is asked for each time. */
export interface ContextSource {
  readonly apps: readonly App<never>[]
  readonly installed: readonly InstalledApp[]
  state(): PhoneState
  /** The phone's clock, ms. */
  now(): number
  showSnackbar(text: string): void
  openUrl(url: string): void
}

export function contextFor(
  source: ContextSource,
  app: App<never>,
  entry: PageEntry,
): AppContext<never> {
  const state = source.state()
  return {
    state: state.apps[app.key] as never, // the key and the type of the state belong together
    settings: state.settings,
    apps: readableApps(state, app),
    nav: navigatorOf(source, app),
    now: () => source.now(),
    t: translatorOf(state.settings.language),
    installed: source.installed,
    field: (name, initial = '') => entry.fields[name] ?? initial,
    setField: (name, text) => {
      entry.fields[name] = text
    },
    focus: (field) => {
      entry.focus = field
    },
    snackbar: (text) => source.showSnackbar(text),
    permissions: state.permissions,
    may: (permission) => mayUse(state, app.packageName, permission),
    askAgain: (permission) => forget(state, app.packageName, permission),
    newId: (prefix) => {
      const id = `${prefix}-${state.nextId}`
      state.nextId += 1
      return id
    },
  }
}

/** An app that asks for the contacts sees none while its owner says no. */
function readableApps(state: PhoneState, app: App<never>): PhoneState['apps'] {
  const isHidden =
    app.permissions?.includes('contacts') && !mayUse(state, app.packageName, 'contacts')
  if (!isHidden) return state.apps
  return { ...state.apps, contacts: { ...state.apps.contacts, people: [] } }
}

function navigatorOf(source: ContextSource, app: App<never>): Navigator {
  const { apps } = source
  const state = source.state()
  const stackOf = () => {
    state.stacks[app.packageName] ??= [newEntry({ page: app.home })]
    return state.stacks[app.packageName] ?? []
  }
  return {
    push: (page) => {
      stackOf().push(newEntry({ page }))
    },
    replace: (page) => {
      stackOf().splice(-1, 1, newEntry({ page }))
    },
    pop: () => popPages(state, apps, 1),
    popMany: (count) => popPages(state, apps, count),
    popToHome: () => {
      stackOf().splice(1)
    },
    answer: (fields) => {
      Object.assign(stackOf().at(-2)?.fields ?? {}, fields)
      popPages(state, apps, 1)
    },
    launch: (packageName, page) => {
      const target = apps.find((each) => each.packageName === packageName)
      if (target) launchApp(state, target, page)
      else
        source.showSnackbar(
          translatorOf(state.settings.language)("App isn't installed: {package}", {
            package: packageName,
          }),
        )
    },
    openUrl: (url) => source.openUrl(url),
    goHome: () => {
      if (frontPackage(state) === app.packageName) goHome(state, apps)
    },
  }
}
