/** Teachers of the families about files. */

import { FILES_PACKAGE } from '../../src/emulator/apps/files/state.js'
import type { UiNode } from '../../src/emulator/emulated-phone.js'
import type { FileParams } from '../../src/emulator/tasks/families/files-change.js'
import type { FileInFolderParams } from '../../src/emulator/tasks/families/files-delete.js'
import type { FileRenameParams } from '../../src/emulator/tasks/families/files-rename.js'
import { confirmOne } from './contacts.js'
import { compared, fieldStatus, foundStatus, openIs, searchStatus } from './field-status.js'
import { fillForm, wasLast } from './form-moves.js'
import {
  byId,
  byText,
  end,
  goBack,
  isOn,
  lastDeed,
  leaveAnother,
  leavePage,
  longPress,
  openApp,
  search,
  shows,
  tap,
  tapId,
  textsOf,
  titleOf,
  typeInto,
} from './moves.js'
import { said } from './names.js'
import type { Move, Oracle, OracleView } from './oracle.js'

export const renameFile: Oracle<FileRenameParams> = (view, { name, wanted }) => {
  const plan = `Hold '${name}'; rename it to '${wanted}'.`
  if (view.app === FILES_PACKAGE && view.page.name === 'rename') {
    const text = byId(view, 'name')?.text ?? ''
    const isIts = text === name || text === wanted
    if (!isIts) return goBack(view, { status: fieldStatus('Name', text, name), plan })
    return (
      fillForm(view, [{ id: 'name', name: 'Name', text: wanted }], plan) ??
      confirmName(view, wanted)
    )
  }
  if (fileRow(view, wanted) !== undefined) return end(`The file is called '${wanted}'.`)
  return (
    searchFile(view, [name, wanted], plan) ??
    selectFile(view, name, plan) ??
    tapId(view, { id: 'selection_rename', name: 'Rename' }, { status: selectedIs(name), plan })
  )
}

export const deleteFile: Oracle<FileInFolderParams> = (view, { name, folder }) => {
  const plan = `Search '${name}' of ${folder}; hold it; delete it; confirm.`
  if (view.app === FILES_PACKAGE && view.page.name === 'delete')
    return confirmOne(view, { name, says: '“{name}”', plan })
  if (view.app === FILES_PACKAGE && wasLast(view, 'Tap ‹Delete›.') && !fileRow(view, name))
    return end(`'${name}' is deleted.`)
  return (
    searchFile(view, [name], plan) ??
    selectFile(view, name, plan) ??
    tapId(view, { id: 'selection_delete', name: 'Delete icon' }, { status: selectedIs(name), plan })
  )
}

export const moveFile: Oracle<FileInFolderParams> = (view, { name, folder }) => {
  const plan = `Hold '${name}'; move it to ${folder}.`
  if (view.app === FILES_PACKAGE && view.page.name === 'move') {
    // Scrolled away is not another file.
    const isOpened = [said('Tap ‹Move to›.', view.t), `Tap ${folder}.`].includes(lastDeed(view))
    const shown = movedIn(view) ?? name
    if (shown !== name || !(isOpened || shows(view, name)))
      return goBack(view, { status: compared('To be moved', shown, name), plan })
    const target = byText(view, folder)
    const thought = { status: compared('To be moved', shown, name), plan }
    if (target === undefined) return search(view, { name: folder }, thought)
    if (!isOn(target)) return tap(target, folder, thought)
    const chosen = { status: compared('Chosen', folder, folder), plan: 'Move it there.' }
    return tapId(view, { id: 'transfer', name: 'Move here' }, chosen)
  }
  const row = fileRow(view, name)
  if (row !== undefined && textsOf(row).some((text) => text.startsWith(`${folder} · `)))
    return end(`'${name}' is in ${folder}.`)
  return (
    searchFile(view, [name], plan) ??
    selectFile(view, name, plan) ??
    tapId(view, { id: 'selection_move', name: 'Move to' }, { status: selectedIs(name), plan })
  )
}

export const createFolder: Oracle<FileInFolderParams> = (view, { name, folder }) => {
  const plan = `Open ${folder}; create the folder '${name}'.`
  if (view.app === FILES_PACKAGE && view.page.name === 'new_folder') {
    const place = view.nodes.find(({ text }) => /^(In |位于)/.test(text))?.text ?? ''
    if (!place.includes(folder))
      return goBack(view, { status: compared('The new folder', place, folder), plan })
    return (
      fillForm(view, [{ id: 'name', name: 'Name', text: name }], plan) ?? confirmName(view, name)
    )
  }
  const way = reachFolder(view, folder, plan)
  if (way !== null) return way
  if (byText(view, name) !== undefined) return end(`The folder '${name}' is there.`)
  const close = byId(view, 'selection_close')
  const thought = { status: `${folder} is open.`, plan }
  if (close !== undefined) return tap(close, 'Clear selection', thought)
  return tapId(view, { id: 'folder_create', name: 'New folder' }, thought)
}

