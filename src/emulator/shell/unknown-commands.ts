/** Everything the phone was asked and did not know. Tests assert that the list stays empty. */

/** A host that asks the same thing in a loop must not fill the memory. */
const MAX_KEPT = 1000

export class UnknownCommands {
  readonly #asked: string[] = []

  /** @param what such as `shell: frobnicate -x` or `http: GET /foo` */
  record(what: string): void {
    if (this.#asked.length < MAX_KEPT) this.#asked.push(what)
  }

  list(): readonly string[] {
    return [...this.#asked]
  }
}
