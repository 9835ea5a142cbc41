/** The rows that most pages of Settings consist of: a way to a deeper page, a switch, a fact. */

import type { Screen, View } from '../../screen/view.js'
import { appBar, iconLeading, listItem, page, switchRow } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import {
  isSwitchOn,
  rowIdOf,
  SETTINGS_PAGES,
  type SettingsPage,
  SWITCHES,
  type SwitchSpec,
  setSwitch,
  switchIdOf,
} from './map.js'
import type { SettingsState } from './state.js'

export type SettingsContext = AppContext<SettingsState>

/** A page under a title with the arrow back. */
export function settingsPage(
  context: SettingsContext,
  title: string,
  content: readonly View[],
): Screen {
  return { body: page({ bar: appBar({ title, onBack: () => context.nav.pop() }), content }) }
}

export interface LinkLook {
  /** What is set behind it. */
  readonly subtitle: string
  readonly icon?: string
}

export function linkRow(context: SettingsContext, to: SettingsPage, look: LinkLook): View {
  return listItem({
    id: rowIdOf(to),
    title: context.t(SETTINGS_PAGES[to].title),
    subtitle: look.subtitle,
    leading: look.icon === undefined ? undefined : iconLeading(look.icon),
    onTap: () => context.nav.push({ name: to }),
  })
}

/** The switches of a page, in the order of the table. */
export function switchesOf(context: SettingsContext, page: SettingsPage): View[] {
  return SWITCHES.filter((spec) => spec.page === page).map((spec) => toggleRow(context, spec))
}

export function toggleRow(context: SettingsContext, spec: SwitchSpec): View {
  const on = isSwitchOn(spec, context)
  return switchRow({
    id: switchIdOf(spec),
    title: context.t(spec.title),
    subtitle: spec.subtitle === undefined ? onOrOff(context, on) : context.t(spec.subtitle),
    checked: on,
    onTap: () => setSwitch(spec, context, !on),
  })
}

export function switchOf(key: SwitchSpec['key']): SwitchSpec {
  const spec = SWITCHES.find((candidate) => candidate.key === key)
  if (spec === undefined) throw new RangeError(`Settings has no switch "${key}"`)
  return spec
}

/** A line that only tells something. */
export function factRow({ t }: SettingsContext, title: string, value: string): View {
  return listItem({
    id: `fact_${title.toLowerCase().replace(/\W+/g, '_')}`,
    title: t(title),
    subtitle: value,
  })
}

export function onOrOff({ t }: SettingsContext, on: boolean): string {
  return on ? t('On') : t('Off')
}

export function percent(value: number): string {
  return `${Math.round(value * 100)}%`
}
