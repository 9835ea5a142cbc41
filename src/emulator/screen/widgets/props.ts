/** Small helpers for building views from optional properties. Knows no widget. */

/** The same object without the properties that are undefined. */
type Given<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K]
} & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> }

/** Drops undefined properties: absent and undefined are different things to `View`. */
export function given<T extends object>(properties: T): Given<T> {
  const kept = Object.entries(properties).filter(([, value]) => value !== undefined)
  return Object.fromEntries(kept) as Given<T> // the same keys, less those that were undefined
}
