/**
 * What apps are called, in every language they come in: read from their APKs on the phone, because
 * Android tells over adb only the number of the text. Kept in a file that may be deleted at any time.
 */

import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { messageOf } from '../errors.js'
import type { Logger } from '../log.js'
import type { Adb } from './adb.js'
import type { LabelSource, LauncherApp } from './apps.js'
import { openPhoneFile } from './phone-file.js'
import { textsOf } from './resource-table.js'
import { keepWhole } from './whole-file.js'
import { readZipEntry } from './zip-entry.js'

export interface AppLabels {
  /** The apps with their labels; an app whose APK cannot be read stays without. */
  of(apps: readonly LauncherApp[], signal: AbortSignal): Promise<readonly LauncherApp[]>
}

export interface AppLabelsOptions {
  readonly udid: string
  readonly adb: Pick<Adb, 'shell'>
  readonly file: string
  readonly log: Logger
}

const written = z.record(z.string(), z.array(z.string()))
type Known = Map<string, readonly string[]>

export function createAppLabels(options: AppLabelsOptions): AppLabels {
  const { udid, file, log } = options
  let known: Known | null = null
  /** Of this connection: an app is not looked at twice. */
  const seen: Known = new Map()

  const labelsFrom = async (source: LabelSource, signal: AbortSignal) => {
    known ??= await readKnown(file)
    const labels: string[] = []
    for (const apk of source.apks) labels.push(...(await textsIn(apk, source, known, signal)))
    return [...new Set(labels)]
  }

  const textsIn = async (
    path: string,
    { resourceId }: LabelSource,
    store: Known,
    signal: AbortSignal,
  ): Promise<readonly string[]> => {
    const archive = await openPhoneFile({ ...options, path }, signal)
    // an update has another size, and most often another path
    const key = `${path} ${archive.size} ${resourceId.toString(16)}`
    const kept = store.get(key)
    if (kept !== undefined) return kept
    const table = await readZipEntry(archive, 'resources.arsc')
    const texts = table === null ? [] : textsOf(table, resourceId)
    store.set(key, texts)
    return texts
  }

  const labelled = async (app: LauncherApp, signal: AbortSignal): Promise<LauncherApp> => {
    if (app.labels.length > 0 || app.source === null) return app
    const key = JSON.stringify(app.source)
    try {
      const labels = seen.get(key) ?? (await labelsFrom(app.source, signal))
      seen.set(key, labels)
      return { ...app, labels }
    } catch (error) {
      signal.throwIfAborted()
      log.debug({ udid, app: app.packageName, error: messageOf(error) }, 'its label is unknown')
      return app
    }
  }

  return {
    of: async (apps, signal) => {
      const before = known?.size ?? 0
      const named = await inParallel(apps, (app) => labelled(app, signal))
      if (known !== null && known.size !== before) {
        await keepWhole(file, JSON.stringify(Object.fromEntries(known)))
      }
      return named
    },
  }
}

/** The phone reads several files at once faster than one after the other; more only crowd it. */
const AT_ONCE = 4

async function inParallel<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const queue = items.entries()
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return results
}

async function readKnown(file: string): Promise<Known> {
  try {
    return new Map(Object.entries(written.parse(JSON.parse(await readFile(file, 'utf8')))))
  } catch {
    return new Map() // not there yet, or not ours: the labels are read again
  }
}
