/** Teachers of the families about the notification shade, and the way to pull it down. */

import { MESSAGES_PACKAGE } from '../../src/emulator/apps/messages/state.js'
import { SYSTEM_PACKAGE } from '../../src/emulator/screen/system-views.js'
import type { SenderParams } from '../../src/emulator/tasks/families/shade-messages.js'
import type { QuickToggleParams } from '../../src/emulator/tasks/families/shade-quick-toggle.js'
import { compared, sightStatus } from './field-status.js'
import { reachThread } from './messages.js'
import {
  byId,
  byText,
  end,
  goBack,
  isMissing,
  lastDeed,
  leaveAnother,
  openApp,
  search,
  shows,
  tap,
  timesDone,
  titleOf,
} from './moves.js'
import { named } from './names.js'
import type { Move, Oracle, OracleView } from './oracle.js'
import { word } from './words.js'

export const quickToggle: Oracle<QuickToggleParams> = (view, { key, tile, on }) => {
  const plan = `Open the quick settings; turn ${word(on)} ‹${tile}›.`
  const way = reachShade(view, plan)
  if (way !== null) return way
  const switchTile = byId(view, `tile_${key}`)
  if (switchTile === undefined) return goBack(view, { status: `‹${tile}› is not in sight.`, plan })
  const status = compared(named(tile), word(switchTile.selected), word(on))
  if (switchTile.selected === on) return end(status)
  return tap(switchTile, tile, { status, plan: `Tap ‹${tile}›.` })
}

/** A card that is gone was opened by accident: the thread is in Messages still. */
export const openFromShade: Oracle<SenderParams> = (view, { name }) => {
  const plan = `Open the notifications; tap ${name}.`
  const there = view.app === MESSAGES_PACKAGE ? moveInMessages(view, name, plan) : null
  if (there !== null) return there
  const way = reachShade(view, plan)
  if (way !== null) return way
  const card = byText(view, name)
  if (card !== undefined) return tap(card, name, { status: sightStatus(name, true), plan })
  if (timesDone(view, `Tap ${name}.`) === 0 && !isMissing(view, { name }))
    return search(view, { name }, { status: sightStatus(name, false), plan })
  return openApp(view, 'Messages', `Open ‹Messages›; tap ${name}.`)
}

/** Null where the shade has to tell about the message. */
function moveInMessages(view: OracleView, name: string, plan: string): Move | null {
  if (view.page.name === 'thread' && shows(view, name)) return end(`${name}'s message is open.`)
  if (view.page.name === 'thread')
    return leaveAnother(view, { kind: 'chat', shown: titleOf(view), wanted: name, plan })
  const row = byText(view, name)
  if (row !== undefined) return tap(row, name, { status: `${name} is in the list.`, plan })
  const hasLeftShade = timesDone(view, 'Open ‹Messages›.') > 0
  return hasLeftShade ? reachThread(view, name, plan) : null
}

export const dismissFromShade: Oracle<SenderParams> = (view, { name }) => {
  const plan = `Open the notifications; push ${name} away.`
  const way = reachShade(view, plan)
  if (way !== null) return way
  const card = byText(view, name)
  const sought = { name }
  const isPushed = lastDeed(view) === `Swipe ${name} away.`
  if (card === undefined && !isPushed && !isMissing(view, sought))
    return search(view, sought, { status: sightStatus(name, false), plan })
  if (card === undefined) return end(sightStatus(name, false))
  return {
    status: sightStatus(name, true),
    plan: `Push ${name} away.`,
    action: `Swipe ${name} away.`,
    deed: { kind: 'scroll', node: card, direction: 'right' },
    sensitive: false,
  }
}

/** Null when the shade is open. */
function reachShade(view: OracleView, plan: string): Move | null {
  if (view.app === SYSTEM_PACKAGE && view.page.name === 'shade') return null
  const bar = view.nodes.find(({ resourceId }) => resourceId === `${SYSTEM_PACKAGE}:id/status_bar`)
  if (bar === undefined) throw new Error(`no status bar on the page "${view.page.name}"`)
  return {
    status: 'The shade is closed.',
    plan,
    action: 'Pull down the shade.',
    deed: { kind: 'scroll', node: bar, direction: 'up' },
    sensitive: false,
  }
}
