/** `am` and `cmd activity`: start apps and pages, stop them, services, broadcasts, instrumentation. */

import { localeTag } from '../../content/language.js'
import type { EmulatedPhone } from '../../emulated-phone.js'
import { notificationsOf } from '../../notifications.js'
import { type AndroidSystem, UIAUTOMATOR_PACKAGE } from '../android-system.js'
import { optionValue, type Tool, type ToolCall, type ToolResult } from '../tool.js'

const OPTIONS_WITH_VALUE = new Set([
  '-a',
  '-c',
  '-d',
  '-t',
  '-f',
  '-n',
  '-e',
  '--user',
  '--display',
])

export const activityManager: Tool = (args, call) => {
  const [command, ...rest] = args
  const { io, android } = call
  switch (command) {
    case 'start':
    case 'start-activity':
      return start(rest, call)
    case 'force-stop':
    case 'kill':
      android.forceStop(rest.at(-1) ?? '')
      return 0
    case 'get-config':
      io.out(`config: ${configurationOf(android)}\nabi: arm64-v8a\n`)
      return 0
    case 'startservice':
    case 'start-service':
    case 'start-foreground-service': {
      const component = optionValue(rest, '-n') ?? rest.at(-1) ?? ''
      android.services.add(component)
      io.out(`Starting service: Intent { cmp=${component} }\n`)
      return 0
    }
    case 'stopservice':
    case 'stop-service':
      android.services.delete(optionValue(rest, '-n') ?? rest.at(-1) ?? '')
      return 0
    case 'broadcast':
      return broadcast(rest, call)
    case 'instrument':
      return instrument(rest, call)
    case 'get-current-user':
      io.out('0\n')
      return 0
    case 'switch-user':
      return 0
  }
  return 'unknown'
}

function start(args: readonly string[], { io, android }: ToolCall): ToolResult {
  const component = optionValue(args, '-n')
  const url = optionValue(args, '-d')
  const target = component?.split('/')[0] ?? packageOperand(args)
  if (args.includes('-S') && target !== null) android.forceStop(target)
  const wasRunning = target !== null && android.processes.find(target) !== null
  const started = url === null ? launch(android, target) : openUrl(android, url, target)
  const intent = intentText(args)
  io.out(`Starting: Intent { ${intent} }\n`)
  if (started === null) {
    io.err(
      component === null
        ? `Error: Activity not started, unable to resolve Intent { ${intent} }\n`
        : `Error type 3\nError: Activity class {${component}} does not exist.\n`,
    )
    return 1
  }
  if (args.includes('-W')) {
    const state = wasRunning ? 'HOT' : 'COLD'
    io.out(`Status: ok\nLaunchState: ${state}\nActivity: ${started}\n`)
    io.out('TotalTime: 120\nWaitTime: 130\nComplete\n')
  }
  return 0
}

function launch(android: AndroidSystem, packageName: string | null): string | null {
  const app = android.packages.get(packageName ?? '')
  return app === null ? null : android.launch(app)
}

function openUrl(android: AndroidSystem, url: string, packageName: string | null): string | null {
  return android.phone.openUrl(url, packageName ?? undefined)
}

/** `am start -a VIEW -d URL package`: the last word that belongs to no option. */
function packageOperand(args: readonly string[]): string | null {
  const named = optionValue(args, '-p')
  if (named !== null) return named
  const last = args.at(-1)
  const before = args.at(-2) ?? ''
  if (last === undefined || last.startsWith('-') || OPTIONS_WITH_VALUE.has(before)) return null
  return last.split('/')[0] ?? null
}

function intentText(args: readonly string[]): string {
  const fields = [
    ['act', optionValue(args, '-a')],
    ['cat', optionValue(args, '-c')],
    ['dat', optionValue(args, '-d')],
    ['cmp', optionValue(args, '-n')],
  ]
  return fields
    .filter(([, value]) => value !== null)
    .map(([name, value]) => (name === 'cat' ? `cat=[${value}]` : `${name}=${value}`))
    .join(' ')
}

/** Appium's helper app answers some broadcasts with data. */
function broadcast(args: readonly string[], { io, android }: ToolCall): ToolResult {
  const action = optionValue(args, '-a') ?? ''
  io.out(`Broadcasting: Intent { act=${action} flg=0x400000 }\n`)
  if (!action.startsWith('io.appium.settings')) {
    io.out('Broadcast completed: result=0\n')
    return 0
  }
  io.out(`Broadcast completed: result=-1, data="${helperAnswer(action, android)}"\n`)
  return 0
}

