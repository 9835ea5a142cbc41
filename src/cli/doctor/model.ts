/** Whether the configured model is there and complete, without loading it. */

import type { ModelConfig } from '../../config.js'
import { BridgeError, messageOf } from '../../errors.js'
import { describeModel, inspectModel } from '../../inference/glm4v/inspect.js'
import { type Check, check } from './check.js'

export function checkModel(model: ModelConfig, signal: AbortSignal): Promise<Check> {
  switch (model.kind) {
    case 'onnx':
      return check('model', () => lookIntoFolder(model.folder))
    case 'openai':
      return check('model', () => askServer(model.baseUrl, signal))
  }
}

async function lookIntoFolder(folder: string): Promise<string> {
  const found = await inspectModel(folder)
  return [`${describeModel(found)} in ${folder}`, ...found.warnings].join('. ')
}

const SERVER_LIMIT_MS = 5_000

async function askServer(baseUrl: string, signal: AbortSignal): Promise<string> {
  const url = `${baseUrl.replace(/\/+$/, '')}/models`
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(SERVER_LIMIT_MS)])
    const { status } = await fetch(url, { signal: limit })
    // any answer proves a server; one that wants a key says 401
    return `${url} answers (${status})`
  } catch (cause) {
    signal.throwIfAborted()
    throw new BridgeError('MODEL_UNREACHABLE', `${url} does not answer: ${messageOf(cause)}`, {
      hint: 'Start the model server, or correct "baseUrl" in devices.config.json.',
      cause,
    })
  }
}
