/** Teachers of the families about messages. */

import { codeIn } from '../../src/emulator/apps/messages/codes.js'
import { MESSAGES_PACKAGE } from '../../src/emulator/apps/messages/state.js'
import type { CodeNoteParams } from '../../src/emulator/tasks/families/messages-code-to-note.js'
import type { MessageParams } from '../../src/emulator/tasks/families/messages-send.js'
import { fieldStatus, foundStatus, openIs, searchStatus, sightStatus } from './field-status.js'
import {
  byId,
  byText,
  end,
  goBack,
  isMissing,
  lastDeed,
  leaveAnother,
  leaveWithout,
  openApp,
  search as searchFor,
  shows,
  tap,
  titleOf,
  typeInto,
} from './moves.js'
import { named, said } from './names.js'
import { writeNote } from './notes-moves.js'
import type { Move, Oracle, OracleView } from './oracle.js'

export const sendMessage: Oracle<MessageParams> = (view, { name, text }) => {
  const plan = `Open the chat with ${name}; type the message; send it.`
  const way = reachThread(view, name, plan)
  if (way !== null) return way
  if (bubbles(view, 'message_sent').includes(text)) return end(`The message to ${name} is sent.`)
  const sent = { name: 'the message' }
  if (lastDeed(view) === said('Tap ‹Send message›.', view.t) && !isMissing(view, sent))
    return searchFor(view, sent, { status: 'The message is sent.', plan: 'Look for it.' })
  const field = byId(view, 'message_text')
  if (field === undefined) return leaveWithout(view, name, { name: 'Text message', plan })
  if (field.text !== text) {
    const status = field.text === '' ? openIs(name) : fieldStatus('Text message', field.text, text)
    return typeInto(field, { name: 'Text message', text }, { status, plan })
  }
  const send = byId(view, 'message_send')
  const status = fieldStatus('Text message', text, text)
  const thought = { status, plan: 'Send the message.', sensitive: true }
  return send === undefined
    ? goBack(view, { ...thought, sensitive: false })
    : tap(send, 'Send message', thought)
}

/** The code travels in the history: the sentence of the reading step carries it. */
export const codeToNote: Oracle<CodeNoteParams> = (view, { name, title }) => {
  const code = rememberedCode(view.history)
  if (code !== null) return writeNote(view, { title, body: code })
  const plan = `Read the code from ${name}; create the note '${title}'.`
  const way = reachThread(view, name, plan)
  if (way !== null) return way
  const seen = bubbles(view, 'message_received')
    .map(codeIn)
    .filter((found) => found !== null)
    .at(-1)
  const sought = { name: 'the code' }
  if (seen === undefined && isMissing(view, sought))
    return goBack(view, { status: 'There is no code here.', plan })
  if (seen === undefined)
    return searchFor(view, sought, { status: 'The code is not in sight.', plan })
  return {
    status: `The chat shows the code ${seen}.`,
    plan: `Open ${named('Notes')}; create the note '${title}'; save.`,
    action: `Note that the code is ${seen} and open ${named('Notes')}.`,
    deed: { kind: 'launch', app: view.t('Notes') },
    sensitive: false,
  }
}

/** The next step towards the conversation with this person; null when it is in front. */
export function reachThread(view: OracleView, name: string, plan: string): Move | null {
  if (view.app !== MESSAGES_PACKAGE) return openApp(view, 'Messages', plan)
  if (view.page.name === 'thread') {
    if (shows(view, name)) return null
    return leaveAnother(view, { kind: 'chat', shown: titleOf(view), wanted: name, plan })
  }
  const row = byText(view, name)
  if (row !== undefined) return tap(row, name, { status: `${name} is in the list.`, plan })
  const start = byId(view, 'chat_start')
  if (start !== undefined)
    return tap(start, 'Start chat', { status: sightStatus(name, false), plan })
  const search = byId(view, 'people_search')
  if (search === undefined || search.text === name)
    return goBack(view, { status: foundStatus(name, false), plan })
  const thought = { status: searchStatus(search.text, name), plan }
  return typeInto(search, { name: 'Search people', text: name }, thought)
}

function rememberedCode(history: readonly string[]): string | null {
  const found = history.map((action) => /Note that the code is (\d+)/.exec(action)?.[1])
  return found.findLast((code) => code !== undefined) ?? null
}

/** Texts of the bubbles in sight, oldest first. */
export function bubbles(view: OracleView, id: 'message_sent' | 'message_received'): string[] {
  const resourceId = `${MESSAGES_PACKAGE}:id/${id}`
  return view.nodes.filter((node) => node.resourceId === resourceId).map(({ text }) => text)
}
