/** What the Files app keeps: folders and the files in them. */

import type { Random } from '../../../random.js'
import { addDays, type Day } from '../../content/dates.js'
import type { AppSeeding } from '../app.js'
import { FOLDER_NAMES, type FolderKind, fileName, folderName } from './content.js'

export const FILES_PACKAGE = 'com.android.documentsui'

export interface Folder {
  id: string
  name: string
  /** Empty: at the top. */
  parent: string
}

export interface StoredFile {
  id: string
  name: string
  folder: string
  kilobytes: number
  date: Day
}

export const SORTS = ['name', 'date', 'size'] as const
export type Sort = (typeof SORTS)[number]

export interface FilesState {
  folders: Folder[]
  files: StoredFile[]
  sort: Sort
  usedGb: number
}

export const STORAGE_GB = 128

export function initialFiles(random: Random, _earlier: unknown, seeding: AppSeeding): FilesState {
  const named = Object.entries(FOLDER_NAMES[seeding.language])
  const top = named.map(([id, name]) => ({ id, name, parent: '' }))
  const kinds = named.map(([id]) => id as FolderKind) // the keys of a literal
  const inner = kinds
    .filter(() => random.chance(0.4))
    .map((parent, index) => ({
      id: `folder-${index}`,
      name: folderName(random, seeding),
      parent: String(parent),
    }))
  const files = kinds.flatMap((kind) =>
    Array.from({ length: random.int(3, 13) }, (_, index) => ({
      id: `${kind}-${index}`,
      name: fileName(random, kind, seeding),
      folder: String(kind),
      kilobytes: random.int(12, kind === 'movies' ? 900000 : 9000),
      date: addDays(seeding.today, -random.int(0, 400)),
    })),
  )
  return {
    folders: withOwnNames([...top, ...inner]),
    files: withOwnNames(files),
    sort: random.pick(SORTS),
    usedGb: random.int(20, 120),
  }
}

export function inOrder(files: readonly StoredFile[], sort: Sort): StoredFile[] {
  switch (sort) {
    case 'name':
      return files.toSorted((a, b) => a.name.localeCompare(b.name))
    case 'date':
      return files.toSorted((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id))
    case 'size':
      return files.toSorted((a, b) => b.kilobytes - a.kilobytes)
  }
}

/** Files and folders are called by their names: of two alike, one is never seeded. */
function withOwnNames<T extends { readonly name: string }>(things: readonly T[]): T[] {
  return things.filter(({ name }, at) => things.findIndex((one) => one.name === name) === at)
}
