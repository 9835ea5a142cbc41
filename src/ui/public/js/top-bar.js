/** The bar: the task, start and stop, the phone, the model and the state of the connection. */

import { fill, h } from './dom.js'
import { isPhoneReady, livingStory } from './page-state.js'
import { describePhoneState } from './words.js'

/** @param {{ onStart: (task: string) => void, onStop: () => void, onPhone: (udid: string) => void }} actions */
export function createTopBar(page, { onStart, onStop, onPhone }) {
  const [form, input, start, stop, choice, model, connection] = [
    'task-form',
    'task',
    'start',
    'stop',
    'phone-choice',
    'model',
    'connection',
  ].map((id) => page.getElementById(id))
  let drawnPhones = null
  let drawnModel = null

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const task = input.value.trim()
    if (task !== '' && !start.disabled && !start.hidden) onStart(task)
  })
  stop.addEventListener('click', onStop)
  choice.addEventListener('change', () => onPhone(choice.value))

  return {
    /** Puts a task into the field and the cursor after it. */
    write(task) {
      input.value = task
      input.focus()
    },
    focus: () => input.focus(),
    show(state) {
      const isRunning = livingStory(state) !== null
      start.hidden = isRunning
      stop.hidden = !isRunning
      start.disabled = !isPhoneReady(state) || state.connection !== 'live' || state.isStarting
      if (state.phones !== drawnPhones) showPhones(choice, state.phones)
      drawnPhones = state.phones
      choice.value = state.chosenPhone ?? ''
      if (state.model !== drawnModel) showModel(model, state.model)
      drawnModel = state.model
      showConnection(connection, state.connection)
    },
  }
}

function showPhones(choice, phones) {
  const options = phones.map((phone) =>
    h(
      'option',
      { value: phone.udid },
      [phone.name, describePhoneState(phone)].filter(Boolean).join(' – '),
    ),
  )
  const none = h('option', { value: '' }, 'No phone')
  choice.replaceChildren(...(options.length > 0 ? options : [none]))
  choice.disabled = options.length < 2
}

/** The licence of CogAgent asks for its name wherever it works. */
function showModel(element, model) {
  fill(
    element,
    h('span.model-name', { title: 'The model' }, model?.name ?? ''),
    model?.isCogAgent === true && h('span.built-with', {}, 'Built with CogAgent'),
  )
}

const CONNECTION_TEXT = {
  lost: 'The connection to phonewright is lost. Trying again…',
  locked: 'This session has ended. Open the address that phonewright prints when it starts.',
}

function showConnection(element, connection) {
  element.textContent = CONNECTION_TEXT[connection] ?? ''
  element.hidden = element.textContent === ''
}
