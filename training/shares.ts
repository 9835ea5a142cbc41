/** How an evaluation is divided among processes. Pure. */

/** The tasks of one process, and the cores that it runs on. */
export interface Share {
  readonly seed: number
  readonly tasks: number
  /** From the first to the last. */
  readonly cores: readonly [number, number]
}

/** Shares of nearly the same size, in the order of their seeds; no more of them than tasks or cores. */
export function sharesOf(
  { seed, tasks }: { readonly seed: number; readonly tasks: number },
  { processes, cores }: { readonly processes: number; readonly cores: number },
): readonly Share[] {
  const count = Math.min(processes, tasks, cores)
  const coresEach = Math.floor(cores / count)
  return Array.from({ length: count }, (_, n) => {
    const start = Math.floor((tasks * n) / count)
    return {
      seed: seed + start,
      tasks: Math.floor((tasks * (n + 1)) / count) - start,
      cores: [n * coresEach, (n + 1) * coresEach - 1],
    }
  })
}
