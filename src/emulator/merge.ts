/** State from outside laid over state that is there: objects are merged by key, everything else replaces. Pure. */

export function merge(held: unknown, patch: unknown): unknown {
  if (!isObject(held) || !isObject(patch)) return patch
  const merged: Record<string, unknown> = { ...held }
  for (const [key, value] of Object.entries(patch)) merged[key] = merge(held[key], value)
  return merged
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
