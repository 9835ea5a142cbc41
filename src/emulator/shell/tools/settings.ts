/** Tools that change settings: settings, svc, and the `cmd` services that switch things. */

import type { SystemSettings } from '../../apps/app.js'
import { changeSettings } from '../settings-tables.js'
import type { ToolCall, ToolResult, ToolTable } from '../tool.js'

export const SETTINGS_TOOLS: ToolTable = {
  settings: (args, call) => settings(withoutUser(args), call),
  svc: ([service, state], call) => {
    switch (service) {
      case 'wifi':
        return switchTo(call, state, (on) => ({ wifi: on }))
      case 'data':
        return switchTo(call, state, (on) => ({ mobileData: on }))
      case 'bluetooth':
        return switchTo(call, state, (on) => ({ bluetooth: on }))
      case 'nfc':
        return switchTo(call, state, (on) => ({ nfc: on }))
      case 'power':
        return 0
    }
    return 'unknown'
  },
}

const TABLES: ReadonlySet<string> = new Set(['system', 'secure', 'global'])
const COMMANDS: ReadonlySet<string> = new Set(['get', 'put', 'delete', 'list'])
const FAILED = 255

function settings(
  [command = '', table = '', name = '', value = '']: readonly string[],
  { io, android }: ToolCall,
): ToolResult {
  if (COMMANDS.has(command) && !TABLES.has(table)) {
    // adb 33 leaves the table out when it asks whether to install incrementally
    io.err(`Invalid namespace '${table}'\n`)
    return FAILED
  }
  switch (command) {
    case 'get':
      io.out(`${android.settings.get(table, name) ?? 'null'}\n`)
      return 0
    case 'put':
      android.settings.put(table, name, value)
      return 0
    case 'delete':
      io.out(`Deleted ${android.settings.delete(table, name) ? 1 : 0} rows\n`)
      return 0
    case 'list': {
      const rows = android.settings.list(table).map(([key, held]) => `${key}=${held}\n`)
      io.out(rows.join(''))
      return 0
    }
  }
  return 'unknown'
}

/** `cmd <service> ...` that switch a setting. */
export function runSettingsService(args: readonly string[], call: ToolCall): ToolResult {
  const [service, command, state] = args
  if (service === 'settings') return settings(withoutUser(args.slice(1)), call)
  switch (`${service} ${command}`) {
    case 'connectivity airplane-mode':
      return switchTo(call, state, (on) => ({ airplaneMode: on }))
    case 'wifi set-wifi-enabled':
      return switchTo(call, state, (on) => ({ wifi: on }))
    case 'bluetooth_manager enable':
    case 'bluetooth_manager disable':
      return switchTo(call, command, (on) => ({ bluetooth: on }))
    case 'location set-location-enabled':
      return switchTo(call, state, (on) => ({ location: on }))
    case 'uimode night':
      return nightMode(call, state)
  }
  return 'unknown'
}

function nightMode(call: ToolCall, state: string | undefined): ToolResult {
  const { phone } = call.android
  if (state !== undefined) changeSettings(phone, { darkTheme: state === 'yes' })
  call.io.out(`Night mode: ${phone.state.settings.darkTheme ? 'yes' : 'no'}\n`)
  return 0
}

function switchTo(
  { android }: ToolCall,
  state: string | undefined,
  change: (on: boolean) => Partial<SystemSettings>,
): ToolResult {
  const on = state === 'enable' || state === 'enabled' || state === 'true'
  const off = state === 'disable' || state === 'disabled' || state === 'false'
  if (!on && !off) return 'unknown'
  changeSettings(android.phone, change(on))
  return 0
}

/** The phone has one user. */
function withoutUser(args: readonly string[]): string[] {
  const at = args.indexOf('--user')
  return at < 0 ? [...args] : args.toSpliced(at, 2)
}
