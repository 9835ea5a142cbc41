/** Hands out tasks on one phone and checks the one that was handed out last. */

import { BridgeError } from '../errors.js'
import type { PhoneState } from './apps/app.js'
import type { EmulatedPhone } from './emulated-phone.js'
import { checkTask, makeTask, type TaskRequest } from './tasks/make-task.js'
import type { Task } from './tasks/task.js'

export interface TaskDesk {
  /** Resets the phone to the seed and prepares it. @throws BridgeError USAGE, EMULATOR_FAILED */
  give(request: TaskRequest): Task
  /** Whether the task handed out last is done. @throws BridgeError USAGE before the first one */
  check(): { readonly success: boolean }
}

export function createTaskDesk(phone: EmulatedPhone): TaskDesk {
  let given: { readonly task: Task; readonly before: PhoneState } | null = null
  return {
    give: (request) => {
      const task = makeTask(phone, request)
      given = { task, before: structuredClone(phone.state) }
      return task
    },
    check: () => {
      if (given === null)
        throw new BridgeError('USAGE', 'there is no task to check: none was handed out', {
          hint: 'Ask for one with POST /task first.',
        })
      return { success: checkTask(given.task, given.before, phone.state) }
    },
  }
}
