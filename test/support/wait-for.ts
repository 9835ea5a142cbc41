/** Waits in tests: for what another process will do, at most so long. */

const LIMIT_MS = 15_000
const EVERY_MS = 20

/** @returns how long it took, ms @throws when it is not so within the limit */
export async function waitFor(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  limitMs = LIMIT_MS,
): Promise<number> {
  const startedAt = performance.now()
  while (!(await isSo())) {
    if (performance.now() - startedAt > limitMs)
      throw new Error(`not within ${limitMs} ms: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
  }
  return performance.now() - startedAt
}
