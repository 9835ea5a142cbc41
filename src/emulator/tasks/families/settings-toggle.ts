/** Turn one of the system's switches on or off. */

import type { PhoneState } from '../../apps/app.js'
import {
  isSwitchOn,
  SWITCHES,
  type SwitchBoard,
  type SwitchSpec,
  setSwitch,
} from '../../apps/settings/map.js'
import { SETTINGS_PACKAGE } from '../../apps/settings/state.js'
import { changedOnly } from '../compare.js'
import type { TaskFamily } from '../task.js'
import { doing, done, zh } from '../wordings.js'

export type ToggleParams = { readonly key: string; readonly name: string; readonly on: boolean }

export const settingsToggle: TaskFamily<ToggleParams> = {
  name: 'settings-toggle',
  packages: [SETTINGS_PACKAGE],
  wordings: {
    en: {
      taught: [
        ({ name, on }) => `Turn ${word(on)} ${name}`,
        ({ name, on }) => `Turn ${name} ${word(on)}`,
        ({ name, on }) => `${on ? 'Enable' : 'Disable'} ${name}`,
        ({ name, on }) => `Please switch ${name} ${word(on)}`,
        ({ name, on }) => `Switch ${word(on)} ${name} in the settings`,
        ({ name, on }) => `I want ${name} to be ${word(on)}`,
        ({ name, on }) => `Make sure that ${name} is ${word(on)}`,
        ({ name, on }) => `Could you turn ${word(on)} ${name}?`,
        ({ name, on }) => `Set ${name} to ${word(on)}`,
        ({ name, on }) => `${on ? 'Activate' : 'Deactivate'} ${name}, please`,
        ({ name, on }) => `Go to Settings and turn ${name} ${word(on)}`,
      ],
      heldOut: [
        ({ name, on }) =>
          `See to it that this phone works ${on ? 'with' : 'without'} ${name} from now on`,
        ({ name, on }) => `Look for ${name} among the settings; its switch belongs ${word(on)}`,
      ],
    },
    zh: {
      taught: [
        ({ name, on }) => `${doing(on)}${zh(name)}`,
        ({ name, on }) => `把${zh(name)}${done(on)}`,
        ({ name, on }) => `${on ? '启用' : '停用'}${zh(name)}`,
        ({ name, on }) => `请${doing(on)}${zh(name)}`,
        ({ name, on }) => `在设置里${doing(on)}${zh(name)}`,
        ({ name, on }) => `我想${doing(on)}${zh(name)}`,
        ({ name, on }) => `确保${zh(name)}处于${on ? '开启' : '关闭'}状态`,
        ({ name, on }) => `能帮我${doing(on)}${zh(name)}吗？`,
      ],
      heldOut: [
        ({ name, on }) => `去设置里找找${zh(name)}，把它的开关拨到${on ? '开' : '关'}`,
        ({ name, on }) => `从现在起，这部手机${on ? '要用' : '不用'}${zh(name)}，麻烦弄一下`,
      ],
    },
  },
  prepare: () => undefined,
  propose: (random, state) => {
    const spec = random.pick(SWITCHES)
    return { key: spec.key, name: spec.name, on: !isSwitchOn(spec, boardOf(state)) }
  },
  check: ({ key, on }, before, after) =>
    changedOnly(before, after, (expected) => setSwitch(specOf(key), boardOf(expected), on)),
}

export function specOf(key: string): SwitchSpec {
  const spec = SWITCHES.find((candidate) => candidate.key === key)
  if (spec === undefined) throw new RangeError(`Settings has no switch "${key}"`)
  return spec
}

function boardOf({ settings, apps }: PhoneState): SwitchBoard {
  return { settings, state: apps.settings }
}

function word(on: boolean): string {
  return on ? 'on' : 'off'
}
