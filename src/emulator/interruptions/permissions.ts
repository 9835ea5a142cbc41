/** What apps may: which permissions there are, what the owner decided, and what Android calls them. */

import type { App, PhoneState } from '../apps/app.js'

export const PERMISSIONS = [
  'location',
  'camera',
  'microphone',
  'contacts',
  'calendar',
  'photos',
  'audio',
  'notifications',
] as const
export type Permission = (typeof PERMISSIONS)[number]

/** `once` and `not_now` hold until the app is left. */
export type Decision = 'allowed' | 'once' | 'not_now' | 'denied'

/** By package and permission; what is absent was never decided, and the app asks. */
export type Decisions = Record<string, Partial<Record<Permission, Decision>>>

export interface PermissionWords {
  /** As Settings lists it. */
  readonly title: string
  /** The question of the dialog, with `{app}`. */
  readonly question: string
  /** "While using the app" and "Only this time" are offered. */
  readonly isForUse: boolean
}

export const PERMISSION_WORDS: Readonly<Record<Permission, PermissionWords>> = {
  location: {
    title: 'Location',
    question: 'Allow {app} to access this device’s location?',
    isForUse: true,
  },
  camera: {
    title: 'Camera',
    question: 'Allow {app} to take pictures and record video?',
    isForUse: true,
  },
  microphone: {
    title: 'Microphone',
    question: 'Allow {app} to record audio?',
    isForUse: true,
  },
  contacts: {
    title: 'Contacts',
    question: 'Allow {app} to access your contacts?',
    isForUse: false,
  },
  calendar: {
    title: 'Calendar',
    question: 'Allow {app} to access your calendar?',
    isForUse: false,
  },
  photos: {
    title: 'Photos and videos',
    question: 'Allow {app} to access photos and videos on this device?',
    isForUse: false,
  },
  audio: {
    title: 'Music and audio',
    question: 'Allow {app} to access music and audio on this device?',
    isForUse: false,
  },
  notifications: {
    title: 'Notifications',
    question: 'Allow {app} to send you notifications?',
    isForUse: false,
  },
}

/** A phone that was in use for a while: its apps have asked, and got what they wanted. */
export function allAllowed(apps: readonly App<never>[]): Decisions {
  return Object.fromEntries(
    apps.map(({ packageName, permissions = [] }) => [
      packageName,
      Object.fromEntries(permissions.map((permission) => [permission, 'allowed' as const])),
    ]),
  )
}

/** Null: never decided. */
export function decisionOf(
  { permissions }: Pick<PhoneState, 'permissions'>,
  packageName: string,
  permission: Permission,
): Decision | null {
  return permissions[packageName]?.[permission] ?? null
}

/** Whether the app gets what it asks for now. */
export function mayUse(
  state: Pick<PhoneState, 'permissions'>,
  packageName: string,
  permission: Permission,
): boolean {
  const decision = decisionOf(state, packageName, permission)
  return decision === 'allowed' || decision === 'once'
}

export function decide(
  { permissions }: Pick<PhoneState, 'permissions'>,
  packageName: string,
  decided: Partial<Record<Permission, Decision>>,
): void {
  permissions[packageName] = { ...permissions[packageName], ...decided }
}

/** Nothing is decided any more: the app asks again. */
export function forget(
  { permissions }: Pick<PhoneState, 'permissions'>,
  packageName: string,
  permission: Permission,
): void {
  delete permissions[packageName]?.[permission]
}

/** What was decided for one time only ends when the app is left. */
export function forgetOnce({ permissions }: PhoneState, packageName: string): void {
  const lasting = Object.entries(permissions[packageName] ?? {}).filter(
    ([, decision]) => decision === 'allowed' || decision === 'denied',
  )
  permissions[packageName] = Object.fromEntries(lasting)
}
