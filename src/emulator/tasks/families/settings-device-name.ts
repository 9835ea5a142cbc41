/** Give the phone another name. */

import { SETTINGS_PACKAGE } from '../../apps/settings/state.js'
import { compose } from '../../content/composing.js'
import { seedingOf } from '../../content/seeding.js'
import { phoneNames } from '../../content/words/names.js'
import { changedOnly } from '../compare.js'
import type { TaskFamily } from '../task.js'

export type DeviceNameParams = { readonly name: string }

export const settingsDeviceName: TaskFamily<DeviceNameParams> = {
  name: 'settings-device-name',
  packages: [SETTINGS_PACKAGE],
  wordings: {
    en: {
      taught: [
        ({ name }) => `Rename this phone to ${name}`,
        ({ name }) => `Change the device name to ${name}`,
        ({ name }) => `Set the device name to "${name}"`,
        ({ name }) => `Please call this phone ${name}`,
        ({ name }) => `I want my phone to be named ${name}`,
        ({ name }) => `Device name: ${name}`,
        ({ name }) => `Could you give the phone the name ${name}?`,
        ({ name }) => `In About phone, change the device name to ${name}`,
      ],
      heldOut: [],
    },
    zh: { taught: [], heldOut: [] },
  },
  prepare: () => undefined,
  propose: (random, state) => {
    const name = compose(phoneNames, random, seedingOf(state))
    return name === state.apps.settings.deviceName ? null : { name }
  },
  check: ({ name }, before, after) =>
    changedOnly(before, after, ({ apps }) => {
      apps.settings.deviceName = name
    }),
}
