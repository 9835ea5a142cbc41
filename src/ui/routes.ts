/**
 * The dashboard's addresses: each reads its input, asks the bridge and answers. The page, the session
 * and the checks before it belong to server.ts. Knows no phone and no model, only the bridge.
 */

import { type NextFunction, type Request, type Response, Router } from 'express'
import { z } from 'zod'
import type { Bridge, Frame } from '../bridge/bridge.js'
import { BridgeError, type ErrorCode, isAbort, messageOf } from '../errors.js'
import type { Logger } from '../log.js'
import { type Fault, giveApproval, handCommand, type StartedRun, startRun } from './contract.js'
import { sendLivePicture } from './live-picture.js'
import type { MessageStream } from './message-stream.js'

/** What `run.jsonl` calls the person at the dashboard. */
const APPROVED_BY = 'dashboard'
const HAND_COMMAND_LIMIT_MS = 15_000
/** A picture's name as the run store gives it: no folder can be named with these letters. */
const PICTURE_NAME = /^[\w-]+\.png$/

export function createRoutes(bridge: Bridge, messages: MessageStream): Router {
  const router = Router()

  router.get('/messages', (request, response) => messages.open(request, response))

  router.get('/runs', async (_request, response) => {
    response.json(await bridge.runs())
  })

  router.post('/runs', async (request, response) => {
    const { maxSteps, ...asked } = read(startRun, request.body)
    const run = await bridge.startRun(maxSteps === undefined ? asked : { ...asked, maxSteps })
    response.status(201).json({ run } satisfies StartedRun)
  })

  router.post('/runs/:run/stop', (request, response) => {
    bridge.stop(request.params.run)
    response.status(204).end()
  })

  router.post('/runs/:run/approvals', (request, response) => {
    const { step, approved } = read(giveApproval, request.body)
    bridge.approve(request.params.run, step, approved, APPROVED_BY)
    response.status(204).end()
  })

  router.get('/runs/:run/events', async (request, response) => {
    await mustKnow(bridge, request.params.run)
    response.json(await bridge.events(request.params.run))
  })

  router.get('/runs/:run/pictures/:file', async (request, response) => {
    const { run, file } = request.params
    if (!PICTURE_NAME.test(file)) throw notFound(`No picture is named "${file}".`)
    await mustKnow(bridge, run)
    response.type('png').set('Cache-Control', 'private, max-age=31536000, immutable')
    response.send(await bridge.picture(run, file))
  })

  router.get('/phones/:udid/live', (request, response) => {
    sendLivePicture(response, (onFrame: (frame: Frame) => void) =>
      bridge.watch(request.params.udid, onFrame),
    )
  })

  router.post('/phones/:udid/commands', async (request, response) => {
    const command = read(handCommand, request.body)
    const limit = AbortSignal.timeout(HAND_COMMAND_LIMIT_MS)
    await bridge.perform(request.params.udid, command, limit)
    response.status(204).end()
  })

  router.use((request) => {
    throw notFound(`The dashboard has no ${request.method} ${request.originalUrl}.`)
  })

  return router
}

/** The last handler: everything thrown becomes one shape, with a hint. */
export function createFaultHandler(log: Logger) {
  // Express knows an error handler by its four parameters.
  return (thrown: unknown, request: Request, response: Response, _next: NextFunction): void => {
    const { status, fault } = toFault(thrown)
    if (status >= 500) log.error({ path: request.path, err: thrown }, 'request failed')
    if (response.headersSent) response.destroy()
    else response.status(status).json(fault)
  }
}

class NotFound extends BridgeError {}

function notFound(message: string): NotFound {
  return new NotFound('USAGE', message, { hint: 'Reload the dashboard and choose again.' })
}

/** Only ids of the bridge's own list reach the run store: a made-up one cannot name a folder. */
async function mustKnow(bridge: Bridge, run: string): Promise<void> {
  const runs = await bridge.runs()
  if (!runs.some(({ id }) => id === run)) throw notFound(`No run has the id "${run}".`)
}

function read<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body)
  if (result.success) return result.data
  throw new BridgeError('USAGE', `The request is not valid: ${z.prettifyError(result.error)}`, {
    hint: 'Reload the dashboard: its page and its server may be of different versions.',
  })
}

function toFault(thrown: unknown): { readonly status: number; readonly fault: Fault } {
  if (thrown instanceof BridgeError) {
    const { code, message, hint } = thrown
    return {
      status: thrown instanceof NotFound ? 404 : statusOf(code),
      fault: { code, message, hint },
    }
  }
  if (isAbort(thrown)) {
    const hint = 'Look at the phone, then try again.'
    return { status: 504, fault: { code: 'TIMEOUT', message: messageOf(thrown), hint } }
  }
  const isClientsFault = isHttpError(thrown) && thrown.status < 500
  return {
    status: isClientsFault ? thrown.status : 500,
    fault: {
      code: isClientsFault ? 'USAGE' : 'COMMAND_FAILED',
      message: messageOf(thrown),
      hint: isClientsFault ? 'Reload the dashboard.' : 'The log has the details.',
    },
  }
}

function statusOf(code: ErrorCode): number {
  if (code === 'USAGE') return 400
  return code === 'DEVICE_NOT_FOUND' ? 404 : 500
}

/** Express and its body reader throw errors that carry a status. */
function isHttpError(thrown: unknown): thrown is Error & { readonly status: number } {
  return thrown instanceof Error && 'status' in thrown && typeof thrown.status === 'number'
}
