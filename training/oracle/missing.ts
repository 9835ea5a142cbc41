/** Teachers of the families whose task cannot be done: they look where it would be, and say so. */

import { CONTACTS_PACKAGE } from '../../src/emulator/apps/contacts/state.js'
import { LAUNCHER_PACKAGE } from '../../src/emulator/apps/launcher/state.js'
import { NOTES_PACKAGE } from '../../src/emulator/apps/notes/state.js'
import { SHOP_PACKAGE } from '../../src/emulator/apps/shop/state.js'
import type { MissingAppParams } from '../../src/emulator/tasks/families/missing-app.js'
import type { MissingContactParams } from '../../src/emulator/tasks/families/missing-contact.js'
import type { MissingNoteParams } from '../../src/emulator/tasks/families/missing-note.js'
import type { MissingProductParams } from '../../src/emulator/tasks/families/missing-product.js'
import type { MissingSettingParams } from '../../src/emulator/tasks/families/missing-setting.js'
import { searchStatus } from './field-status.js'
import { giveUp } from './giving-up.js'
import {
  byId,
  goBack,
  isKeyboardOpen,
  leavePage,
  openApp,
  search,
  tap,
  timesDone,
  typeInto,
} from './moves.js'
import { named } from './names.js'
import type { Move, Oracle, OracleView } from './oracle.js'
import { openStatus, towards } from './settings-route.js'

export const missContact: Oracle<MissingContactParams> = (view, { name }) =>
  lookUp(view, {
    app: { packageName: CONTACTS_PACKAGE, label: 'Contacts' },
    field: { id: 'contacts_search', name: 'Search contacts' },
    text: name,
    missing: `There is no contact ${name}.`,
  })

export const missNote: Oracle<MissingNoteParams> = (view, { title }) =>
  lookUp(view, {
    app: { packageName: NOTES_PACKAGE, label: 'Notes' },
    field: { id: 'notes_search', name: 'Search notes' },
    text: title,
    missing: `There is no note '${title}'.`,
  })

export const missProduct: Oracle<MissingProductParams> = (view, { product }) =>
  lookUp(view, {
    app: { packageName: SHOP_PACKAGE, label: 'Shop' },
    field: { id: 'shop_search', name: 'Search the shop' },
    text: product,
    missing: `The shop has no ${product}.`,
  })

export const missApp: Oracle<MissingAppParams> = (view, { app }) => {
  const plan = `Look for ${app} among all apps.`
  if (view.app !== LAUNCHER_PACKAGE) return goBack(view, { status: 'An app is open.', plan })
  const pill = byId(view, 'search_pill')
  if (pill !== undefined)
    return tap(pill, 'Search apps', { status: `${app} is not in sight.`, plan })
  return lookUp(view, {
    app: { packageName: LAUNCHER_PACKAGE, label: 'Home' },
    field: { id: 'drawer_search', name: 'Search apps' },
    text: app,
    missing: `No app is called ${app}.`,
  })
}

/** Pages of Settings are at most three screens long. */
const LOOKS_FURTHER_DOWN = 2

export const missSetting: Oracle<MissingSettingParams> = (view, { feature, page }) => {
  const onTheWay = towards(view, { page, goal: `look for ${feature}` })
  if (onTheWay !== null) return onTheWay
  const thought = { status: openStatus(page), plan: `Look for ${feature}.` }
  const isLong = view.nodes.some((node) => node.scrollable && node.packageName === view.app)
  const looks = timesDone(view, `Scroll down to find ‹${feature}›.`)
  if (isKeyboardOpen(view) || (isLong && looks < LOOKS_FURTHER_DOWN))
    return search(view, { name: feature }, thought)
  return giveUp(`There is no setting for ${feature}.`)
}

interface LookUp {
  readonly app: { readonly packageName: string; readonly label: string }
  readonly field: { readonly id: string; readonly name: string }
  readonly text: string
  /** What is to be said when the search finds nothing. */
  readonly missing: string
}

/** Types it into the app's search; a list that shows only what was found shows nothing then. */
function lookUp(view: OracleView, { app, field, text, missing }: LookUp): Move {
  const plan = `Search ‹${app.label}› for ${text}.`
  if (view.app !== app.packageName) return openApp(view, app.label, plan)
  const search = byId(view, field.id)
  if (search === undefined) return leavePage(view, named(app.label), plan)
  if (search.text === text) return giveUp(missing)
  const thought = { status: searchStatus(search.text, text), plan }
  return typeInto(search, { name: field.name, text }, thought)
}
