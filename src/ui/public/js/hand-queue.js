/**
 * Gives a hand's commands to the phone one after the other, in the order they came. Texts that wait
 * become one text: a phone takes a word as fast as a letter.
 */

/** @param {(command: object) => Promise<unknown>} perform resolves with null when it was refused */
export function createHandQueue(perform) {
  let waiting = []
  let isBusy = false

  const work = async () => {
    isBusy = true
    while (waiting.length > 0) {
      const [command, ...rest] = waiting
      waiting = rest
      // What came after a refused command was meant for a screen that never came.
      if ((await perform(command)) === null) waiting = []
    }
    isBusy = false
  }

  return {
    give(command) {
      waiting = joined(waiting, command)
      if (!isBusy) void work()
    },
  }
}

function joined(waiting, command) {
  const last = waiting.at(-1)
  if (command.kind !== 'insert_text' || last?.kind !== 'insert_text') return [...waiting, command]
  return [...waiting.slice(0, -1), { ...command, text: last.text + command.text }]
}
