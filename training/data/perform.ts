/** Carries out a touch command on the emulated phone at once, the way the device side would. */

import type { TouchCommand } from '../../src/device/touch-command.js'
import { translatorOf } from '../../src/emulator/content/language.js'
import type { EmulatedPhone, UiNode } from '../../src/emulator/emulated-phone.js'

const ANDROID_BACK = 4

export function performCommand(phone: EmulatedPhone, command: TouchCommand): void {
  switch (command.kind) {
    case 'tap':
      phone.tap(command.at.x, command.at.y)
      break
    case 'long_press':
      phone.longPress(command.at.x, command.at.y)
      break
    case 'type':
      typeAt(phone, command)
      break
    case 'scroll':
      phone.drag(command.from, command.to)
      break
    case 'launch_app': {
      const t = translatorOf(phone.state.settings.language)
      const app = phone.installed.find(({ label }) => t(label) === command.name)
      if (app === undefined) throw new Error(`the teacher launches "${command.name}": no such app`)
      phone.launch(app.packageName)
      break
    }
    case 'key':
      if (command.key !== 'back') throw new Error(`the teacher does not press "${command.key}"`)
      phone.pressKey(ANDROID_BACK)
      break
    case 'double_tap':
    case 'chord':
    case 'drag':
    case 'pinch':
    case 'insert_text':
    case 'open_notifications':
    case 'open_url':
      throw new Error(`the teacher does not use "${command.kind}"`)
  }
  phone.finishAnimations()
}

function typeAt(phone: EmulatedPhone, { at, text }: Extract<TouchCommand, { kind: 'type' }>): void {
  if (at !== null) {
    phone.tap(at.x, at.y)
    phone.finishAnimations()
  }
  // The keyboard may have moved the field: the one with the focus is meant.
  const field = focusedField(phone.tree())
  if (field !== null) phone.setText(field, text)
}

function focusedField(node: UiNode): UiNode | null {
  if (node.focused && node.className.endsWith('EditText')) return node
  for (const child of node.children) {
    const found = focusedField(child)
    if (found !== null) return found
  }
  return null
}
