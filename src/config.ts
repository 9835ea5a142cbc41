/**
 * What the person configured: defaults < devices.config.json < environment (PHONEWRIGHT_*) < flags.
 * Every fault is told at once with its path. The only file that reads the environment.
 */

import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import { Device, FIRST_SEED } from './device-config.js'
import { BridgeError } from './errors.js'

export const CONFIG_FILE = 'devices.config.json'

const Model = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('onnx'),
      folder: z.string().min(1).describe('Holds config.json, *.safetensors, tokenizer.model.'),
      name: z.string().min(1).default('pocket'),
      precision: z
        .enum(['auto', 'float32', 'float16', 'int8', 'int4'])
        .default('auto')
        .describe('How weights are kept in memory; auto: the best that fits.'),
      provider: z
        .enum(['auto', 'cuda', 'webgpu', 'cpu'])
        .default('auto')
        .describe('What computes; auto: the first of these that does.'),
      tuned: z
        .boolean()
        .default(false)
        .describe('For int8 on CUDA: loads ten seconds longer, answers sooner.'),
      sampling: z
        .strictObject({
          temperature: z.number().min(0).default(0).describe('0: always the likeliest token.'),
          topK: z.int().min(0).default(0).describe('Only so many of the likeliest tokens; 0: all.'),
          topP: z.number().gt(0).max(1).default(1).describe('Tokens this likely together.'),
          seed: z.int().min(0).default(0).describe('The same seed gives the same answer.'),
        })
        .prefault({})
        .describe('How tokens are chosen.'),
      adapter: z.string().min(1).optional().describe('Folder of a LoRA adapter to merge.'),
      cacheFolder: z
        .string()
        .min(1)
        .default('.phonewright/models')
        .describe('Where weights of other precisions are built and kept.'),
    })
    .describe('A model that runs in this process tree.'),
  z
    .strictObject({
      kind: z.literal('openai'),
      baseUrl: z.url().describe('Such as http://127.0.0.1:8000/v1'),
      name: z.string().min(1).describe('The model name that the server knows.'),
      timeoutSeconds: z.number().positive().default(120),
    })
    .describe('A model behind an OpenAI-compatible server (vLLM, SGLang, …).'),
])

export const Config = z.strictObject({
  $schema: z.string().optional(),
  devices: z
    .array(Device)
    .min(1)
    .default([{ kind: 'emulated', name: 'emulated', seed: FIRST_SEED }, { kind: 'usb' }]),
  model: Model.prefault({ kind: 'onnx', folder: 'models/pocket', name: 'pocket' }),
  run: z
    .strictObject({
      maxSteps: z.int().min(1).max(100).default(25),
      answerFormat: z
        .enum([
          'action_op_sensitive',
          'status_plan_action_op',
          'status_action_op_sensitive',
          'status_action_op',
          'action_op',
          'status_plan_action_op_sensitive',
        ])
        .default('status_plan_action_op_sensitive'),
      settleSeconds: z
        .number()
        .positive()
        .max(30)
        .default(4)
        .describe('Longest wait for a still screen.'),
      approvalSeconds: z
        .number()
        .positive()
        .default(120)
        .describe('No answer within this time is a no.'),
      reconnectSeconds: z
        .number()
        .positive()
        .max(3600)
        .default(120)
        .describe('How long a run waits for a phone that went away.'),
    })
    .prefault({}),
  dashboard: z
    .strictObject({
      host: z.string().min(1).default('127.0.0.1'),
      port: z.int().min(0).max(65535).default(7333).describe('0: any free port.'),
    })
    .prefault({}),
  runsFolder: z.string().min(1).default('runs'),
  logLevel: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
})

export type Config = z.infer<typeof Config>
export type DeviceConfig = Config['devices'][number]
export type ModelConfig = Config['model']

/** What the surroundings say that is not phonewright's own configuration. */
export interface Surroundings {
  readonly androidHome: string | null
  readonly searchPath: string
  /** Port of the adb server that everybody on this machine uses. */
  readonly adbPort: number
  /** A Vulkan driver that somebody names (VK_DRIVER_FILES, VK_ICD_FILENAMES), such as one in software; else null. */
  readonly vulkanDriver: string | null
  /** For a model behind a server that wants one. A secret, so it never stands in a file. */
  readonly modelApiKey: string | null
  /** The PIN that an environment variable holds; null when it is not set. @throws BridgeError CONFIG_INVALID: no PIN */
  readonly pinIn: (variable: string) => string | null
}

const ADB_PORT = 5037

type Environment = Readonly<Record<string, string | undefined>>

export function readSurroundings(environment: Environment = process.env): Surroundings {
  return {
    androidHome: environment.ANDROID_HOME ?? environment.ANDROID_SDK_ROOT ?? null,
    searchPath: environment.PATH ?? '',
    adbPort: Number(environment.ANDROID_ADB_SERVER_PORT ?? '') || ADB_PORT,
    vulkanDriver: environment.VK_DRIVER_FILES ?? environment.VK_ICD_FILENAMES ?? null,
    modelApiKey: environment.PHONEWRIGHT_API_KEY ?? null,
    pinIn: (variable) => readPin(variable, environment[variable] ?? ''),
  }
}

