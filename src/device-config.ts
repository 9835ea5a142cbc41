/** The phones of the configuration, as its file names them: what an entry of each kind may hold. */

import { z } from 'zod'

/** A phone whose Wi-Fi is off, so that README's first task has something to do. */
export const FIRST_SEED = 43

/** One entry of `devices`. */
export const Device = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('emulated'),
      name: z.string().min(1).default('emulated'),
      seed: z
        .int()
        .min(0)
        .default(FIRST_SEED)
        .describe('Decides names, order and content on the phone.'),
    })
    .describe('The emulated phone; started when a command needs it.'),
  z
    .strictObject({
      kind: z.literal('usb'),
      name: z.string().min(1).optional().describe('Name for people; absent: the model.'),
      udid: z
        .string()
        .min(1)
        .optional()
        .describe('Serial number as "adb devices" prints it; absent: any phone on USB.'),
      avd: z
        .string()
        .regex(/^[\w.-]+$/)
        .optional()
        .describe(
          'Instead of a udid: the AVD that an emulator runs, as "emulator -list-avds" names it.',
        ),
      pinFrom: z
        .string()
        .regex(/^[A-Za-z_]\w*$/)
        .optional()
        .describe(
          'Environment variable that holds the PIN of its lock screen; absent: PHONEWRIGHT_PIN.',
        ),
    })
    .refine(({ udid, avd }) => udid === undefined || avd === undefined, {
      error: 'either "udid" or "avd", not both',
    })
    .describe('A phone or an emulator that adb sees.'),
  z
    .strictObject({
      kind: z.literal('appium'),
      name: z.string().min(1).describe('Name for people; each remote phone has one of its own.'),
      url: z
        .url({ protocol: /^https?$/ })
        .describe('Of an Appium server or a Selenium Grid, such as http://10.0.0.5:4723'),
      capabilities: z
        .record(z.string(), z.unknown())
        .default({})
        .describe('Which phone it is, such as { "appium:udid": "R5CT10ABCDE" }.'),
    })
    .describe('A phone behind an Appium server or a Selenium Grid.'),
])
