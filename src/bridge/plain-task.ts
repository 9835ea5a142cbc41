/**
 * What the model understood: a model that was taught to says the task in plain words before the first step, and goes by
 * these. A wish that is turned like none it knows ("my list of people should end up without Dora") is understood
 * more surely where that is all it has to say, and whoever watches reads it before anything is touched.
 */

import type { Screenshot } from '../device/phone.js'
import type { AgentLoop } from './agent-loop.js'
import { plainPrompt } from './prompt.js'

/** Tokens: more than any task that is said plainly takes. */
const MOST_TOKENS = 160
/** "contacts-star: Add Dora Chen to my favorites." begins with the kind of task. Several wishes of one kind, such as to call
 *  and to delete somebody, are said in the same words where what they are about is missing. */
const SAID = /^(?!missing-)[a-z]+(?:-[a-z]+)*: (.+)$/
/** What is copied from the task: words in quotation marks, and numbers but 1, which nobody says of a thing. */
const COPIED = /'(.+?)'(?!\w)|“(.+?)”|(\d{2,}|[02-9])/g

/** The task in the words that the model is to go by; as it was given, where the model gives none or names another thing.
 *  @throws BridgeError MODEL_FAILED, … */
export async function understoodTask(
  { task, model, record, signal }: AgentLoop,
  step: number,
  { png: image }: Screenshot,
): Promise<string> {
  if (!model.saysPlainly) return task
  const request = { prompt: plainPrompt(task), image, maxNewTokens: MOST_TOKENS }
  const { text, finish, timings } = await model.answer(request, { signal })
  const plain = SAID.exec(text)?.[1]
  if (plain === undefined || finish === 'length' || !isAbout(task, plain)) return task
  await record.event({ type: 'understood', step, plain, timings })
  return plain
}

/** A name or number that the task has not was made up. */
function isAbout(task: string, plain: string): boolean {
  const names = [...plain.matchAll(COPIED)].map(([, one, other, number]) => one ?? other ?? number)
  return names.every((name) => task.includes(name ?? ''))
}
