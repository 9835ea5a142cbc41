/** What `dumpsys` says of the display and its windows, in the words of each Android version. */

import type { Size } from '../../../geometry.js'
import { type Display, isSideways } from '../../display.js'
import type { EmulatedPhone } from '../../emulated-phone.js'
import type { Identity } from '../../identity.js'
import { boundsText, nodesInOrder } from '../../uiautomator/source.js'

interface Shown {
  readonly phone: EmulatedPhone
  readonly identity: Identity
}

/** SDK levels from which on Android says it otherwise. */
const ANDROID_9 = 28
const ANDROID_10 = 29
const ANDROID_11 = 30
const ANDROID_12 = 31

export function displayDump({ phone, identity: { sdk } }: Shown): string {
  const { size, rotation } = phone.display
  const device = isSideways(rotation)
    ? `deviceWidth=${size.height}, deviceHeight=${size.width}`
    : `deviceWidth=${size.width}, deviceHeight=${size.height}`
  const frame = `Rect(0, 0 - ${size.width}, ${size.height})`
  const place = `orientation=${rotation / 90}, logicalFrame=${frame}, physicalFrame=${frame}, ${device}`
  if (sdk < ANDROID_10) {
    return `DISPLAY MANAGER (dumpsys display)
  mDefaultViewport=DisplayViewport{valid=true, displayId=0, ${place}}
  mExternalTouchViewport=DisplayViewport{valid=false, displayId=0, orientation=0, logicalFrame=Rect(0, 0 - 0, 0), physicalFrame=Rect(0, 0 - 0, 0), deviceWidth=0, deviceHeight=0}
`
  }
  const active = sdk < ANDROID_12 ? '' : 'isActive=true, '
  return `DISPLAY MANAGER (dumpsys display)
  mViewports=[DisplayViewport{type=INTERNAL, valid=true, ${active}displayId=0, uniqueId='local:4619827259835644672', physicalPort=0, ${place}}]
${infoText(phone.display)}`
}

/** What Android 10 and later say of a display beside its viewport. */
function infoText({ size, density, rotation, insets }: Display): string {
  const { left, top, right, bottom } = insets
  const edges = `insets=Rect(${left}, ${top} - ${right}, ${bottom})`
  const cutout = left + top + right + bottom === 0 ? '' : `, cutout DisplayCutout{${edges}}`
  return `  mBaseDisplayInfo=DisplayInfo{"Built-in Screen", displayId 0, real ${size.width} x ${size.height}, rotation ${rotation / 90}, density ${density}${cutout}}
`
}

export function windowDump({ phone, identity: { sdk } }: Shown): string {
  const { screenOn, locked } = phone.state
  const size = sizeText(phone.display.size)
  const { panel } = phone.display
  const record = `ActivityRecord{5c8b1a6 u0 ${phone.focusedWindow()} t42}`
  const app =
    sdk < ANDROID_11 ? `AppWindowToken{3d0c1e5 token=Token{9a7e44c ${record}}}` : `${record}`
  const lockscreen =
    sdk < ANDROID_10 ? `  mShowingLockscreen=${locked} mDreamingLockscreen=false\n` : ''
  return `WINDOW MANAGER DISPLAY CONTENTS (dumpsys window displays)
  Display: mDisplayId=0 (organized)
    init=${sizeText(panel.size)} ${panel.density}dpi cur=${size} ${phone.display.density}dpi app=${size}
  mRotation=${phone.display.rotation / 90} mDeferredRotationPauseCount=0
  mCurrentFocus=Window{8e2f8a2 u0 ${phone.focusedWindow()}}
  mFocusedApp=${app}
  mAwake=${screenOn} mScreenOnEarly=${screenOn} mScreenOnFully=${screenOn}
  screenState=${screenOn ? 'SCREEN_STATE_ON' : 'SCREEN_STATE_OFF'}
${lockscreen}    KeyguardServiceDelegate
      showing=${locked}
    KeyguardStateMonitor
      mIsShowing=${locked}
      mInputRestricted=${locked}

WINDOW MANAGER WINDOWS (dumpsys window windows)
${windowsDump(phone, sdk)}`
}

function sizeText({ width, height }: Size): string {
  return `${width}x${height}`
}

/** The window in front, and the system's own along the edges. */
function windowsDump(phone: EmulatedPhone, sdk: number): string {
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
    mAttrs=${frontAttributes(phone, sdk)}
    mViewVisibility=0x0
`
  return `${windows.join('')}${front}`
}

/** The flags below and DRAWS_SYSTEM_BAR_BACKGROUNDS: a number before Android 9. */
const FRONT_FLAGS = 0x81810100
/** android.view.WindowManager.LayoutParams.FLAG_SECURE */
const FLAG_SECURE = 0x2000

function frontAttributes(phone: EmulatedPhone, sdk: number): string {
  const isSecret = isSecure(phone)
  if (sdk < ANDROID_9) {
    const flags = (FRONT_FLAGS + (isSecret ? FLAG_SECURE : 0)).toString(16)
    return `WM.LayoutParams{(0,0)(fillxfill) sim=#20 ty=1 fl=#${flags} wanim=0x10302fe}`
  }
  return `{(0,0)(fillxfill) sim={adjust=resize} ty=BASE_APPLICATION wanim=0x10302fe
      fl=LAYOUT_IN_SCREEN LAYOUT_INSET_DECOR ${isSecret ? 'SECURE ' : ''}SPLIT_TOUCH HARDWARE_ACCELERATED
      pfl=FORCE_DRAW_STATUS_BAR_BACKGROUND}`
}

function isSecure(phone: EmulatedPhone): boolean {
  const front = phone.frontPage()
  return front !== null && phone.state.secure.includes(front.packageName)
}
