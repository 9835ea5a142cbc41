/**
 * What is typed or pasted while the phone's picture has the focus. A text field that nobody sees takes
 * it, so that every keyboard works: one that composes Chinese, and the one of a tablet.
 */

import { h } from './dom.js'

const PHONE_KEYS = {
  Enter: 'enter',
  Backspace: 'delete',
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** @param {(command: object) => void} onHand */
export function createHandKeyboard(onHand) {
  const field = h('textarea.hand-keyboard', {
    'aria-label': 'Type on the phone',
    autocapitalize: 'off',
    autocomplete: 'off',
    spellcheck: false,
  })

  const send = () => {
    const text = field.value
    field.value = ''
    if (text !== '') onHand({ kind: 'insert_text', text })
  }
  field.addEventListener('input', ({ isComposing }) => {
    if (!isComposing) send()
  })
  field.addEventListener('compositionend', send)
  field.addEventListener('keydown', (event) => {
    const key = PHONE_KEYS[event.key]
    if (key === undefined || event.isComposing) return
    event.preventDefault()
    onHand({ kind: 'key', key })
  })
  return { element: field, focus: () => field.focus({ preventScroll: true }) }
}
