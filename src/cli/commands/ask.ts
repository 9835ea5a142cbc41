/** `phonewright ask`: one picture, one question, no phone. For looking at what the model sees. */

import { access, constants, readFile, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import sharp from 'sharp'
import { parseAnswer } from '../../bridge/answer.js'
import { boxOnPicture } from '../../bridge/grounding.js'
import { type AnswerFormat, buildPrompt } from '../../bridge/prompt.js'
import { BridgeError, messageOf } from '../../errors.js'
import type { Rect, Size } from '../../geometry.js'
import type { GuiModel, ModelAnswer } from '../../inference/gui-model.js'
import type { Cli } from '../cli.js'
import { EXIT } from '../exit-codes.js'
import { type ModelFlags, withModelFlags } from '../model-flags.js'
import { tellLoading } from '../progress.js'
import { loadSettings } from '../settings.js'

export interface AskFlags extends ModelFlags {
  readonly config?: string
  readonly image: string
  readonly format?: AnswerFormat
  /** Where the picture with the box goes. */
  readonly out?: string
  readonly json: boolean
}

export async function ask(cli: Cli, task: string, flags: AskFlags): Promise<number> {
  const { config } = await loadSettings(cli, flags.config)
  const out = flags.out === undefined ? null : resolve(cli.folder, flags.out)
  // now, and not when a large model has answered
  if (out !== null) await requireWritable(out).catch(unwritable(out))
  const picture = await readPicture(resolve(cli.folder, flags.image))
  const format = flags.format ?? config.run.answerFormat
  const wanted = withModelFlags(config.model, flags, cli.folder)
  const onLoading = flags.json ? () => undefined : tellLoading(cli.terminal)
  const model = await cli.openModel(wanted, cli.signal, onLoading)
  try {
    const prompt = buildPrompt({ task, history: [], format })
    return await tell({ cli, model, prompt, picture, out }, flags)
  } finally {
    await model.close()
  }
}

interface Picture {
  readonly png: Buffer
  readonly size: Size
}

interface Question {
  readonly cli: Cli
  readonly model: GuiModel
  readonly prompt: string
  readonly picture: Picture
  /** Where the picture with the box goes; null: nowhere. */
  readonly out: string | null
}

async function tell(question: Question, flags: AskFlags): Promise<number> {
  const { cli, picture, out } = question
  const { terminal } = cli
  const { text, newTokens, timings } = await answerOf(question, flags)
  if (!flags.json) terminal.print(`\n\n${newTokens} tokens in ${Math.round(timings.totalMs)} ms`)
  const answer = parseAnswer(text)
  const box = boxOnPicture(answer.operation, picture.size)
  if (flags.json) terminal.print(JSON.stringify({ type: 'answer', text, answer, box, timings }))
  if (out !== null) {
    await drawBox({ picture, box, path: out })
    if (!flags.json) terminal.print(box === null ? `${out}, without a box` : out)
  }
  return EXIT.finished
}

/** Writes it as it comes. */
async function answerOf(
  { cli: { terminal, signal }, model, prompt, picture }: Question,
  { json }: AskFlags,
): Promise<ModelAnswer> {
  let isMidLine = false
  const onText = (piece: string) => {
    if (!json) terminal.write(piece)
    isMidLine = !json
  }
  try {
    return await model.answer({ prompt, image: picture.png }, { onText, signal })
  } catch (thrown) {
    if (isMidLine) terminal.print('') // what went wrong begins a line of its own
    throw thrown
  }
}

/** Any format that sharp reads; the model gets PNG. */
async function readPicture(path: string): Promise<Picture> {
  try {
    const { data, info } = await sharp(await readFile(path))
      .png()
      .toBuffer({ resolveWithObject: true })
    return { png: data, size: { width: info.width, height: info.height } }
  } catch (cause) {
    throw new BridgeError('IMAGE_INVALID', `Cannot read the picture ${path}: ${messageOf(cause)}`, {
      hint: 'Give --image a screenshot as PNG, JPEG or WebP.',
      cause,
    })
  }
}

async function requireWritable(path: string): Promise<void> {
  const there = await stat(path).catch(() => null)
  if (there?.isDirectory()) throw new Error('it is a folder')
  await access(there === null ? dirname(path) : path, constants.W_OK)
}

/** Share of the picture's width. */
const LINE_SHARE = 0.008

async function drawBox({
  picture: { png, size },
  box,
  path,
}: {
  readonly picture: Picture
  readonly box: Rect | null
  readonly path: string
}): Promise<void> {
  const layers = box === null ? [] : [{ input: Buffer.from(boxSvg(box, size)) }]
  await sharp(png).composite(layers).toFile(path).catch(unwritable(path))
}

function unwritable(path: string): (cause: unknown) => never {
  return (cause) => {
    // libvips tells the same fault in eight lines
    const [reason] = messageOf(cause).split('\n')
    throw new BridgeError('USAGE', `Cannot write ${path}: ${reason}`, {
      hint: 'Give --out a file such as boxed.png in a folder that may be written.',
      cause,
    })
  }
}

function boxSvg({ left, top, right, bottom }: Rect, { width, height }: Size): string {
  const line = Math.max(2, Math.round(width * LINE_SHARE))
  const place = `x="${left}" y="${top}" width="${right - left}" height="${bottom - top}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect ${place} fill="none" stroke="#e8710a" stroke-width="${line}"/></svg>`
}
