/** A wrong turn that somebody else takes on the phone in the middle of a task; nothing of note changes by it. */

import type { Random } from '../random.js'
import type { EmulatedPhone } from './emulated-phone.js'

const BACK = 4
const HOME = 3
const NOTIFICATIONS = 83

/** @returns what was done, in few words */
export function takeDetour(phone: EmulatedPhone, random: Random): string {
  const turns: readonly (() => string)[] = [
    () => {
      const app = random.pick(phone.installed)
      phone.launch(app.packageName)
      return `opened ${app.label}`
    },
    () => press(phone, HOME, 'went home'),
    () => press(phone, BACK, 'went back'),
    () => press(phone, NOTIFICATIONS, 'pulled the shade down'),
  ]
  const before = placeOf(phone)
  for (const turn of random.shuffle(turns)) {
    const what = turn()
    if (placeOf(phone) !== before) return what
  }
  throw new Error('neither home nor the shade was another place than this one')
}

/** What is in front, and how it was come to: a turn that leaves it as it is leads nobody astray. */
function placeOf({ state }: EmulatedPhone): string {
  return JSON.stringify([state.recents[0], state.stacks, state.shade.entry])
}

function press(phone: EmulatedPhone, key: number, what: string): string {
  phone.pressKey(key)
  return what
}
