/** What a phone's adb daemon does with a computer that says hello: greets it, asks its owner, or says nothing. */

import { type AskOwner, HostKeys } from './auth.js'

export class Link {
  #hostKeys: HostKeys | null
  #isSilent = false
  #isOut = false

  /** @param askOwner null: every computer is trusted at once */
  constructor(askOwner: AskOwner | null) {
    this.#hostKeys = askOwner && new HostKeys(askOwner)
  }

  /** Who decides from now on; the keys that were kept are forgotten. Null: every computer is trusted. */
  askOwner(askOwner: AskOwner | null): void {
    this.#hostKeys = askOwner && new HostKeys(askOwner)
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

  get hostKeys(): HostKeys | null {
    return this.#hostKeys
  }

  get isSilent(): boolean {
    return this.#isSilent
  }
}
