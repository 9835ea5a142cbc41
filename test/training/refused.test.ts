import { expect, test } from '@jest/globals'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import { checkTask, makeTask } from '../../src/emulator/tasks/make-task.js'
import { families } from '../../src/emulator/tasks/registry.js'
import { ManualClock } from '../support/manual-clock.js'
import { tapId } from '../support/screen-reading.js'
import { playByTeacher } from './episode.js'

const MOST_STEPS = 17

test.each(['camera-take-photo', 'photos-favourite', 'music-favourite', 'maps-directions'])(
  'the teacher of %s lets the app have what was refused a moment ago',
  (family) => {
    const phone = createEmulatedPhone({ seed: 0, clock: new ManualClock() })
    const task = makeTask(phone, { seed: 4, family, undisturbed: true })
    const [app = ''] = families.find(({ name }) => name === family)?.packages ?? []
    phone.state.permissions[app] = {}
    const before = structuredClone(phone.state)
    phone.launch(app)
    tapId(phone, 'permission_deny_button')
    const { ended, actions } = playByTeacher(phone, task, MOST_STEPS)
    expect(actions).toContain('Tap Allow access.')
    expect(ended && checkTask(task, before, phone.state)).toBe(true)
  },
)
