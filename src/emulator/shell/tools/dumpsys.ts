/** `dumpsys`: what Appium and agents read out of it, told truthfully from the phone's state. */

import type { Size } from '../../../geometry.js'
import { isSideways } from '../../display.js'
import type { EmulatedPhone } from '../../emulated-phone.js'
import { DENSITY, DISPLAY_SIZE } from '../../screen/theme.js'
import { boundsText, nodesInOrder } from '../../uiautomator/source.js'
import type { AndroidSystem } from '../android-system.js'
import type { AndroidPackage } from '../packages.js'
import type { Tool } from '../tool.js'

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
  window: (_, { phone }) => {
    const { screenOn, locked } = phone.state
    const size = sizeText(phone.display.size)
    return `WINDOW MANAGER DISPLAY CONTENTS (dumpsys window displays)
  Display: mDisplayId=0 (organized)
    init=${sizeText(DISPLAY_SIZE)} ${DENSITY}dpi cur=${size} ${phone.display.density}dpi app=${size}
  mRotation=${phone.display.rotation / 90} mDeferredRotationPauseCount=0
  mCurrentFocus=Window{8e2f8a2 u0 ${phone.focusedWindow()}}
  mFocusedApp=ActivityRecord{5c8b1a6 u0 ${phone.focusedWindow()} t42}
  mAwake=${screenOn} mScreenOnEarly=${screenOn} mScreenOnFully=${screenOn}
  screenState=${screenOn ? 'SCREEN_STATE_ON' : 'SCREEN_STATE_OFF'}
  mShowingLockscreen=${locked} mDreamingLockscreen=false
    KeyguardStateMonitor
      mIsShowing=${locked}
      mInputRestricted=${locked}

${windowsDump(phone)}`
  },
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
  display: (_, { phone }) => {
    const { size, rotation } = phone.display
    const device = isSideways(rotation)
      ? `deviceWidth=${size.height}, deviceHeight=${size.width}`
      : `deviceWidth=${size.width}, deviceHeight=${size.height}`
    return `DISPLAY MANAGER (dumpsys display)
  mViewports=[DisplayViewport{type=INTERNAL, valid=true, isActive=true, displayId=0, uniqueId='local:4619827259835644672', physicalPort=0, orientation=${rotation / 90}, logicalFrame=Rect(0, 0 - ${size.width}, ${size.height}), physicalFrame=Rect(0, 0 - ${size.width}, ${size.height}), ${device}}]
`
  },
  SurfaceFlinger: () => 'Display 4619827259835644672 (HWC display 0): port=0 pnpId=GGL\n',
  notification: () => 'Current Notification Manager state:\n',
  wifi: (_, { phone }) => `Wi-Fi is ${phone.state.settings.wifi ? 'enabled' : 'disabled'}\n`,
}

function sizeText({ width, height }: Size): string {
  return `${width}x${height}`
}

/** The window in front, and the system's own along the edges. */
function windowsDump(phone: EmulatedPhone): string {
  const nodes = nodesInOrder(phone.tree())
  const bars = [
    { title: 'StatusBar', type: 'STATUS_BAR', id: 'com.android.systemui:id/status_bar' },
    {
      title: 'NavigationBar0',
      type: 'NAVIGATION_BAR',
      id: 'com.android.systemui:id/nav_buttons',
    },
  ]
  const windows = bars.map(({ title, type, id }, index) => {
    const bar = nodes.find(({ resourceId }) => resourceId === id)
    if (bar === undefined) return ''
    return `  Window #${index} Window{7a1b2c${index} u0 ${title}}:
    mAttrs={(0,0)(fillxfill) ty=${type}}
    Frames: frame=${boundsText(bar.bounds)}
    mViewVisibility=0x0
`
  })
  const front = `  Window #${bars.length} Window{8e2f8a2 u0 ${phone.focusedWindow()}}:
    mDisplayId=0 rootTaskId=42 mSession=Session{1c4a2b3 812:u0a10123} mClient=android.os.BinderProxy@3e1f2a0
    mAttrs={(0,0)(fillxfill) sim={adjust=resize} ty=BASE_APPLICATION wanim=0x10302fe
      fl=LAYOUT_IN_SCREEN LAYOUT_INSET_DECOR ${isSecure(phone) ? 'SECURE ' : ''}SPLIT_TOUCH HARDWARE_ACCELERATED
      pfl=FORCE_DRAW_STATUS_BAR_BACKGROUND}
    mViewVisibility=0x0
`
  return `WINDOW MANAGER WINDOWS (dumpsys window windows)\n${windows.join('')}${front}`
}

function isSecure(phone: EmulatedPhone): boolean {
  const front = phone.frontPage()
  return front !== null && phone.state.secure.includes(front.packageName)
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
