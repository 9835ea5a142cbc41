/** The package manager: the phone's own apps, and APKs that were installed over adb (they never draw). */

import ApkReader from '@devicefarmer/adbkit-apkreader'
import { z } from 'zod'
import type { App } from '../apps/app.js'

export interface AndroidPackage {
  readonly name: string
  /** Fully qualified class of the activity that the launcher starts. */
  readonly activity: string
  readonly versionName: string
  readonly versionCode: number
  readonly path: string
  readonly isSystem: boolean
  readonly requestedPermissions: readonly string[]
  readonly grantedPermissions: ReadonlySet<string>
  /** Class of its test runner, as `am instrument` names it; null when it has none. */
  readonly instrumentation: { readonly runner: string; readonly target: string } | null
}

const manifestSchema = z.object({
  package: z.string(),
  // A version such as 14 is a number in the binary manifest.
  versionName: z.union([z.string(), z.number().transform(String)]).catch('1.0'),
  versionCode: z.number().catch(1),
  usesPermissions: z.array(z.object({ name: z.string() })).catch([]),
  instrumentation: z.object({ name: z.string(), targetPackage: z.string() }).nullable().catch(null),
  application: z
    .object({ launcherActivities: z.array(z.object({ name: z.string() })).catch([]) })
    .catch({ launcherActivities: [] }),
})

export class Packages {
  readonly #packages = new Map<string, AndroidPackage>()

  constructor(apps: readonly App<never>[]) {
    for (const app of apps) this.#packages.set(app.packageName, packageOfApp(app))
  }

  get(name: string): AndroidPackage | null {
    return this.#packages.get(name) ?? null
  }

  all(): AndroidPackage[] {
    return [...this.#packages.values()]
  }

  /** @returns the package, or null when the bytes are no readable APK */
  async install(apk: Buffer, { grantAll }: { grantAll: boolean }): Promise<AndroidPackage | null> {
    const manifest = await readManifest(apk)
    if (manifest === null) return null
    const requested = manifest.usesPermissions.map(({ name }) => name)
    const runner = manifest.instrumentation
    const installed: AndroidPackage = {
      name: manifest.package,
      activity: qualified(manifest.package, manifest.application.launcherActivities[0]?.name),
      versionName: manifest.versionName,
      versionCode: manifest.versionCode,
      path: `/data/app/~~pw==/${manifest.package}-pw==/base.apk`,
      isSystem: false,
      requestedPermissions: requested,
      grantedPermissions: new Set(grantAll ? requested : []),
      instrumentation:
        runner === null ? null : { runner: runner.name, target: runner.targetPackage },
    }
    this.#packages.set(installed.name, installed)
    return installed
  }

  /** @returns false when there is no such package, or it belongs to the system */
  uninstall(name: string): boolean {
    if (this.get(name)?.isSystem !== false) return false
    return this.#packages.delete(name)
  }

  setPermission(name: string, permission: string, state: 'granted' | 'revoked'): boolean {
    const changed = this.get(name)
    if (changed === null) return false
    const grantedPermissions = new Set(changed.grantedPermissions)
    if (state === 'granted') grantedPermissions.add(permission)
    else grantedPermissions.delete(permission)
    this.#packages.set(name, { ...changed, grantedPermissions })
    return true
  }
}

/** `.Main` of package `a.b` is `a.b.Main`. */
export function qualified(packageName: string, activity: string | undefined): string {
  if (activity === undefined) return `${packageName}.MainActivity`
  return activity.startsWith('.') ? `${packageName}${activity}` : activity
}

function packageOfApp(app: App<never>): AndroidPackage {
  return {
    name: app.packageName,
    activity: app.activity,
    versionName: app.versionName,
    versionCode: 34,
    path: `/system/app/${app.packageName}/base.apk`,
    isSystem: true,
    requestedPermissions: [],
    grantedPermissions: new Set(),
    instrumentation: null,
  }
}

async function readManifest(apk: Buffer): Promise<z.infer<typeof manifestSchema> | null> {
  try {
    const reader = await ApkReader.open(apk)
    return manifestSchema.parse(await reader.readManifest())
  } catch {
    return null // what pm reports as INSTALL_PARSE_FAILED
  }
}
