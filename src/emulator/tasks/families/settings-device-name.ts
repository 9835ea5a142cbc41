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
      heldOut: [
        ({ name }) => `Other devices should see this phone under the words ${name}`,
        ({ name }) => `On the page about the phone, type ${name} where its name stands`,
      ],
    },
    zh: {
      taught: [
        ({ name }) => `把这部手机改名为${name}`,
        ({ name }) => `将设备名称改成${name}`,
        ({ name }) => `把设备名称设为“${name}”`,
        ({ name }) => `请给手机起名${name}`,
        ({ name }) => `我想让我的手机叫${name}`,
        ({ name }) => `设备名称：${name}`,
        ({ name }) => `能把手机的名字改为${name}吗？`,
        ({ name }) => `在关于手机里把设备名称改成${name}`,
      ],
      heldOut: [
        ({ name }) => `别人搜索到这台设备时，显示的应该是${name}`,
        ({ name }) => `到关于手机那一页，原来的名字不要，填${name}`,
      ],
    },
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
