/** The model that the configuration names. */

import { systemClock } from '../clock.js'
import { readSurroundings } from '../config.js'
import { createOnnxGuiModel } from '../inference/onnx-gui-model.js'
import { createOpenAiGuiModel } from '../inference/openai-gui-model.js'
import type { OpenModel } from './cli.js'

export const openConfiguredModel: OpenModel = async (config, signal, onLoading) => {
  switch (config.kind) {
    case 'onnx':
      return createOnnxGuiModel({ ...config, onLoading, signal })
    case 'openai': {
      const { modelApiKey } = readSurroundings()
      return createOpenAiGuiModel({
        baseUrl: config.baseUrl,
        name: config.name,
        timeoutMs: config.timeoutSeconds * 1000,
        clock: systemClock,
        ...(modelApiKey === null ? {} : { apiKey: modelApiKey }),
      })
    }
  }
}
