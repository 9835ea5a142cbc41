import { expect, it } from '@jest/globals'
import { initialContacts } from '../../../src/emulator/apps/contacts/state.js'
import { createRandom } from '../../../src/random.js'

it('gives everybody on a phone a number of their own, and at least one an e-mail address', () => {
  const strange = Array.from({ length: 2000 }, (_, seed) => seed).filter((seed) => {
    const { people } = initialContacts(
      createRandom(seed),
      {},
      { language: 'en', split: 'training' },
    )
    const numbers = new Set(people.map(({ phone }) => phone))
    return numbers.size < people.length || people.every(({ email }) => email === '')
  })
  expect(strange).toEqual([])
})
