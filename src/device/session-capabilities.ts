/** What a UiAutomator2 session is asked for. Pure. */

export interface SessionWish {
  readonly udid: string
  readonly adbPort: number
  readonly systemPort: number
  readonly mjpegPort: number
  /** True when the phone has the driver's helper of this very version from an earlier session. */
  readonly isPrepared: boolean
}

const COMMON = {
  platformName: 'Android',
  'appium:automationName': 'UiAutomator2',
  'appium:skipLogcatCapture': true,
  // UiAutomator waits up to 10 s for an idle screen before each command; settle.ts does that better
  'appium:settings[waitForIdleTimeout]': 0,
} as const

/** For somebody else's server: ports, helpers and unlocking are its own business. */
export const REMOTE_CAPABILITIES = {
  ...COMMON,
  // should we die, the phone is free for others after a while
  'appium:newCommandTimeout': 300,
} as const

export function capabilitiesFor({ udid, adbPort, systemPort, mjpegPort, isPrepared }: SessionWish) {
  return {
    ...COMMON,
    'appium:udid': udid,
    'appium:adbPort': adbPort,
    'appium:systemPort': systemPort,
    'appium:mjpegServerPort': mjpegPort,
    // the timer's clean-up ends all of Appium when the phone is gone by then
    'appium:newCommandTimeout': 0,
    'appium:ignoreHiddenApiPolicyError': true,
    // wake.ts does that, and knows the PIN
    'appium:skipUnlock': true,
    'appium:suppressKillServer': true,
    // spares the phone the helper app io.appium.settings, which nothing here needs
    'appium:skipDeviceInitialization': true,
    // otherwise each session asks the phone for its helper's versions and compares them
    'appium:skipServerInstallation': isPrepared,
    // at most; a phone that takes 200 ms for a picture makes five
    'appium:settings[mjpegServerFramerate]': 30,
    'appium:settings[mjpegScalingFactor]': 50,
    'appium:settings[mjpegServerScreenshotQuality]': 60,
  }
}
