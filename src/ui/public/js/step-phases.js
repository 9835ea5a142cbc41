/** The phases that a step's time went into, in their order, with a word for each. Pure. */

/** Of a step of run-story.js; those that took no time, or of which nobody knows, are left out. */
export function phasesOf({ modelTimings, timings, newTokens }) {
  if (modelTimings === null) return []
  const { preprocessMs, visionMs, prefillMs, decodeMs, totalMs } = modelTimings
  const written = newTokens > 0 ? `write ${newTokens} tokens` : 'write'
  // Where reading and writing are one run, all of its time comes before the first token.
  const isOneRun = newTokens > 1 && decodeMs < 1
  const parts = [
    { key: 'capture', word: 'capture', ms: timings?.captureMs },
    { key: 'preprocess', word: 'resize', ms: preprocessMs },
    { key: 'vision', word: 'see', ms: visionMs },
    { key: 'prefill', word: 'read', ms: isOneRun ? undefined : prefillMs },
    {
      key: 'decode',
      word: isOneRun ? `read, ${written}` : written,
      ms: isOneRun ? prefillMs : decodeMs,
    },
    // A remote model tells its total only.
    { key: 'decode', word: 'model', ms: decodeMs === undefined ? totalMs : undefined },
    { key: 'act', word: 'act', ms: timings?.actMs },
    { key: 'settle', word: 'settle', ms: timings?.settleMs },
  ]
  return parts.filter(({ ms }) => ms !== undefined && ms > 0)
}
