/**
 * Paths into the phone's state, as scenarios write them: `settings.wifi`, `apps.notes.notes.0.title`,
 * `apps.clock.alarms[time=07:30].on`, `apps.contacts.people.length`. Pure.
 */

/** What stands at the path; undefined when nothing does. */
export function readPath(state: unknown, path: string): unknown {
  return partsOf(path).reduce(partIn, state)
}

type Part = { readonly key: string } | { readonly field: string; readonly equals: string }

/** Splits at dots and at `[field=value]`; a value may hold dots. */
function partsOf(path: string): Part[] {
  const parts: Part[] = []
  for (const [, key, field, equals] of path.matchAll(/([^.[\]]+)|\[([^=\]]+)=([^\]]*)\]/g)) {
    if (key !== undefined) parts.push({ key })
    else if (field !== undefined && equals !== undefined) parts.push({ field, equals })
  }
  return parts
}

function partIn(value: unknown, part: Part): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  if ('key' in part)
    return Object.hasOwn(value, part.key) ? Reflect.get(value, part.key) : undefined
  if (!Array.isArray(value)) return undefined
  return value.find((item: unknown) => String(partIn(item, { key: part.field })) === part.equals)
}
