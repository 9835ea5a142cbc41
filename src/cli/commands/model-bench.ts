/** `phonewright model bench`: how long a local model takes for each part of an answer, and how much memory. */

import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import sharp from 'sharp'
import { buildPrompt } from '../../bridge/prompt.js'
import { BridgeError, messageOf } from '../../errors.js'
import type { GuiModel } from '../../inference/gui-model.js'
import type { LoadEvent } from '../../inference/load-event.js'
import { memoryFree } from '../../inference/memory.js'
import { createOnnxGuiModel } from '../../inference/onnx-gui-model.js'
import {
  type BenchReport,
  benchTable,
  type Chosen,
  type MeasuredAnswer,
  reportOf,
} from '../bench-report.js'
import type { Cli } from '../cli.js'
import { EXIT } from '../exit-codes.js'
import { type ModelFlags, withModelFlags } from '../model-flags.js'
import { tellLoading } from '../progress.js'
import { loadSettings } from '../settings.js'

export interface ModelBenchFlags extends ModelFlags {
  readonly config?: string
  /** Absent: a drawn screen. */
  readonly image?: string
  /** Questions that are measured; one more comes first and is not. */
  readonly rounds: number
  /** Longest answer. */
  readonly tokens: number
  /** Steps in the history, which make the prompt longer. */
  readonly history: number
  readonly json: boolean
}

/** @throws BridgeError USAGE when the model runs elsewhere; what loading and answering throw */
export async function benchModel(cli: Cli, flags: ModelBenchFlags): Promise<number> {
  const { terminal, signal } = cli
  const { config } = await loadSettings(cli, flags.config)
  const wanted = withModelFlags(config.model, flags, cli.folder)
  if (wanted.kind !== 'onnx') {
    throw new BridgeError(
      'USAGE',
      `${wanted.name} runs behind a server; only local models are measured.`,
      {
        hint: 'Name a local model in devices.config.json, such as with `phonewright model add`.',
      },
    )
  }
  const picture = await readPicture(cli, flags.image)
  let chosen: Chosen = null
  const tell = flags.json ? () => undefined : tellLoading(terminal)
  const onLoading = (event: LoadEvent) => {
    if (event.kind === 'chosen') chosen = event
    tell(event)
  }
  const startedAt = performance.now()
  const model = await createOnnxGuiModel({
    ...wanted,
    maxNewTokens: flags.tokens,
    onLoading,
    signal,
  })
  const loadMs = performance.now() - startedAt
  try {
    const answers = await askRounds(model, { picture, ...flags }, signal)
    const report = reportOf({
      name: wanted.name,
      chosen,
      loadMs,
      answers,
      deviceBytesFree: await deviceBytesFree(chosen),
    })
    tellReport(cli, report, flags.json)
    return EXIT.finished
  } finally {
    await model.close()
  }
}

function tellReport({ terminal }: Cli, report: BenchReport, asJson: boolean): void {
  if (asJson) terminal.print(JSON.stringify(report))
  else for (const line of benchTable(report)) terminal.print(line)
}

interface Rounds {
  readonly picture: Buffer
  readonly rounds: number
  readonly history: number
}

/** So many rounds see different pictures: more than the model remembers. */
const SHADES = 50

/** Each round sees another picture, or the model would remember it. Asked once more, for one token, it does remember it.
 *  The first round only warms up. */
async function askRounds(
  model: GuiModel,
  { picture, rounds, history }: Rounds,
  signal: AbortSignal,
): Promise<readonly MeasuredAnswer[]> {
  const prompt = buildPrompt({
    task: 'Set an alarm for 07:30 on weekdays and call it Work',
    history: Array.from({ length: history }, (_, i) => STEPS[i % STEPS.length] ?? STEPS[0]),
    format: 'status_plan_action_op_sensitive',
  })
  const answers: MeasuredAnswer[] = []
  for (let round = 0; round <= rounds; round++) {
    const image = await sharp(picture)
      .modulate({ brightness: 1 - 0.01 * (round % SHADES) })
      .png({ compressionLevel: 1 })
      .toBuffer()
    const answer = await model.answer({ prompt, image }, { signal })
    const short = await model.answer({ prompt, image, maxNewTokens: 1 }, { signal })
    answers.push({ answer, firstTokenMs: short.timings.prefillMs ?? 0 })
  }
  return answers.slice(1)
}

/** As CogAgent writes them: about 70 of its tokens each. */
const STEPS = [
  {
    source: "CLICK(box=[[346,574,424,710]], element_type='icon', element_info='Clock')",
    action: "Tap the 'Clock' icon in the middle of the home screen to open the application.",
  },
  {
    source: "SCROLL_DOWN(box=[[000,209,998,952]], step_count=5, element_info='[None]')",
    action: 'Scroll down the list of alarms to look for one that is set for half past seven.',
  },
] as const

async function deviceBytesFree(chosen: Chosen): Promise<number | null> {
  if (chosen === null || chosen.provider === 'cpu') return null
  return memoryFree(chosen.provider)
}

const SCREEN = { width: 1080, height: 2400 }

async function readPicture(cli: Cli, image: string | undefined): Promise<Buffer> {
  if (image === undefined) return sharp(Buffer.from(drawnScreen())).png().toBuffer()
  const path = resolve(cli.folder, image)
  try {
    return await readFile(path)
  } catch (cause) {
    throw new BridgeError('IMAGE_INVALID', `Cannot read the picture ${path}: ${messageOf(cause)}`, {
      hint: 'Give --image a screenshot as PNG, JPEG or WebP.',
      cause,
    })
  }
}

/** Rows with switches, as on a page of settings: what is drawn decides no time, only its size does. */
function drawnScreen(): string {
  const { width, height } = SCREEN
  const rows = Array.from({ length: 14 }, (_, i) => {
    const y = 200 + 150 * i
    return `<rect x="60" y="${y}" width="${300 + 37 * i}" height="40"/><circle cx="950" cy="${y + 20}" r="36"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/>${rows.join('')}</svg>`
}
