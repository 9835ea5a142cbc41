import { beforeEach, describe, expect, it } from '@jest/globals'
import { FILES_PACKAGE } from '../../../src/emulator/apps/files/state.js'
import { centerOf } from '../../../src/geometry.js'
import { type AppVisit, visitApp } from '../../support/app-visit.js'
import { nodeById } from '../../support/screen-reading.js'

let visit: AppVisit
const files = () => visit.phone.state.apps.files.files
const firstFile = () => {
  const [file] = files()
  if (file === undefined) throw new Error('the seeded phone has no files')
  return file
}
const find = (id: string) => files().find((file) => file.id === id)
const hold = (id: string) => {
  const node = nodeById(visit.phone, id)
  if (node === undefined) throw new Error(`no "${id}" on the screen`)
  const { x, y } = centerOf(node.bounds)
  visit.phone.longPress(x, y)
  visit.phone.finishAnimations()
}
const search = () => visit.fill('files_search', firstFile().name)

beforeEach(() => {
  visit = visitApp(FILES_PACKAGE)
})

describe('Files', () => {
  it('finds a file in any folder and opens it', () => {
    const { id, name } = firstFile()
    search()
    visit.tapId(`file_${id}`)
    expect(visit.phone.frontPage()?.page).toEqual({ name: 'file', args: { id } })
    expect(visit.shows(name)).toBe(true)
  })

  it('selects with a long press, and more with a tap; back ends the selection only', () => {
    visit.tapId('folder_download')
    const [first, second] = files().filter(({ folder }) => folder === 'download')
    hold(`file_${first?.id}`)
    visit.tapId(`file_${second?.id}`)
    expect(visit.shows('2')).toBe(true)
    expect(nodeById(visit.phone, 'selection_rename')).toBeUndefined()
    visit.phone.pressKey(4)
    visit.phone.finishAnimations()
    expect(nodeById(visit.phone, 'selection_close')).toBeUndefined()
    expect(visit.pageName()).toBe('folder')
  })

  it('renames a file, but not to a name that its folder has already', () => {
    const { id, name, folder } = firstFile()
    const taken = files().find((file) => file.folder === folder && file.id !== id)?.name ?? ''
    search()
    hold(`file_${id}`)
    visit.tapId('selection_rename')
    visit.fill('name', taken)
    visit.tapId('dialog_save')
    expect(visit.shows('The name is taken')).toBe(true)
    expect(find(id)?.name).toBe(name)
    visit.fill('name', 'Another.pdf')
    visit.tapId('dialog_save')
    expect(find(id)).toEqual({ ...firstFile(), name: 'Another.pdf' })
  })

  it('deletes only after the question', () => {
    const { id } = firstFile()
    search()
    hold(`file_${id}`)
    visit.tapId('selection_delete')
    expect(find(id)).toBeDefined()
    visit.tapId('dialog_confirm')
    expect(find(id)).toBeUndefined()
  })

  it.each(['move', 'copy'] as const)('can %s a file into a folder that is picked', (kind) => {
    const { id, name, folder } = firstFile()
    search()
    hold(`file_${id}`)
    visit.tapId(`selection_${kind}`)
    visit.tapId('to_music')
    visit.tapId('transfer')
    const places = files().filter((file) => file.name === name)
    expect(places.map((file) => file.folder)).toEqual(
      kind === 'move' ? ['music'] : [folder, 'music'],
    )
    expect(nodeById(visit.phone, 'selection_close')).toBeUndefined()
  })

  it('makes a folder inside the one that is open', () => {
    visit.tapId('folder_documents')
    visit.tapId('folder_create')
    visit.fill('name', 'Letters')
    visit.tapId('dialog_save')
    const made = visit.phone.state.apps.files.folders.at(-1)
    expect(made).toMatchObject({ name: 'Letters', parent: 'documents' })
    expect(visit.shows('Letters')).toBe(true)
  })

  it('sorts by size, the largest on top', () => {
    visit.tapId('files_sort')
    visit.tapId('sort_size')
    visit.tapId('folder_pictures')
    const pictures = files().filter(({ folder }) => folder === 'pictures')
    const largest = pictures.toSorted((a, b) => b.kilobytes - a.kilobytes)
    const top = (id: string | undefined) => nodeById(visit.phone, `file_${id}`)?.bounds.top ?? 0
    expect(top(largest[0]?.id)).toBeLessThan(top(largest[1]?.id))
  })
})
