/** What each model is asked: Pocket about tasks on the emulated phone that training never saw, the small random
 *  checkpoints about a wave. */

import { join } from 'node:path'
import { buildPrompt } from '../../src/bridge/prompt.js'
import { systemClock } from '../../src/clock.js'
import { FIRST_MEASURING_SEED } from '../../src/emulator/content/seeding.js'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import { encodePng } from '../../src/emulator/screen/encode.js'
import { makeTask } from '../../src/emulator/tasks/make-task.js'
import * as chatTemplate from '../../src/inference/glm4v/chat-template.js'
import { imageTokens, readConfig } from '../../src/inference/glm4v/config.js'
import { pictureSizes } from '../../src/inference/glm4v/grids.js'
import { type ImageTensor, imageTensor } from '../../src/inference/image-tensor.js'
import { loadTokenizer } from '../../src/inference/tokenizer.js'
import { FIXTURES } from '../../test/inference/fixtures.js'
import { promptOf, readGolden, waveFor } from '../../test/inference/golden.js'

export interface Question {
  /** Folder of the model. */
  readonly model: string
  readonly picture: ImageTensor
  readonly prompt: chatTemplate.Prompt
  readonly newTokens: number
}

const POCKET_QUESTIONS = 6
const POCKET_TOKENS = 120

export async function pocketQuestions(folder: string): Promise<Question[]> {
  const { config } = await readConfig(folder)
  const tokenizer = await loadTokenizer(folder)
  const phone = createEmulatedPhone({ seed: 0, clock: systemClock })
  const questions: Question[] = []
  for (let i = 0; i < POCKET_QUESTIONS; i++) {
    const { text } = makeTask(phone, { seed: FIRST_MEASURING_SEED + i })
    const format = 'status_plan_action_op_sensitive'
    const prompt = buildPrompt({ task: text, history: [], format })
    const screen = await encodePng(phone.draw())
    questions.push({
      model: folder,
      picture: await imageTensor(screen, pictureSizes(config.vision_config)),
      prompt: chatTemplate.buildPrompt(tokenizer, prompt, imageTokens(config)),
      newTokens: POCKET_TOKENS,
    })
  }
  return questions
}

export async function randomQuestions(name: string): Promise<Question[]> {
  const folder = join(FIXTURES, name)
  const { config } = await readConfig(folder)
  const golden = await readGolden(name)
  const prompt = promptOf(golden, config)
  return [{ model: folder, picture: waveFor(config), prompt, newTokens: golden.tokens.length }]
}
