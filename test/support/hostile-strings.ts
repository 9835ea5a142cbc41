/** Strings that try to run the command `canary` in a shell, from a seed. */

import { createRandom } from '../../src/random.js'

/** Each alone runs the canary when a shell reads it as it is. */
const BAITS = [
  ';canary',
  '&&canary;',
  '||canary;',
  '|canary',
  '&canary&',
  '\ncanary\n',
  '$(canary)',
  '`canary`',
  '"$(canary)"',
  '"`canary`"',
  ';canary #',
  "';canary;'",
  '";canary;"',
  '\\;canary',
  '>canary;canary',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: meant for the phone's shell
  '${IFS};canary',
  "$(echo 'x';canary)",
]
const FILLERS = [
  'https://example.com/',
  'https://a/?q=',
  'http://[::1]/',
  'market://details?id=',
  'tel:+1',
  'Settings',
  'com.android.settings/.Settings',
  'com.android.deskclock',
  ' ',
  "'",
  '"',
  '\\',
  '%',
  '%0Acanary',
  '%3Bcanary',
  '#',
  '(',
  ')',
  '{',
  '}',
  '!',
  '*',
  '~',
  '\t',
  '\r',
  '\u0000',
  '\u2028',
  '；',
  '🙂',
  '你好',
  '\ud800',
  '-n',
  '--es',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: meant for the phone's shell
  '${X}',
  '%s',
]
const MOST_PARTS = 6

export function hostileStrings(count: number, seed: number): string[] {
  const random = createRandom(seed)
  return Array.from({ length: count }, () => {
    const parts = Array.from({ length: random.int(0, MOST_PARTS) }, () => random.pick(FILLERS))
    parts.splice(random.int(0, parts.length), 0, random.pick(BAITS))
    return parts.join('')
  })
}