export const openFile: Oracle<FileParams> = (view, { name }) => {
  const plan = `Search '${name}'; open it.`
  if (view.app === FILES_PACKAGE && view.page.name === 'file') {
    if (shows(view, name)) return end(openIs(name))
    return leaveAnother(view, { kind: 'file', shown: titleOf(view), wanted: name, plan })
  }
  const way = searchFile(view, [name], plan)
  if (way !== null) return way
  const close = byId(view, 'selection_close')
  const thought = { status: foundStatus(name, true), plan }
  if (close !== undefined) return tap(close, 'Clear selection', thought)
  const row = fileRow(view, name)
  return row === undefined ? goBack(view, thought) : tap(row, name, thought)
}

/** The row of the file on a list of Files; folders and choices are not meant. */
function fileRow(view: OracleView, name: string): UiNode | undefined {
  const row = view.app === FILES_PACKAGE ? byText(view, name) : undefined
  return row?.resourceId.includes(':id/file_') ? row : undefined
}

/** The next step towards a list that shows the file with one of these names alone. */
function searchFile(view: OracleView, names: readonly string[], plan: string): Move | null {
  if (view.app !== FILES_PACKAGE) return openApp(view, 'Files', plan)
  // While something is selected a bar stands where the search was.
  const isSelecting = byId(view, 'selection_close') !== undefined
  const found = names.filter((name) => fileRow(view, name) !== undefined)
  if (view.page.name === 'root' && isSelecting && found.length > 0) return null
  const field = view.page.name === 'root' ? byId(view, 'files_search') : undefined
  if (field === undefined) return leavePage(view, names[0] ?? '', plan)
  if (found.includes(field.text)) return null
  const next = names[names.indexOf(field.text) + 1] ?? names[0] ?? ''
  if (next === field.text) return goBack(view, { status: foundStatus(next, false), plan })
  const thought = { status: searchStatus(field.text, next), plan }
  return typeInto(field, { name: 'Search files', text: next }, thought)
}

/** The next step towards this folder at the top; null when it is open. */
function reachFolder(view: OracleView, folder: string, plan: string): Move | null {
  if (view.app !== FILES_PACKAGE) return openApp(view, 'Files', plan)
  const isFolder = view.page.name === 'folder'
  if (isFolder && (shows(view, folder) || byId(view, 'selection_close') !== undefined)) return null
  if (view.page.name !== 'root') return leavePage(view, folder, plan)
  const row = byText(view, folder)
  if (row !== undefined) return tap(row, folder, { status: `${folder} is in the list.`, plan })
  const field = byId(view, 'files_search')
  if (field === undefined || field.text === '')
    return search(view, { name: folder }, { status: `${folder} is not in sight.`, plan })
  return typeInto(field, { name: 'Search files', text: '' }, { status: 'Files are shown.', plan })
}

/** The next step towards this file alone being selected; null when it is. */
function selectFile(view: OracleView, name: string, plan: string): Move | null {
  const row = fileRow(view, name)
  if (row === undefined) return goBack(view, { status: `'${name}' is not in sight.`, plan })
  const close = byId(view, 'selection_close')
  if (close === undefined) return longPress(row, name, { status: foundStatus(name, true), plan })
  if (row.selected && shows(view, '1')) return null
  const selected = view.nodes.filter((node) => node.selected && node.resourceId.includes('/file_'))
  const shown = selected.flatMap((node) => textsOf(node).slice(0, 1)).join(', ')
  return tap(close, 'Clear selection', { status: compared('Selected', shown, name), plan })
}

/** What is said while this file alone is selected. */
function selectedIs(name: string): string {
  return compared('Selected', name, name)
}

/** The name of what is to be moved, where it is in sight: it stands below the page's title. */
function movedIn(view: OracleView): string | undefined {
  return view.nodes.find(({ packageName, text }) => packageName === view.app && text.includes('.'))
    ?.text
}

function confirmName(view: OracleView, name: string): Move {
  const thought = { status: fieldStatus('Name', name, name), plan: 'Tap OK.' }
  return tapId(view, { id: 'dialog_save', name: 'OK' }, thought)
}
