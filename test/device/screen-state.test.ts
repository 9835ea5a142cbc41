import { expect, test } from '@jest/globals'
import { readDisplay, readScreenState } from '../../src/device/screen-state.js'

const viewport = (fields: string) =>
  `DISPLAY MANAGER (dumpsys display)\n  mViewports=[DisplayViewport{type=INTERNAL, ${fields}, deviceWidth=1080, deviceHeight=2400}]\n`

test.each([
  [
    'upright',
    viewport(
      "valid=true, isActive=true, displayId=0, uniqueId='local:46', physicalPort=0, orientation=0, logicalFrame=Rect(0, 0 - 1080, 2400), physicalFrame=Rect(0, 0 - 1080, 2400)",
    ),
    { id: 0, size: { width: 1080, height: 2400 }, rotation: 0 },
  ],
  [
    'turned, with a size of its own, as Android 8 says it',
    viewport(
      'valid=true, displayId=0, orientation=3, logicalFrame=Rect(0, 0 - 1600, 720), physicalFrame=Rect(0, 0 - 2400, 1080)',
    ),
    { id: 0, size: { width: 1600, height: 720 }, rotation: 270 },
  ],
  [
    'the inner display of a phone that was unfolded',
    '  mViewports=[DisplayViewport{type=INTERNAL, valid=true, isActive=false, displayId=0, orientation=0, logicalFrame=Rect(0, 0 - 904, 2316)}, DisplayViewport{type=INTERNAL, valid=true, isActive=true, displayId=3, orientation=1, logicalFrame=Rect(0, 0 - 2176, 1812)}]',
    { id: 3, size: { width: 2176, height: 1812 }, rotation: 90 },
  ],
  ['nothing', 'DISPLAY MANAGER (dumpsys display)\n', null],
])('reads the display: %s', (_, dump, expected) => {
  expect(readDisplay(dump)).toEqual(expected)
})

const FOCUS = '  mCurrentFocus=Window{a1b2c3 u0 com.bank/com.bank.Main}\n'
const window = (attributes: string, visibility = '0x0') =>
  `${FOCUS}  Window #4 Window{a1b2c3 u0 com.bank/com.bank.Main}:
    mDisplayId=0 mSession=Session{1 2:u0a3}
    mAttrs=${attributes}
    mViewVisibility=${visibility} mHaveFrame=true
  Window #5 Window{d4 u0 StatusBar}:
    mAttrs={(0,0)(fillx89) ty=STATUS_BAR fl=NOT_FOCUSABLE}
    mViewVisibility=0x0
`
const SECURE_WORDS =
  '{(0,0)(fillxfill) sim={adjust=pan} ty=BASE_APPLICATION fmt=TRANSLUCENT\n      fl=LAYOUT_IN_SCREEN SECURE HARDWARE_ACCELERATED\n      pfl=NO_MOVE_ANIMATION}'
const OPEN_WORDS = SECURE_WORDS.replace('SECURE ', '')

test.each([
  ['flags in words', window(SECURE_WORDS), true],
  ['none of them', window(OPEN_WORDS), false],
  ['a private flag of the same name', window(OPEN_WORDS.replace('pfl=', 'pfl=SECURE ')), false],
  [
    'flags as a number',
    window('WM.LayoutParams{(0,0)(fillxfill) sim=#120 ty=1 fl=#81812100 fmt=-3}'),
    true,
  ],
  [
    'another number',
    window('WM.LayoutParams{(0,0)(fillxfill) sim=#120 ty=1 fl=#81810100 fmt=-3}'),
    false,
  ],
  ['a window in the background', window(SECURE_WORDS, '0x8'), false],
  ['no window', FOCUS, false],
])('knows a forbidden window by its flags: %s', (_, dump, isSecure) => {
  expect(readScreenState({ power: '  mWakefulness=Awake\n', window: dump })).toEqual({
    isOn: true,
    isLocked: false,
    isSecure,
    front: 'com.bank/com.bank.Main',
  })
})

test.each([
  ['mWakefulness=Asleep', '', { isOn: false, isLocked: false }],
  ['mWakefulness=Dozing', '', { isOn: false, isLocked: false }],
  ['', '    screenState=SCREEN_STATE_OFF', { isOn: false, isLocked: false }],
  ['mWakefulness=Awake', '    mShowingLockscreen=true', { isOn: true, isLocked: true }],
  ['mWakefulness=Awake', '   KeyguardServiceDelegate\n      showing=true', { isLocked: true }],
  ['mWakefulness=Awake', '   KeyguardStateMonitor\n     mIsShowing=true', { isLocked: true }],
  ['mWakefulness=Awake', '   KeyguardStateMonitor\n     mIsShowing=false', { isLocked: false }],
])('reads "%s" and "%s"', (power, dump, expected) => {
  expect(readScreenState({ power, window: dump })).toMatchObject(expected)
})
