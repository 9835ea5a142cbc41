/** Several things brought up at the same time: when one fails, the others are given up and waited for. */

export type Task<T> = (signal: AbortSignal) => Promise<T>

type Results<T extends readonly Task<unknown>[]> = {
  -readonly [Index in keyof T]: Awaited<ReturnType<T[Index]>>
}

/** @throws what the first one that failed threw, once none is under way any more */
export async function together<const T extends readonly Task<unknown>[]>(
  tasks: T,
  signal: AbortSignal,
): Promise<Results<T>> {
  const failing = new AbortController()
  const either = AbortSignal.any([signal, failing.signal])
  const started = tasks.map((task) => task(either))
  let firstFailure: { readonly thrown: unknown } | null = null
  const results = await Promise.all(
    started.map((result) =>
      result.catch((thrown: unknown) => {
        firstFailure ??= { thrown }
        failing.abort(thrown)
        return null
      }),
    ),
  )
  const failure = firstFailure as { readonly thrown: unknown } | null // set inside the callback above
  if (failure !== null) throw failure.thrown
  return results as Results<T> // none of them failed: each is what its task gave
}
