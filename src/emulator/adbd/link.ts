/** What a phone's adb daemon does with a computer that says hello: greets it, asks its owner, or says nothing. */

import { type AskOwner, HostKeys } from './auth.js'

export class Link {
  /** Computers that the owner said yes to, or that were paired. */
  readonly known: HostKeys
  #askOwner: AskOwner | null
  #isSilent = false
  #isOut = false

  /** @param askOwner null: every computer is trusted at once, but over Wi-Fi */
  constructor(askOwner: AskOwner | null) {
    this.#askOwner = askOwner
    this.known = new HostKeys(async (host) => (await this.#askOwner?.(host)) ?? 'once')
  }

  /** Who decides from now on; the keys that were kept are forgotten. Null: every computer is trusted. */
  askOwner(askOwner: AskOwner | null): void {
    this.#askOwner = askOwner
    this.known.forgetAll()
  }

  /** A silent phone takes connections and answers none. */
  beSilent(isSilent: boolean): void {
    this.#isSilent = isSilent
  }

  /** While the cable is out, no connection lives. */
  beOut(isOut: boolean): void {
    this.#isOut = isOut
  }

  get isOut(): boolean {
    return this.#isOut
  }

  /** Who says which computers may come in; null: all may. */
  get hostKeys(): HostKeys | null {
    return this.#askOwner && this.known
  }

  get isSilent(): boolean {
    return this.#isSilent
  }
}
