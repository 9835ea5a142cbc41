import { expect, test } from '@jest/globals'
import { beginSpake2 } from '../../../src/emulator/wireless/spake2.js'

const names = { alice: Buffer.from('computer'), bob: Buffer.from('phone') }

function sides(alicePassword: string, bobPassword: string) {
  return [
    beginSpake2({
      role: 'alice',
      myName: names.alice,
      theirName: names.bob,
      password: Buffer.from(alicePassword),
    }),
    beginSpake2({
      role: 'bob',
      myName: names.bob,
      theirName: names.alice,
      password: Buffer.from(bobPassword),
    }),
  ] as const
}

// one in eight passwords needs no part of small order taken away, so one would prove little
test.each(['482924', '123456', '000000', '999999'])(
  'both sides come to the same key with the password %s',
  (password) => {
    const [alice, bob] = sides(password, password)
    const key = alice.keyWith(bob.message)
    expect(key).toHaveLength(64)
    expect(bob.keyWith(alice.message)).toEqual(key)
  },
)

test('another password comes to another key', () => {
  const [alice, bob] = sides('482924', '482925')
  expect(alice.keyWith(bob.message)).not.toEqual(bob.keyWith(alice.message))
})

test('what is sent tells nothing twice, and no point is refused', () => {
  const [alice, bob] = sides('482924', '482924')
  expect(sides('482924', '482924')[0].message).not.toEqual(alice.message)
  expect(bob.keyWith(Buffer.alloc(32, 0xff))).toBeNull()
})
