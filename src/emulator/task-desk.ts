/** Hands out tasks on one phone and checks the one that was handed out last. */

import { BridgeError } from '../errors.js'
import type { PhoneState } from './apps/app.js'
import { messageNotifications } from './apps/messages/notify.js'
import { withReceived } from './apps/messages/state.js'
import type { EmulatedPhone } from './emulated-phone.js'
import { checkTask, makeTask, type TaskRequest } from './tasks/make-task.js'
import type { Task } from './tasks/task.js'

export interface TaskDesk {
  /** Resets the phone to the seed and prepares it. @throws BridgeError USAGE, EMULATOR_FAILED */
  give(request: TaskRequest): Task
  /** A text message comes in; that it did is no harm to the task. */
  receive(message: { readonly from: string; readonly text: string }): void
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
    receive: (message) => {
      if (given !== null) given = { ...given, before: withMessage(given.before, message) }
      phone.replaceState(withMessage(phone.state, message))
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

/** Its card drops in from the top of the screen. */
export function withMessage(
  state: PhoneState,
  { from, text }: { readonly from: string; readonly text: string },
): PhoneState {
  const { messages } = state.apps
  const apps = {
    ...state.apps,
    messages: { ...messages, threads: withReceived(messages.threads, from, text) },
  }
  const headsUp = messageNotifications(apps)[0]?.key ?? null
  return { ...state, apps, shade: { ...state.shade, headsUp } }
}
