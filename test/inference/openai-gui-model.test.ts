import type { ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from '@jest/globals'
import { systemClock } from '../../src/clock.js'
import { createOpenAiGuiModel } from '../../src/inference/openai-gui-model.js'
import { type FakeModelServer, startFakeModelServer } from '../support/fake-model-server.js'

const NEVER = new AbortController().signal
const REQUEST = { prompt: 'Task: x\n', image: Buffer.from('png') }
let server: FakeModelServer | undefined

afterEach(async () => {
  await server?.close()
  server = undefined
})

async function modelBehind(reply: (response: ServerResponse) => void, timeoutMs = 10_000) {
  server = await startFakeModelServer(reply)
  const { baseUrl } = server
  return createOpenAiGuiModel({ baseUrl, name: 'm', apiKey: 'k', timeoutMs, clock: systemClock })
}

const delta = (content: string, finish: string | null = null) =>
  JSON.stringify({ choices: [{ delta: { content }, finish_reason: finish }] })
const USAGE = '{"choices":[],"usage":{"prompt_tokens":7,"completion_tokens":3}}'

function stream(response: ServerResponse, events: readonly string[]): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.end(events.map((event) => `data: ${event}\n\n`).join(''))
}

describe('a model behind a server', () => {
  it('sends prompt and picture, and streams the answer without leading white space', async () => {
    const model = await modelBehind((response) =>
      stream(response, [delta('\n'), delta('Action: 点'), delta('击', 'stop'), USAGE, '[DONE]']),
    )
    const pieces: string[] = []
    const answer = await model.answer(REQUEST, {
      signal: NEVER,
      onText: (piece) => pieces.push(piece),
    })
    expect(pieces).toEqual(['Action: 点', '击'])
    expect(answer).toMatchObject({
      text: 'Action: 点击',
      finish: 'stop',
      promptTokens: 7,
      newTokens: 3,
    })
    expect(server?.asked).toMatchObject([
      {
        path: '/v1/chat/completions',
        authorization: 'Bearer k',
        body: {
          model: 'm',
          temperature: 0,
          messages: [
            {
              role: 'user',
              content: [
                { type: 'image_url', image_url: { url: 'data:image/png;base64,cG5n' } },
                { type: 'text', text: 'Task: x\n' },
              ],
            },
          ],
        },
      },
    ])
  })

  it('puts characters together that the network cut in two', async () => {
    const bytes = Buffer.from(`data: ${delta('点', 'stop')}\r\n\r\ndata: [DONE]\r\n\r\n`)
    const cut = bytes.indexOf(Buffer.from('点')) + 1
    const model = await modelBehind((response) => {
      response.write(bytes.subarray(0, cut))
      setImmediate(() => response.end(bytes.subarray(cut)))
    })
    const { text } = await model.answer(REQUEST, { signal: NEVER })
    expect(text).toBe('点')
  })

  it('says that the limit cut the answer', async () => {
    const model = await modelBehind((response) => stream(response, [delta('a', 'length')]))
    await expect(model.answer(REQUEST, { signal: NEVER })).resolves.toMatchObject({
      finish: 'length',
    })
  })

  it('does not take half an answer for an answer', async () => {
    const model = await modelBehind((response) => stream(response, [delta('Action: Ta')]))
    await expect(model.answer(REQUEST, { signal: NEVER })).rejects.toMatchObject({
      code: 'MODEL_FAILED',
      message: expect.stringContaining('10 characters'),
    })
  })

  it.each([
    [400, '{"error":{"message":"m is not a multimodal model"}}', 'm is not a multimodal model'],
    [404, '{"detail":"no such model"}', 'no such model'],
    [502, '<html>Bad gateway</html>', '<html>Bad gateway</html>'],
  ])('reports a refusal with status %d and the reason', async (status, body, reason) => {
    const model = await modelBehind((response) => response.writeHead(status).end(body))
    await expect(model.answer(REQUEST, { signal: NEVER })).rejects.toMatchObject({
      code: 'MODEL_FAILED',
      message: `the server answered ${status} for m: ${reason}`,
    })
  })

  it.each([401, 403])(
    'names the variable for the key when the server answers %d',
    async (status) => {
      const model = await modelBehind((response) => response.writeHead(status).end('no'))
      const hint = expect.stringMatching(/ PHONEWRIGHT_API_KEY /) // as docs/configuration.md calls it
      await expect(model.answer(REQUEST, { signal: NEVER })).rejects.toMatchObject({ hint })
    },
  )

  it('tells a prompt that is too long from other refusals', async () => {
    const message = "This model's maximum context length is 8192 tokens, the prompt has 9001."
    const body = JSON.stringify({ error: { message } })
    const model = await modelBehind((response) => response.writeHead(400).end(body))
    await expect(model.answer(REQUEST, { signal: NEVER })).rejects.toMatchObject({
      code: 'PROMPT_TOO_LONG',
      message: expect.stringContaining('8192 tokens'),
    })
  })

  it('refuses a stream that is none', async () => {
    const model = await modelBehind((response) => stream(response, ['{"choices":3}']))
    await expect(model.answer(REQUEST, { signal: NEVER })).rejects.toMatchObject({
      code: 'MODEL_FAILED',
    })
  })

  it('gives up on a server that says nothing', async () => {
    const model = await modelBehind(() => {}, 50)
    await expect(model.answer(REQUEST, { signal: NEVER })).rejects.toMatchObject({
      code: 'MODEL_TIMEOUT',
    })
  })

  it('names the address of a server that is not there', async () => {
    const model = await modelBehind(() => {})
    const address = server?.baseUrl ?? ''
    await server?.close()
    await expect(model.answer(REQUEST, { signal: NEVER })).rejects.toMatchObject({
      code: 'MODEL_UNREACHABLE',
      message: expect.stringContaining(address),
    })
  })

  it('stops reading when aborted', async () => {
    const model = await modelBehind((response) => {
      response.write(`data: ${delta('a')}\n\n`)
    })
    const stop = new AbortController()
    const aborted = model.answer(REQUEST, { signal: stop.signal, onText: () => stop.abort() })
    await expect(aborted).rejects.toMatchObject({ name: 'AbortError' })
  })
})
