import { beforeEach, describe, expect, test } from '@jest/globals'
import { createPhoneBench, type PhoneBench, sh } from '../../support/phone-bench.js'
import { WORKSHOP } from '../../support/workshop-app.js'

let bench: PhoneBench
beforeEach(() => {
  bench = createPhoneBench()
})

test.each([
  ['true && echo a || echo b', 'a\n'],
  ['false && echo a || echo b', 'b\n'],
  ['printf "a\\nb\\n" | grep -v a | wc -l', '1\n'],
  ['X=1; export Y=2; echo $X$Y$Z', '12\n'],
  ['X=a; echo $(echo "$X b" | grep a)`true` "$(echo c)"', 'a b c\n'],
  ['echo one > /sdcard/f; echo two >> /sdcard/f; cat < /sdcard/f', 'one\ntwo\n'],
  ['cat /none 2>&1', 'cat: /none: No such file or directory\n'],
  ['echo a; exit 4; echo b', 'a\n'],
  [
    'mkdir -p -- /sdcard/x/y; touch /sdcard/x/y/z; rm -r /sdcard/x; ls /sdcard',
    'DCIM\nDownload\nPictures\n',
  ],
  ["sh -c 'echo $?'", '0\n'],
  ['cat', 'typed\n'],
  ['getprop no.such.thing fallback', 'fallback\n'],
  ['pm path org.example.workshop', 'package:/system/app/org.example.workshop/base.apk\n'],
  ['cmd package resolve-activity --brief org.none', 'No activity found\n'],
])('%s prints what a phone prints', async (line, out) => {
  expect((await sh(bench, line, 'typed\n')).out).toBe(out)
  expect(bench.unknown.list()).toEqual([])
})

test('date tells the day and time that the screen shows', async () => {
  const { date, time } = bench.phone.state.settings
  expect((await sh(bench, 'date +%Y-%m-%dT%H:%M')).out).toBe(`${date}T${time}\n`)
})

test('runs the lines of standard input when there is no command', async () => {
  expect(await sh(bench, '', 'echo a\nfalse\n')).toEqual({ status: 1, out: 'a\n', err: '' })
})

test.each(['nonsense 1', 'cmd no-service x', 'am no-command', 'dumpsys nothing', 'toString'])(
  '%s ends with 127 and is recorded',
  async (line) => {
    expect((await sh(bench, line)).status).toBe(127)
    expect(bench.unknown.list()).toEqual([`shell: ${line}`])
  },
)

test('a Chinese phone says so wherever it is asked', async () => {
  bench.phone.reset(1, 'zh')
  const said =
    'getprop persist.sys.locale; getprop ro.product.locale; settings get system system_locales'
  expect((await sh(bench, said)).out).toBe('zh-Hans-CN\nzh-CN\nzh-Hans-CN\n')
  expect((await sh(bench, 'am get-config')).out).toMatch(/^config: b\+zh\+Hans\+CN-ldltr-sw411dp-/)
  bench.phone.reset(1, 'en')
  expect((await sh(bench, said)).out).toBe('en-US\nen-US\nen-US\n')
  expect((await sh(bench, 'am get-config')).out).toMatch(/^config: en-rUS-ldltr-sw411dp-/)
})

describe('settings', () => {
  test('that the phone shows are read from and written to its state', async () => {
    await sh(bench, 'svc wifi disable; settings put global bluetooth_on 1')
    expect(bench.phone.state.settings).toMatchObject({ wifi: false, bluetooth: true })
    expect((await sh(bench, 'settings get global wifi_on')).out).toBe('0\n')
    await sh(bench, 'cmd -w wifi set-wifi-enabled enabled; cmd uimode night yes')
    expect(bench.phone.state.settings).toMatchObject({ wifi: true, darkTheme: true })
  })

  test('that the phone does not show are kept until they are deleted', async () => {
    await sh(bench, 'settings put secure foo bar')
    expect((await sh(bench, 'settings get secure foo')).out).toBe('bar\n')
    expect((await sh(bench, 'settings delete secure foo')).out).toBe('Deleted 1 rows\n')
    expect((await sh(bench, 'settings get secure foo')).out).toBe('null\n')
  })

  test('of a table that there is not are refused, as adb 33 asks before it installs something', async () => {
    const { err, status } = await sh(
      bench,
      'cmd settings get enable_adb_incremental_install_default',
    )
    expect({ err, status }).toEqual({
      err: "Invalid namespace 'enable_adb_incremental_install_default'\n",
      status: 255,
    })
  })
})

describe('apps', () => {
  test('an app that is not there does not start', async () => {
    const { status, err } = await sh(bench, 'am start -W -n org.none/.Main')
    expect({ status, err }).toEqual({
      status: 1,
      err: 'Error type 3\nError: Activity class {org.none/.Main} does not exist.\n',
    })
  })

  test('a URL opens the app that takes it', async () => {
    await sh(bench, 'input keyevent KEYCODE_HOME')
    const { status } = await sh(bench, 'am start -W -a android.intent.action.VIEW -d workshop:form')
    expect(status).toBe(0)
    expect(bench.phone.frontPage()).toMatchObject({ packageName: WORKSHOP, page: { name: 'form' } })
  })

  test('a stopped app is in no process list', async () => {
    expect((await sh(bench, `pidof ${WORKSHOP}`)).status).toBe(0)
    await sh(bench, `am force-stop ${WORKSHOP}`)
    expect((await sh(bench, `pidof ${WORKSHOP}`)).status).toBe(1)
  })

  test('bytes that are no APK are not installed', async () => {
    const { status, out } = await sh(bench, 'cmd package install -S 5', 'hello')
    expect(status).toBe(1)
    expect(out).toContain('INSTALL_PARSE_FAILED')
  })
})

test('a dark or locked phone says so in dumpsys, and dismiss-keyguard unlocks it', async () => {
  bench.phone.replaceState({ ...bench.phone.state, screenOn: false, locked: true })
  const { out } = await sh(bench, 'dumpsys window; dumpsys power')
  expect(out).toMatch(/KeyguardServiceDelegate\s+showing=true/)
  expect(out).toMatch(/mWakefulness=Asleep/)
  await sh(bench, 'wm dismiss-keyguard')
  expect(bench.phone.state.locked).toBe(false)
})

test('Appium’s keyboard decodes text outside ASCII, every other keyboard leaves it alone', async () => {
  const { inputMethods } = bench.android
  expect(inputMethods.decode('T&AOs-n &- a')).toBe('T&AOs-n &- a')
  await sh(
    bench,
    'ime enable io.appium.settings/.UnicodeIME; ime set io.appium.settings/.UnicodeIME',
  )
  expect(inputMethods.decode('T&AOs-n &- a')).toBe('Tën & a')
  await sh(bench, 'ime disable io.appium.settings/.UnicodeIME')
  expect(inputMethods.decode('&-')).toBe('&-')
})
