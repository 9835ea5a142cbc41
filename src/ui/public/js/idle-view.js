/** Before a run: examples to begin with. Without a usable phone: what to do to have one. */

import { fill, h } from './dom.js'
import { chosenPhone } from './page-state.js'

const EXAMPLES = [
  'Turn on Wi-Fi',
  'Set an alarm for 07:30',
  'Switch to the dark theme',
  'Start a timer for 10 minutes',
  'Set the wallpaper to Ocean',
]

/** @param {(task: string) => void} onExample */
export function createIdleView(onExample) {
  const chips = EXAMPLES.map((task) =>
    h('button.chip', { type: 'button', onClick: () => onExample(task) }, task),
  )
  const ready = h(
    'div',
    {},
    h('h2', {}, 'Say it in plain words'),
    h(
      'p',
      {},
      'The model looks at the screen and does it, one step at a time, while you watch. What cannot be taken back waits for your yes.',
    ),
    h('div.chips', { 'aria-label': 'Examples' }, ...chips),
    h(
      'p.keys-help',
      {},
      h('kbd', {}, 'Enter'),
      ' starts ',
      h('kbd', {}, 'Esc'),
      ' stops ',
      h('kbd', {}, '/'),
      ' writes a task',
    ),
  )
  const missing = h(
    'div',
    {},
    h('h2', {}, 'No phone is connected'),
    h(
      'ol',
      {},
      h('li', {}, 'Switch on USB debugging in the phone’s developer options.'),
      h('li', {}, 'Connect it by cable and accept the question on its screen.'),
      h('li', {}, 'Run ', h('code', {}, 'phonewright doctor'), ': it names what is still missing.'),
    ),
    h(
      'p',
      {},
      'No phone at hand? ',
      h('code', {}, 'phonewright emulator'),
      ' starts an emulated one.',
    ),
  )
  const unusable = h('div', { role: 'status' })
  const element = h('div.idle', {}, ready, missing, unusable)

  return {
    element,
    show(state, isShown) {
      element.hidden = !isShown || state.model === null
      const phone = chosenPhone(state)
      ready.hidden = phone?.state !== 'ready'
      missing.hidden = phone !== null
      unusable.hidden = phone === null || phone.state === 'ready'
      if (!unusable.hidden) showWhy(unusable, phone)
    },
  }
}

function showWhy(element, { name, state, problem }) {
  if (state === 'connecting') {
    fill(
      element,
      h('h2', {}, `Connecting ${name}…`),
      h('p', {}, 'The first time takes up to a minute.'),
    )
  } else {
    fill(
      element,
      h('h2', {}, `${name} cannot be used`),
      h('p', {}, problem.message),
      h('p.remedy', {}, problem.hint),
    )
  }
}
