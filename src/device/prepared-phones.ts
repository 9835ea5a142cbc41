/**
 * Which phones have the driver's helper from an earlier session, so that the next one need not look.
 * Kept in a file that may be deleted at any time: the next session then looks once more.
 */

import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { keepWhole } from './whole-file.js'

export interface PreparedPhones {
  has(udid: string): Promise<boolean>
  /** Remembers a phone whose session opened, or forgets one that would not open without a look. */
  set(udid: string, isPrepared: boolean): Promise<void>
}

export interface PreparedPhonesOptions {
  readonly file: string
  /** Of the driver: each version brings a helper of its own. */
  readonly driverVersion: string
}

const written = z.object({ driver: z.string(), udids: z.array(z.string()) })

export function rememberPreparedPhones(options: PreparedPhonesOptions): PreparedPhones {
  const { file, driverVersion } = options
  let known: Promise<Set<string>> | null = null
  const phones = () => {
    known ??= readPhones(options)
    return known
  }
  return {
    has: async (udid) => (await phones()).has(udid),
    set: async (udid, isPrepared) => {
      const udids = await phones()
      if (udids.has(udid) === isPrepared) return
      if (isPrepared) udids.add(udid)
      else udids.delete(udid)
      await keepWhole(file, JSON.stringify({ driver: driverVersion, udids: [...udids] }))
    },
  }
}

async function readPhones({ file, driverVersion }: PreparedPhonesOptions): Promise<Set<string>> {
  try {
    const { driver, udids } = written.parse(JSON.parse(await readFile(file, 'utf8')))
    return new Set(driver === driverVersion ? udids : [])
  } catch {
    return new Set() // not there yet, or not ours: the helper is looked for again
  }
}
