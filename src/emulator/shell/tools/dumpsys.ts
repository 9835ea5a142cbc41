/** `dumpsys`: what Appium and agents read out of it, told truthfully from the phone's state. */

import type { AndroidSystem } from '../android-system.js'
import type { AndroidPackage } from '../packages.js'
import type { Tool } from '../tool.js'
import { displayDump, windowDump } from './dumpsys-screen.js'

type Dump = (args: readonly string[], android: AndroidSystem) => string

export const dumpsys: Tool = ([service = '', ...args], { io, android }) => {
  if (service === '-l') {
    io.out(`Currently running services:\n${Object.keys(DUMPS).join('\n  ')}\n`)
    return 0
  }
  const dump = Object.hasOwn(DUMPS, service) ? DUMPS[service] : undefined
  if (dump === undefined) return 'unknown'
  io.out(dump(args, android))
  return 0
}

const DUMPS: Readonly<Record<string, Dump>> = {
  window: (_, android) => windowDump(android),
  power: (_, { phone }) => `POWER MANAGER (dumpsys power)

Power Manager State:
  mWakefulness=${phone.state.screenOn ? 'Awake' : 'Asleep'}
  mWakefulnessChanging=false
`,
  package: ([name = ''], { packages }) => {
    const found = packages.get(name)
    return found === null ? `Unable to find package: ${name}\n` : packageDump(found)
  },
  activity: ([part, filter = ''], android) => {
    if (part === 'services') return servicesDump(android, filter)
    if (part === 'processes') return processesDump(android)
    const record = `ActivityRecord{5c8b1a6 u0 ${android.phone.focusedWindow()} t42}`
    return `  mResumedActivity: ${record}\n  topResumedActivity=${record}\n`
  },
  input_method: (_, { phone }) => {
    const front = phone.state.stacks[phone.frontPage()?.packageName ?? '']?.at(-1)
    const shown = front !== undefined && front.focus !== null
    return `  mInputShown=${shown}\n  mIsInputViewShown=${shown}\n`
  },
  input: (_, { phone }) => `    SurfaceOrientation: ${phone.display.rotation / 90}\n`,
  battery: (_, { phone }) => `Current Battery Service state:
  AC powered: false
  USB powered: false
  level: ${phone.state.settings.battery}
  scale: 100
  status: 3
`,
  deviceidle: (args) =>
    args
      .filter((arg) => arg.startsWith('+'))
      .map((arg) => `Added: ${arg.slice(1)}\n`)
      .join(''),
  display: (_, android) => displayDump(android),
  SurfaceFlinger: () => 'Display 4619827259835644672 (HWC display 0): port=0 pnpId=GGL\n',
  accessibility: (_, { isAutomated }) => `ACCESSIBILITY MANAGER (dumpsys accessibility)

User state[
     attributes:{id=0, touchExplorationEnabled=false, installedServiceCount=0}
${isAutomated ? '     Ui Automation[eventTypes=TYPES_ALL_MASK, notificationTimeout=0]\n' : ''}]
`,
  notification: () => 'Current Notification Manager state:\n',
  wifi: (_, { phone }) => `Wi-Fi is ${phone.state.settings.wifi ? 'enabled' : 'disabled'}\n`,
}

function packageDump(app: AndroidPackage): string {
  const requested = app.requestedPermissions.map((name) => `      ${name}\n`).join('')
  const granted = app.requestedPermissions
    .map((name) => `        ${name}: granted=${app.grantedPermissions.has(name)}\n`)
    .join('')
  return `Activity Resolver Table:
  Non-Data Actions:
      android.intent.action.MAIN:
        3a2f1b2 ${app.name}/${app.activity} filter 8d3f2a1
          Action: "android.intent.action.MAIN"
          Category: "android.intent.category.LAUNCHER"

Packages:
  Package [${app.name}] (5f2c8d1):
    userId=10123
    pkg=Package{7a1b2c3 ${app.name}}
    codePath=${app.path}
    versionCode=${app.versionCode} minSdk=26 targetSdk=34
    versionName=${app.versionName}
    requested permissions:
${requested}    User 0: ceDataInode=123 installed=true hidden=false
      runtime permissions:
${granted}
`
}

function servicesDump({ services }: AndroidSystem, filter: string): string {
  const shown = [...services].filter((component) => component.startsWith(filter))
  const records = shown.map(
    (component) =>
      `  * ServiceRecord{bb1c7b1 u0 ${component}}\n    intent={cmp=${component}}\n    isForeground=true foregroundId=1\n`,
  )
  const body = shown.length > 0 ? `  User 0 active services:\n${records.join('')}` : '  (nothing)\n'
  return `ACTIVITY MANAGER SERVICES (dumpsys activity services)\n${body}`
}

function processesDump({ processes }: AndroidSystem): string {
  const records = processes
    .all()
    .map(({ name, pid }) => `  *APP* UID 10123 ProcessRecord{1a2b3c4 ${pid}:${name}/u0a123}\n`)
  return `ACTIVITY MANAGER RUNNING PROCESSES (dumpsys activity processes)\n${records.join('')}`
}
