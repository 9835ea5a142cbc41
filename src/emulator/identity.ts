/** Which phone it says it is: one for each Android version whose answers differ where somebody reads them. */

export const ANDROID_VERSIONS = [8, 11, 14, 16] as const

export type AndroidVersion = (typeof ANDROID_VERSIONS)[number]

export interface Identity {
  /** ro.build.version.release */
  readonly release: string
  readonly sdk: number
  readonly model: string
  /** Of the board, as in the fingerprint. */
  readonly device: string
  readonly build: string
  /** What its adb daemon can do; no compression (sendrecv_v2) and no delayed acknowledgement. */
  readonly features: readonly string[]
}

const FEATURES_8 = ['shell_v2', 'cmd', 'stat_v2']
const FEATURES_11 = [
  ...FEATURES_8,
  'ls_v2',
  'fixed_push_mkdir',
  'apex',
  'abb',
  'fixed_push_symlink_timestamp',
  'abb_exec',
  'remount_shell',
]
const FEATURES_14 = [...FEATURES_11, 'track_app']

export const IDENTITIES: Readonly<Record<AndroidVersion, Identity>> = {
  8: {
    release: '8.0.0',
    sdk: 26,
    model: 'Pixel 2',
    device: 'walleye',
    build: 'OPD3.170816.012/4343541',
    features: FEATURES_8,
  },
  11: {
    release: '11',
    sdk: 30,
    model: 'Pixel 5',
    device: 'redfin',
    build: 'RQ3A.211001.001/7641976',
    features: FEATURES_11,
  },
  14: {
    release: '14',
    sdk: 34,
    model: 'Pixel 8',
    device: 'shiba',
    build: 'UQ1A.240205.004/11269751',
    features: FEATURES_14,
  },
  16: {
    release: '16',
    sdk: 36,
    model: 'Pixel 9',
    device: 'tokay',
    build: 'BP2A.250605.031/13578606',
    features: FEATURES_14,
  },
}

export const MANUFACTURER = 'Google'
