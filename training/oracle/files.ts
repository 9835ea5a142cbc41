/** Teachers of the families about files. */

import { FILES_PACKAGE } from '../../src/emulator/apps/files/state.js'
import type { UiNode } from '../../src/emulator/emulated-phone.js'
import type { FileParams } from '../../src/emulator/tasks/families/files-change.js'
import type { FileInFolderParams } from '../../src/emulator/tasks/families/files-delete.js'
import type { FileRenameParams } from '../../src/emulator/tasks/families/files-rename.js'
import { confirmDelete } from './contacts.js'
import { fieldStatus, searchStatus } from './field-status.js'
import { fillForm, wasLast } from './form-moves.js'
import {
  byId,
  byText,
  end,
  goBack,
  isMissing,
  isOn,
  lastDeed,
  longPress,
  openApp,
  search,
  shows,
  tap,
  tapId,
  textsOf,
  typeInto,
} from './moves.js'
import { said } from './names.js'
import type { Move, Oracle, OracleView } from './oracle.js'

export const renameFile: Oracle<FileRenameParams> = (view, { name, wanted }) => {
  const plan = `Hold '${name}'; rename it to '${wanted}'.`
  if (view.app === FILES_PACKAGE && view.page.name === 'rename') {
    const text = byId(view, 'name')?.text ?? ''
    const isIts = text === name || text === wanted
    if (!isIts) return goBack(view, { status: fieldStatus('Name', text), plan })
    return (
      fillForm(view, [{ id: 'name', name: 'Name', text: wanted }], plan) ??
      confirmName(view, wanted)
    )
  }
  if (fileRow(view, wanted) !== undefined) return end(`The file is called '${wanted}'.`)
  return (
    searchFile(view, [name, wanted], plan) ??
    selectFile(view, name, plan) ??
    tapId(view, { id: 'selection_rename', name: 'Rename' }, { status: 'It is selected.', plan })
  )
}

export const deleteFile: Oracle<FileInFolderParams> = (view, { name, folder }) => {
  const plan = `Open ${folder}; hold '${name}'; delete it; confirm.`
  if (view.app === FILES_PACKAGE && view.page.name === 'delete') {
    if (shows(view, `“${name}”`)) return confirmDelete(view, `The dialog asks about '${name}'.`)
    return goBack(view, { status: 'The dialog asks about another file.', plan })
  }
  const row = fileRow(view, name)
  if (row === undefined && view.app === FILES_PACKAGE && wasLast(view, 'Tap ‹Delete›.'))
    return end(`'${name}' is deleted.`)
  const way = row === undefined ? reachFolder(view, folder, plan) : null
  if (way !== null) return way
  const sought = { name: `'${name}'` }
  if (row === undefined && isMissing(view, sought)) return end(`There is no '${name}'.`)
  if (row === undefined) return search(view, sought, { status: `${folder} is open.`, plan })
  return (
    selectFile(view, name, plan) ??
    tapId(
      view,
      { id: 'selection_delete', name: 'Delete icon' },
      { status: 'It is selected.', plan },
    )
  )
}

export const moveFile: Oracle<FileInFolderParams> = (view, { name, folder }) => {
  const plan = `Hold '${name}'; move it to ${folder}.`
  if (view.app === FILES_PACKAGE && view.page.name === 'move') {
    // Scrolled away is not another file.
    const isOpened = [said('Tap ‹Move to›.', view.t), `Tap ${folder}.`].includes(lastDeed(view))
    if (!shows(view, name) && !isOpened)
      return goBack(view, { status: 'This is another file.', plan })
    const target = byText(view, folder)
    const thought = { status: 'The folders are shown.', plan }
    if (target === undefined) return search(view, { name: folder }, thought)
    if (!isOn(target)) return tap(target, folder, thought)
    const chosen = { status: `${folder} is chosen.`, plan: 'Move it there.' }
    return tapId(view, { id: 'transfer', name: 'Move here' }, chosen)
  }
  const row = fileRow(view, name)
  if (row !== undefined && textsOf(row).some((text) => text.startsWith(`${folder} · `)))
    return end(`'${name}' is in ${folder}.`)
  return (
    searchFile(view, [name], plan) ??
    selectFile(view, name, plan) ??
    tapId(view, { id: 'selection_move', name: 'Move to' }, { status: 'It is selected.', plan })
  )
}

export const createFolder: Oracle<FileInFolderParams> = (view, { name, folder }) => {
  const plan = `Open ${folder}; create the folder '${name}'.`
  if (view.app === FILES_PACKAGE && view.page.name === 'new_folder') {
    const isIts = view.nodes.some(({ text }) => /^(In |位于)/.test(text) && text.includes(folder))
    if (!isIts) return goBack(view, { status: 'This is another folder.', plan })
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
  if (view.app === FILES_PACKAGE && view.page.name === 'file' && shows(view, name))
    return end(`'${name}' is open.`)
  const way = searchFile(view, [name], plan)
  if (way !== null) return way
  const close = byId(view, 'selection_close')
  const thought = { status: `'${name}' is in the list.`, plan }
  if (close !== undefined) return tap(close, 'Clear selection', thought)
  const row = fileRow(view, name)
  return row === undefined ? goBack(view, thought) : tap(row, name, thought)
}

/** The row of the file on a list of Files; folders and choices are not meant. */
function fileRow(view: OracleView, name: string): UiNode | undefined {
  const row = view.app === FILES_PACKAGE ? byText(view, name) : undefined
  return row?.resourceId.includes(':id/file_') ? row : undefined
}

/** The next step towards a list that shows a file with one of these names. */
function searchFile(view: OracleView, names: readonly string[], plan: string): Move | null {
  if (view.app !== FILES_PACKAGE) return openApp(view, 'Files', plan)
  const isList = view.page.name === 'root'
  if (isList && names.some((name) => fileRow(view, name) !== undefined)) return null
  const field = isList ? byId(view, 'files_search') : undefined
  if (field === undefined) return goBack(view, { status: 'This is the wrong page.', plan })
  const next = names[names.indexOf(field.text) + 1] ?? names[0] ?? ''
  if (next === field.text) return goBack(view, { status: `'${next}' is not found.`, plan })
  const thought = { status: searchStatus(`'${next}'`, field.text), plan }
  return typeInto(field, { name: 'Search files', text: next }, thought)
}

/** The next step towards this folder at the top; null when it is open. */
function reachFolder(view: OracleView, folder: string, plan: string): Move | null {
  if (view.app !== FILES_PACKAGE) return openApp(view, 'Files', plan)
  const isFolder = view.page.name === 'folder'
  if (isFolder && (shows(view, folder) || byId(view, 'selection_close') !== undefined)) return null
  if (view.page.name !== 'root') return goBack(view, { status: 'This is the wrong page.', plan })
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
  if (close === undefined)
    return longPress(row, name, { status: `'${name}' is in the list.`, plan })
  if (row.selected && shows(view, '1')) return null
  return tap(close, 'Clear selection', { status: 'Something else is selected.', plan })
}

function confirmName(view: OracleView, name: string): Move {
  const thought = { status: `The name is '${name}'.`, plan: 'Tap OK.' }
  return tapId(view, { id: 'dialog_save', name: 'OK' }, thought)
}
