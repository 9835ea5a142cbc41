/**
 * Whether a phone still holds what its owner keeps on it, and is set as before. Every check uses it for all
 * that a task has no business in. What only shows that someone looked (unread marks, tabs, visits) is no harm.
 */

import type { PhoneState } from '../apps/app.js'
import type { AppStates } from '../apps/app-states.js'

export type Keeper = Exclude<keyof AppStates, 'launcher'>

const KEPT: { readonly [K in Keeper]: (state: AppStates[K]) => unknown } = {
  browser: ({ bookmarks, sent }) => ({ bookmarks, sent }),
  // without the ids of alarms: one that was made again is the same to its owner
  clock: ({ alarms, timer }) => ({
    alarms: alarms.map(({ time, label, on }) => ({ time, label, on })),
    timer,
  }),
  contacts: (contacts) => contacts,
  maps: ({ saved, trip, calls }) => ({ saved: saved.toSorted(), trip, calls }),
  photos: ({ pictures }) => pictures,
  camera: ({ flash, timer }) => ({ flash, timer }),
  music: ({ favourites, playlists }) => ({ favourites: favourites.toSorted(), playlists }),
  messages: ({ threads }) => threads.map(({ phone, messages }) => ({ phone, messages })),
  notes: (notes) => notes,
  shop: ({ cart, orders }) => ({ cart, orders }),
  calendar: ({ events }) => events,
  calculator: ({ history }) => history,
  files: ({ folders, files }) => ({ folders, files }),
  settings: (settings) => settings,
}

/** True when the settings and what the owner keeps in each app are as before, except in the apps of `changing`. */
export function othersUnharmed(
  before: PhoneState,
  after: PhoneState,
  ...changing: readonly Keeper[]
): boolean {
  if (!decisionsKept(before, after) || !same(lasting(before), lasting(after))) return false
  const keepers = Object.keys(KEPT) as Keeper[] // the keys of a literal
  return keepers
    .filter((keeper) => !changing.includes(keeper))
    .every((keeper) => same(kept(before, keeper), kept(after, keeper)))
}

/** A first decision about a permission is no harm: an app asked. One that was made must stay. */
function decisionsKept(before: PhoneState, after: PhoneState): boolean {
  return Object.entries(before.permissions).every(([packageName, decisions]) => {
    const now = after.permissions[packageName] ?? {}
    return same({ ...now, ...decisions }, now)
  })
}

/** The system's settings, without what time alone changes. */
function lasting({ settings }: PhoneState): unknown {
  const { time: _time, battery: _battery, ...others } = settings
  return others
}

/** Equal as JSON: all state is plain data built in the same order. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function kept<K extends Keeper>(state: PhoneState, keeper: K): unknown {
  return KEPT[keeper](state.apps[keeper])
}
