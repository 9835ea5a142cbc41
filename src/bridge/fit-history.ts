/** Asks the model with as much history as it can read: when the prompt is too long, the oldest steps are left
 *  out, one after the other; those that stay keep their numbers. Knows neither phone nor run. */

import { BridgeError } from '../errors.js'
import type { AnswerOptions, GuiModel, ModelAnswer } from '../inference/gui-model.js'
import { buildPrompt, type PromptParts } from './prompt.js'

export interface Question extends Omit<PromptParts, 'leftOut'> {
  readonly image: Buffer
}

export interface GivenAnswer {
  readonly given: ModelAnswer
  /** How many of the oldest steps the model did not read. */
  readonly leftOut: number
}

/** @throws BridgeError as GuiModel.answer; PROMPT_TOO_LONG when not even a prompt without history fits */
export async function askWithin(
  model: GuiModel,
  question: Question,
  options: AnswerOptions,
): Promise<GivenAnswer> {
  const { image, history, ...rest } = question
  for (let leftOut = 0; ; leftOut++) {
    const prompt = buildPrompt({ ...rest, history: history.slice(leftOut), leftOut })
    try {
      return { given: await model.answer({ prompt, image }, options), leftOut }
    } catch (thrown) {
      const isTooLong = thrown instanceof BridgeError && thrown.code === 'PROMPT_TOO_LONG'
      if (!isTooLong || leftOut >= history.length) throw thrown
    }
  }
}
