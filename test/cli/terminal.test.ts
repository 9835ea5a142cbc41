/** What reaches a person's terminal. */

import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, it } from '@jest/globals'
import { createTerminal, type Terminal } from '../../src/cli/terminal.js'

const STEERING = 'a\u001b]0;title\u0007b\u009b2Jc\bd\re'

it.each<'print' | 'write' | 'complain'>(['print', 'write', 'complain'])(
  '%s lets no text steer the terminal, and keeps its lines and words',
  async (way) => {
    const shown = await shownBy((terminal) => terminal[way](`${STEERING}\n\t设置 🙂`))
    expect(shown.trimEnd()).toBe('a\ufffd]0;title\ufffdb\ufffd2Jc\ufffdd\ufffde\n\t设置 🙂')
  },
)

async function shownBy(tell: (terminal: Terminal) => void): Promise<string> {
  const stream = new PassThrough()
  tell(createTerminal({ input: new PassThrough(), output: stream, errors: stream }))
  stream.end()
  return text(stream)
}
