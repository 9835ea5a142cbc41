/** `phonewright model pull`: fetches a model's files from a hub, checks them, and uses them from then on. */

import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { byteText } from '../../byte-text.js'
import { systemClock } from '../../clock.js'
import { BridgeError } from '../../errors.js'
import { BOOK_FILE } from '../../inference/build/build.js'
import { rememberDigests } from '../../inference/build/digests.js'
import { download, listFiles } from '../../inference/hub/download.js'
import {
  type HubStyle,
  licenseOf,
  neededFiles,
  type RemoteFile,
  type Repository,
} from '../../inference/hub/hub.js'
import type { Cli } from '../cli.js'
import { createDownloadText } from '../download-text.js'
import { requireLicense } from '../model-license.js'
import { loadSettings } from '../settings.js'
import { addModel } from './model-add.js'

export interface ModelPullFlags {
  readonly config?: string
  /** Address of the hub. */
  readonly from: string
  /** Absent: by the address. */
  readonly style?: HubStyle
  readonly revision?: string
  /** Absent: models/NAME. */
  readonly to?: string
  readonly acceptLicense: boolean
  readonly json: boolean
}

/** Short names, and what they are called on each hub. */
const KNOWN: Readonly<Record<string, Readonly<Record<HubStyle, string>>>> = {
  cogagent: {
    huggingface: 'THUDM/cogagent-9b-20241220',
    modelscope: 'ZhipuAI/cogagent-9b-20241220',
  },
}
const DEFAULT_REVISION: Readonly<Record<HubStyle, string>> = {
  huggingface: 'main',
  modelscope: 'master',
}

/** @throws BridgeError USAGE, MODEL_UNREACHABLE, MODEL_FILES_INVALID, MODEL_FAILED */
export async function pullModel(cli: Cli, model: string, flags: ModelPullFlags): Promise<number> {
  const repository = repositoryOf(model, flags)
  const name = repository.name.split('/').at(-1) ?? model
  const folder = resolve(cli.folder, flags.to ?? join('models', name))
  const files = await listFiles(repository, cli.signal)
  await showLicense(cli, { repository, folder, license: licenseOf(files) }, flags)
  const needed = neededFiles(files)
  if (needed.length === 0) {
    throw new BridgeError('MODEL_FILES_INVALID', `${repository.name} holds no safetensors`, {
      hint: 'Name a repository with config.json, tokenizer.model and *.safetensors.',
    })
  }
  const textOf = createDownloadText(systemClock)
  const onProgress = (progress: { doneBytes: number; totalBytes: number }) => {
    if (flags.json) return
    const line = textOf(progress)
    if (line !== null) cli.terminal.print(line)
  }
  const onChecking = (bytes: number) => {
    if (!flags.json) cli.terminal.print(`Checking ${byteText(bytes)} that are there already.`)
  }
  const hooks = { onChecking, onProgress, signal: cli.signal }
  await download({ repository, files: needed, folder, clock: systemClock, ...hooks })
  const exitCode = await addModel(cli, folder, { ...flags, name })
  await rememberChecksums(cli, { folder, files: needed }, flags.config)
  return exitCode
}

/** They have just been compared: the first build need not read all files to know which they are. */
async function rememberChecksums(
  cli: Cli,
  { folder, files }: { readonly folder: string; readonly files: readonly RemoteFile[] },
  file: string | undefined,
): Promise<void> {
  const { model } = (await loadSettings(cli, file)).config
  if (model.kind !== 'onnx') return
  const digests = files.flatMap(({ path, checksum }) =>
    checksum.kind === 'sha256' ? [[join(folder, path), checksum.hex] as const] : [],
  )
  await rememberDigests(new Map(digests), join(model.cacheFolder, BOOK_FILE))
}

function repositoryOf(model: string, { from, style, revision }: ModelPullFlags): Repository {
  const form = style ?? (/modelscope/i.test(from) ? 'modelscope' : 'huggingface')
  const name = KNOWN[model]?.[form] ?? model
  if (!/^\w[\w.-]*\/\w[\w.-]*$/.test(name)) {
    throw new BridgeError('USAGE', `"${model}" is no model that can be fetched.`, {
      hint: `Give one of ${Object.keys(KNOWN).join(', ')}, or a repository as owner/name.`,
    })
  }
  return {
    style: form,
    baseUrl: from.replace(/\/+$/, ''),
    name,
    revision: revision ?? DEFAULT_REVISION[form],
  }
}

interface LicensePlace {
  readonly repository: Repository
  readonly folder: string
  readonly license: RemoteFile | null
}

async function showLicense(
  cli: Cli,
  { repository, folder, license }: LicensePlace,
  { acceptLicense: isAccepted, json }: ModelPullFlags,
): Promise<void> {
  const { terminal, signal } = cli
  if (license === null) {
    if (!json) terminal.print(`${repository.name} brings no licence: look at its page.`)
    return
  }
  const hooks = { onChecking: () => {}, onProgress: () => {}, signal }
  await download({ repository, files: [license], folder, clock: systemClock, ...hooks })
  const text = await readFile(join(folder, license.path), 'utf8')
  // for programs, stdout carries objects only
  const shown = json ? { ...terminal, print: terminal.complain } : terminal
  await requireLicense(shown, { text, folder, isAccepted }, signal)
}