/** What is wrong with a PIN is told without the PIN. */
function readPin(variable: string, text: string): string | null {
  if (text === '') return null
  if (/^\d{4,17}$/.test(text)) return text
  throw new BridgeError('CONFIG_INVALID', `${variable} holds no PIN, expected 4 to 17 digits.`, {
    hint: `Correct ${variable}, or leave it out and unlock the phone by hand.`,
  })
}

export interface ConfigSource {
  /** Absent: devices.config.json of `folder`, when there is one. */
  readonly file?: string
  /** Where a file is looked for; relative paths of a configuration are relative to its file. */
  readonly folder: string
  /** Where the shipped model lies when no file names another. */
  readonly packageFolder: string
  readonly environment?: Environment
}

/** @throws BridgeError CONFIG_INVALID with every fault and its path */
export async function loadConfig(source: ConfigSource): Promise<Config> {
  const { folder, environment = process.env } = source
  const named = source.file ?? environment.PHONEWRIGHT_CONFIG
  const path = resolve(folder, named ?? CONFIG_FILE)
  const written = await readConfigFile(path, named !== undefined)
  const merged = withEnvironment(written ?? {}, environment)
  const parsed = Config.safeParse(merged)
  if (!parsed.success) {
    throw new BridgeError(
      'CONFIG_INVALID',
      `${path} is not valid:\n${z.prettifyError(parsed.error)}`,
      {
        hint: `Correct these lines; editors that read "$schema": "./devices.config.schema.json" show what is allowed.`,
      },
    )
  }
  // a file that names no model means the one that is shipped
  const namesModel = isRecord(written) && written.model !== undefined
  return withAbsolutePaths(parsed.data, namesModel ? dirname(path) : source.packageFolder, folder)
}

/** Null when there is no file and none was asked for. */
async function readConfigFile(path: string, isRequired: boolean): Promise<unknown> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (cause) {
    if (!isRequired && (cause as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new BridgeError('CONFIG_INVALID', `The configuration ${path} cannot be read.`, {
      hint: 'Name an existing file with --config, or leave it out to use the defaults.',
      cause,
    })
  }
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new BridgeError('CONFIG_INVALID', `${path} is not JSON: ${(cause as Error).message}`, {
      hint: 'Look for a missing comma or quote near that place.',
      cause,
    })
  }
}

/** Each variable and the place in the configuration that it replaces; documented in docs/configuration.md. */
const VARIABLES: readonly { name: string; path: readonly [string, string?]; isNumber: boolean }[] =
  [
    { name: 'PHONEWRIGHT_MAX_STEPS', path: ['run', 'maxSteps'], isNumber: true },
    { name: 'PHONEWRIGHT_ANSWER_FORMAT', path: ['run', 'answerFormat'], isNumber: false },
    { name: 'PHONEWRIGHT_HOST', path: ['dashboard', 'host'], isNumber: false },
    { name: 'PHONEWRIGHT_PORT', path: ['dashboard', 'port'], isNumber: true },
    { name: 'PHONEWRIGHT_RUNS_FOLDER', path: ['runsFolder'], isNumber: false },
    { name: 'PHONEWRIGHT_LOG_LEVEL', path: ['logLevel'], isNumber: false },
  ]

function withEnvironment(written: unknown, environment: Environment): unknown {
  if (!isRecord(written)) return written
  const merged: Record<string, unknown> = { ...written }
  for (const { name, path, isNumber } of VARIABLES) {
    const text = environment[name]
    if (text === undefined || text === '') continue
    const value = isNumber ? Number(text) : text
    const [section, key] = path
    if (key === undefined) merged[section] = value
    else merged[section] = { ...(isRecord(merged[section]) ? merged[section] : {}), [key]: value }
  }
  return merged
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function withAbsolutePaths(config: Config, base: string, workingFolder: string): Config {
  const model =
    config.model.kind === 'onnx' ? localModel(config.model, base, workingFolder) : config.model
  return { ...config, model, runsFolder: resolve(workingFolder, config.runsFolder) }
}

type LocalModel = Extract<ModelConfig, { kind: 'onnx' }>

function localModel(model: LocalModel, base: string, workingFolder: string): LocalModel {
  return {
    ...model,
    folder: resolve(base, model.folder),
    ...(model.adapter === undefined ? {} : { adapter: resolve(base, model.adapter) }),
    // beside the state of ours: the base may be the package, where nobody may write
    cacheFolder: resolve(workingFolder, model.cacheFolder),
  }
}

/** JSON Schema of the configuration file, for editors. */
export function configJsonSchema(): unknown {
  return z.toJSONSchema(Config, { io: 'input' })
}
