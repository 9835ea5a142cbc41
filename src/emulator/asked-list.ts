/** What the phone was asked, in order: once everything, once what it did not know. */

/** A host that asks the same thing in a loop must not fill the memory. */
const MAX_KEPT = 1000

export class AskedList {
  readonly #asked: string[] = []

  /** @param what such as `shell: frobnicate -x` or `http: GET /foo` */
  record(what: string): void {
    this.#asked.push(what)
    if (this.#asked.length > MAX_KEPT) this.#asked.shift()
  }

  /** The last thousand, oldest first. */
  list(): readonly string[] {
    return [...this.#asked]
  }
}
