import { expect, test } from '@jest/globals'
import { translatorOf } from '../../src/emulator/content/language.js'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import { ManualClock } from '../support/manual-clock.js'
import { visibleText } from '../support/screen-reading.js'

test('an app speaks the language of the phone', () => {
  const phone = createEmulatedPhone({ seed: 3, language: 'zh', clock: new ManualClock() })
  phone.launch('com.phonewright.notes')
  phone.finishAnimations()
  expect(visibleText(phone)).toContain('新建便签')
  phone.reset(3, 'en')
  phone.launch('com.phonewright.notes')
  phone.finishAnimations()
  expect(visibleText(phone)).toContain('New note')
})

test('a value keeps its place in a sentence of another order', () => {
  const t = translatorOf('zh')
  expect(t('“{title}” will be gone for good.', { title: 'Delete' })).toBe('“Delete”将被永久删除。')
})
