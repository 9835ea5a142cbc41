/** `pm` and `cmd package`: list, resolve, install, uninstall, permissions. */

import { createByteReader } from '../../adbd/byte-reader.js'
import { usesUp } from '../../conditions.js'
import { LABEL_RESOURCE } from '../apk.js'
import type { AndroidPackage } from '../packages.js'
import { operands, optionValue, type Tool, type ToolCall, type ToolResult } from '../tool.js'

/** The biggest APK that the phone takes; a wrong -S must not fill the memory. */
const MAX_APK_BYTES = 512 * 1024 * 1024

export const packageManager: Tool = (args, call) => {
  const [command, ...rest] = args
  const named = call.android.packages.get(operands(rest).at(-1) ?? '')
  switch (command) {
    case 'list':
      return list(rest, call)
    case 'path':
      if (named !== null) call.io.out(`package:${named.path}\n`)
      return named === null ? 1 : 0
    case 'resolve-activity':
      return resolveActivity(named, call)
    case 'query-activities':
      return queryActivities(rest, call)
    case 'grant':
    case 'revoke':
      return setPermission(args, call)
    case 'install':
      return install(rest, call)
    case 'uninstall':
      return uninstall(named, call)
    case 'clear':
    case 'trim-caches':
      call.io.out('Success\n')
      return 0
    case 'enable':
    case 'disable-user':
    case 'set-app-links':
      return 0
  }
  return 'unknown'
}

function list([what, ...options]: readonly string[], { io, android }: ToolCall): ToolResult {
  const packages = android.packages.all()
  switch (what) {
    case 'packages': {
      const shown = packages.filter((one) => isListed(one, options))
      io.out(shown.map((one) => packageLine(one, options)).join(''))
      return 0
    }
    case 'instrumentation':
      for (const { name, instrumentation } of packages) {
        if (instrumentation === null) continue
        const { runner, target } = instrumentation
        io.out(`instrumentation:${name}/${runner} (target=${target})\n`)
      }
      return 0
    case 'users':
      io.out('Users:\n\tUserInfo{0:Owner:c13} running\n')
      return 0
    case 'features':
      io.out('feature:android.hardware.touchscreen\n')
      return 0
  }
  return 'unknown'
}

function isListed({ isSystem, name }: AndroidPackage, options: readonly string[]): boolean {
  if (options.includes('-3') && isSystem) return false
  if (options.includes('-s') && !isSystem) return false
  const [filter = ''] = operands(options)
  return name.includes(filter)
}

function packageLine(one: AndroidPackage, options: readonly string[]): string {
  const path = options.includes('-f') ? `${one.path}=` : ''
  const version = options.includes('--show-versioncode') ? ` versionCode:${one.versionCode}` : ''
  return `package:${path}${one.name}${version}\n`
}

function resolveActivity(named: AndroidPackage | null, { io }: ToolCall): ToolResult {
  if (named === null) {
    io.out('No activity found\n')
    return 0
  }
  io.out('priority=0 preferredOrder=0 match=0x108000 specificIndex=-1 isDefault=true\n')
  io.out(`${named.name}/${named.activity}\n`)
  return 0
}

/**
 * The launcher's entries. Without --brief as AOSP's ResolveInfo.dump prints them: of a label it tells
 * only the number of its resource.
 */
function queryActivities(args: readonly string[], { io, android }: ToolCall): ToolResult {
  const entries = android.phone.installed.flatMap(({ packageName }) => {
    const found = android.packages.get(packageName)
    return found === null ? [] : [{ packageName, activity: found.activity, apk: found.path }]
  })
  const match = 'priority=0 preferredOrder=0 match=0x108000 specificIndex=-1 isDefault=true'
  io.out(`${entries.length} activities found:\n`)
  for (const [index, { packageName, activity, apk }] of entries.entries()) {
    io.out(`  Activity #${index}:\n    ${match}\n`)
    if (args.includes('--brief')) io.out(`    ${packageName}/${activity}\n`)
    else io.out(activityInfo({ packageName, activity, apk }))
  }
  return 0
}

function activityInfo(entry: { packageName: string; activity: string; apk: string }): string {
  const label = `labelRes=0x${LABEL_RESOURCE.toString(16)} nonLocalizedLabel=null icon=0x0 banner=0x0`
  const lines = [
    'ActivityInfo:',
    `  name=${entry.activity}`,
    `  packageName=${entry.packageName}`,
    `  ${label}`,
    '  ApplicationInfo:',
    `    packageName=${entry.packageName}`,
    `    ${label}`,
    `    sourceDir=${entry.apk}`,
  ]
  return lines.map((line) => `    ${line}\n`).join('')
}

function setPermission(args: readonly string[], { android }: ToolCall): ToolResult {
  const [command, name = '', permission = ''] = operands(args)
  const state = command === 'grant' ? 'granted' : 'revoked'
  return android.packages.setPermission(name, permission, state) ? 0 : 255
}

/** The APK comes through stdin (`-S size`) or lies on the phone. */
async function install(args: readonly string[], { io, android }: ToolCall): Promise<ToolResult> {
  const size = optionValue(args, '-S')
  const apk =
    size === null
      ? android.files.read(args.at(-1) ?? '')
      : await createByteReader(io.stdin).read(Math.min(Number(size) || 0, MAX_APK_BYTES))
  if (usesUp(android.conditions, 'installRefusals')) {
    io.out('Failure [INSTALL_FAILED_USER_RESTRICTED: Install canceled by user]\n')
    return 1
  }
  const grantAll = args.includes('-g')
  const installed = apk === null ? null : await android.packages.install(apk, { grantAll })
  if (installed === null) {
    io.out('Failure [INSTALL_PARSE_FAILED_NOT_APK: the file is no readable APK]\n')
    return 1
  }
  io.out('Success\n')
  return 0
}

function uninstall(named: AndroidPackage | null, { io, android }: ToolCall): ToolResult {
  if (named === null || !android.packages.uninstall(named.name)) {
    io.out('Failure [DELETE_FAILED_INTERNAL_ERROR]\n')
    return 1
  }
  android.forceStop(named.name)
  io.out('Success\n')
  return 0
}