function helperAnswer(action: string, { phone }: AndroidSystem): string {
  switch (action) {
    case 'io.appium.settings.clipboard.get':
      return Buffer.from(phone.state.clipboard).toString('base64')
    case 'io.appium.settings.notifications':
      return JSON.stringify({ statusBarNotifications: postedNotifications(phone) })
    default:
      return ''
  }
}

/** As Appium's helper words them; the driver hands them on as they are. */
function postedNotifications({ state, apps }: EmulatedPhone): object[] {
  return notificationsOf(state, apps).map(({ app, key, title, text }, id) => ({
    packageName: app.packageName,
    isClearable: true,
    isOngoing: false,
    id,
    tag: key,
    notification: { title, text },
  }))
}

/** Runs until the server ends or the host hangs up: the driver takes this stream for its heartbeat. */
async function instrument(args: readonly string[], { io, android }: ToolCall): Promise<ToolResult> {
  const target = args.at(-1) ?? ''
  const [packageName = ''] = target.split('/')
  const runner = android.packages.get(packageName)?.instrumentation
  const hasTarget = android.packages.get(UIAUTOMATOR_PACKAGE) !== null
  if (runner?.target !== UIAUTOMATOR_PACKAGE || !hasTarget) {
    io.out('INSTRUMENTATION_STATUS: id=ActivityManagerService\n')
    io.out(`INSTRUMENTATION_STATUS: Error=Unable to find instrumentation info for: ${target}\n`)
    io.out('INSTRUMENTATION_STATUS_CODE: -1\n')
    return 1
  }
  const { instrumentation } = android.conditions
  await android.clock.sleep(instrumentation.delayMs)
  if (io.signal.aborted) return 1
  if (android.conditions.otherController?.program === 'uiautomator') return refusedAutomation(io)
  if (instrumentation.failures > 0) {
    instrumentation.failures--
    return crashed(io)
  }
  android.processes.start(UIAUTOMATOR_PACKAGE)
  io.out(`\n${packageName}.AppiumUiAutomator2Server:`)
  const end = await android.uiautomator.run(io.signal)
  const isOthers = android.conditions.otherController?.program === 'appium'
  if (!isOthers) android.processes.stop(UIAUTOMATOR_PACKAGE)
  if (end === 'crashed') return crashed(io)
  io.out('.\n\nTime: 1.0\n\nOK (1 test)\n\n')
  return 0
}

function crashed(io: ToolCall['io']): ToolResult {
  io.out('INSTRUMENTATION_RESULT: shortMsg=Process crashed.\nINSTRUMENTATION_CODE: 0\n')
  return 0
}

/** Somebody else has the one UiAutomation that there is. */
function refusedAutomation(io: ToolCall['io']): ToolResult {
  io.out('INSTRUMENTATION_RESULT: shortMsg=java.lang.IllegalStateException\n')
  io.out('INSTRUMENTATION_RESULT: longMsg=java.lang.IllegalStateException: UiAutomationService ')
  io.out('android.accessibilityservice.IAccessibilityServiceClient already registered!\n')
  io.out('INSTRUMENTATION_CODE: 0\n')
  return 0
}

/** The qualifiers of the resources in use, as in the names of their folders. */
function configurationOf({ phone, identity }: AndroidSystem): string {
  const { size, density } = phone.display
  const dp = (pixels: number) => Math.round((pixels * BASE_DENSITY) / density)
  const { darkTheme, language } = phone.state.settings
  const locale = language === 'en' ? 'en-rUS' : `b+${localeTag(language).replaceAll('-', '+')}`
  const isUpright = size.height >= size.width
  return [
    locale,
    'ldltr',
    `sw${dp(Math.min(size.width, size.height))}dp`,
    `w${dp(size.width)}dp`,
    `h${dp(size.height)}dp`,
    'normal',
    'long',
    'notround',
    isUpright ? 'port' : 'land',
    darkTheme ? 'night' : 'notnight',
    `${density}dpi`,
    'finger',
    'keysexposed',
    'nokeys',
    'navhidden',
    'nonav',
    `v${identity.sdk}`,
  ].join('-')
}

/** A dp is a pixel at this density. */
const BASE_DENSITY = 160
