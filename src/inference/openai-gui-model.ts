/** A GUI model behind any OpenAI-compatible server (vLLM, SGLang, …): one request with the picture as a
 *  data URL, the answer streamed back. Knows no server's peculiarities. */

import type { Clock } from '../clock.js'
import { BridgeError, messageOf } from '../errors.js'
import type { AnswerOptions, GuiModel, ModelAnswer, ModelRequest } from './gui-model.js'
import { type ChatChunk, chatChunkSchema, serverMessage } from './openai-messages.js'
import { readEvents } from './sse-reader.js'
import { createTextWriter } from './text-writer.js'

export interface OpenAiGuiModelOptions {
  /** Such as `http://127.0.0.1:8000/v1`. */
  readonly baseUrl: string
  /** The model's name at the server. */
  readonly name: string
  readonly apiKey?: string
  readonly maxNewTokens?: number
  /** For the whole answer. */
  readonly timeoutMs?: number
  readonly clock: Clock
}

const MAX_NEW_TOKENS = 512
const TIMEOUT_MS = 120_000

export function createOpenAiGuiModel(options: OpenAiGuiModelOptions): GuiModel {
  return {
    name: options.name,
    isCogAgent: /cogagent/i.test(options.name),
    saysPlainly: false,
    answer: (request, answerOptions) => answer(options, request, answerOptions),
    close: async () => {},
  }
}

async function answer(
  options: OpenAiGuiModelOptions,
  request: ModelRequest,
  { onText, signal }: AnswerOptions,
): Promise<ModelAnswer> {
  const started = options.clock.now()
  const limit = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS)
  try {
    const response = await ask(options, request, AbortSignal.any([signal, limit]))
    const written = await readAnswer(response, onText)
    return { ...written, timings: { totalMs: options.clock.now() - started } }
  } catch (thrown) {
    signal.throwIfAborted()
    throw explain(thrown, options, limit)
  }
}

async function ask(
  { baseUrl, name, apiKey, maxNewTokens }: OpenAiGuiModelOptions,
  { prompt, image, maxNewTokens: asked = Number.POSITIVE_INFINITY }: ModelRequest,
  signal: AbortSignal,
): Promise<Response> {
  const picture = `data:image/png;base64,${image.toString('base64')}`
  const response = await fetch(`${baseUrl.replace(/\/+$/, '')}/chat/completions`, {
    method: 'POST',
    signal,
    headers: {
      'content-type': 'application/json',
      ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
    },
    body: JSON.stringify({
      model: name,
      // greedy, as CogAgent's authors run it: the answer depends on the screen only
      temperature: 0,
      max_tokens: Math.min(asked, maxNewTokens ?? MAX_NEW_TOKENS),
      stream: true,
      stream_options: { include_usage: true },
      messages: [
        {
          role: 'user',
          content: [
            { type: 'image_url', image_url: { url: picture } },
            { type: 'text', text: prompt },
          ],
        },
      ],
    }),
  })
  if (!response.ok) throw refused(response.status, serverMessage(await response.text()), name)
  return response
}

type Written = Omit<ModelAnswer, 'timings'>

async function readAnswer(response: Response, onText: AnswerOptions['onText']): Promise<Written> {
  const writer = createTextWriter((piece) => onText?.(piece))
  let finish: ModelAnswer['finish'] | undefined
  let usage: ChatChunk['usage']
  for await (const event of readEvents(response)) {
    if (event === '[DONE]') break
    const chunk = parseChunk(event)
    usage = chunk.usage ?? usage
    const choice = chunk.choices[0]
    writer.write(choice?.delta.content ?? '')
    if (choice?.finish_reason) finish = choice.finish_reason === 'length' ? 'length' : 'stop'
  }
  if (finish === undefined) throw cutOff(writer.text())
  return {
    text: writer.text(),
    finish,
    promptTokens: usage?.prompt_tokens ?? 0,
    newTokens: usage?.completion_tokens ?? 0,
  }
}

function parseChunk(event: string): ChatChunk {
  let parsed: unknown
  try {
    parsed = JSON.parse(event)
  } catch {
    parsed = undefined
  }
  const chunk = chatChunkSchema.safeParse(parsed)
  if (chunk.success) return chunk.data
  throw new BridgeError('MODEL_FAILED', `the server streamed "${event.slice(0, 200)}"`, {
    hint: 'Expected chunks of the OpenAI chat API: is this address its /v1?',
  })
}

/** What servers say of a prompt that is too long; there is no code for it. */
const TOO_LONG = /context length|context window|too long|maximum.*tokens|max_model_len/i

function refused(status: number, message: string, name: string): BridgeError {
  if (status === 400 && TOO_LONG.test(message)) {
    return new BridgeError('PROMPT_TOO_LONG', `the server refused it for ${name}: ${message}`, {
      hint: 'Shorten the task, or start the server with a longer context.',
    })
  }
  return new BridgeError('MODEL_FAILED', `the server answered ${status} for ${name}: ${message}`, {
    hint: REFUSAL_HINTS[status] ?? "Look into the server's log.",
  })
}

const REFUSAL_HINTS: Readonly<Record<number, string>> = {
  400: 'Does the model take pictures, and is its context long enough? Ask the server for /v1/models.',
  401: 'Set PHONEWRIGHT_API_KEY to a key that the server accepts.',
  403: 'Set PHONEWRIGHT_API_KEY to a key that the server accepts.',
  404: 'Check the model name and that the address ends in /v1.',
  429: 'The server is full: try again later.',
}

function cutOff(text: string): BridgeError {
  return new BridgeError(
    'MODEL_FAILED',
    `the server ended its stream after ${text.length} characters without a finish reason`,
    { hint: "Look into the server's log." },
  )
}

function explain(
  thrown: unknown,
  { baseUrl, timeoutMs }: OpenAiGuiModelOptions,
  limit: AbortSignal,
): BridgeError {
  if (limit.aborted) {
    return new BridgeError(
      'MODEL_TIMEOUT',
      `${baseUrl} gave no whole answer in ${timeoutMs ?? TIMEOUT_MS} ms`,
      { hint: 'Raise the time limit of the model, or see whether the server is overloaded.' },
    )
  }
  if (thrown instanceof BridgeError) return thrown
  const cause = thrown instanceof Error && thrown.cause !== undefined ? thrown.cause : thrown
  return new BridgeError('MODEL_UNREACHABLE', `cannot talk to ${baseUrl}: ${messageOf(cause)}`, {
    hint: 'Start the model server, or correct its address in the config.',
    cause: thrown,
  })
}
