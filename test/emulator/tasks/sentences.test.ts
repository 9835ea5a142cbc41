import { expect, test } from '@jest/globals'
import { sentences } from '../../../src/emulator/tasks/sentences.js'

const wordings = sentences<{ readonly name: string; readonly button: string }>({
  en: { taught: 'Tap {button!} at {name}', heldOut: '{name}: {button!}' },
  zh: { taught: '在{name}处点{button!}\n给{name}点{button!}', heldOut: '{button!}' },
})
const params = { name: 'Save', button: 'Save' }

test('puts parameters into sentences as they are, and labels in the language of the phone', () => {
  expect(wordings.en.taught.map((say) => say(params))).toEqual(['Tap Save at Save'])
  expect(wordings.zh.taught.map((say) => say(params))).toEqual(['在Save处点保存', '给Save点保存'])
  expect(wordings.zh.heldOut.map((say) => say(params))).toEqual(['保存'])
})
