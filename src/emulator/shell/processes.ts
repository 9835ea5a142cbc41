/** The process table: apps run while they have a back stack, helpers from their start to their stop. */

import type { EmulatedPhone } from '../emulated-phone.js'

export interface Process {
  readonly name: string
  readonly pid: number
  readonly user: string
}

const SYSTEM: readonly Process[] = [
  { name: 'init', pid: 1, user: 'root' },
  { name: 'system_server', pid: 1200, user: 'system' },
  { name: 'com.android.systemui', pid: 1400, user: 'u0_a100' },
  { name: 'adbd', pid: 3000, user: 'shell' },
]
const FIRST_APP_PID = 4000

export class Processes {
  readonly #phone: EmulatedPhone
  readonly #helpers = new Set<string>()
  readonly #pids = new Map<string, number>()
  #lastPid = FIRST_APP_PID

  constructor(phone: EmulatedPhone) {
    this.#phone = phone
  }

  start(name: string): void {
    this.#helpers.add(name)
  }

  stop(name: string): void {
    this.#helpers.delete(name)
    this.#pids.delete(name)
  }

  all(): Process[] {
    const { stacks } = this.#phone.state
    const apps = Object.keys(stacks).filter((name) => (stacks[name]?.length ?? 0) > 0)
    const names = new Set([...apps, ...this.#helpers])
    return [
      ...SYSTEM,
      ...[...names].map((name) => ({ name, pid: this.#pidOf(name), user: 'u0_a123' })),
    ]
  }

  find(name: string): Process | null {
    return this.all().find((process) => process.name === name) ?? null
  }

  #pidOf(name: string): number {
    const known = this.#pids.get(name)
    if (known !== undefined) return known
    const pid = ++this.#lastPid // one that has ended does not come again
    this.#pids.set(name, pid)
    return pid
  }
}
