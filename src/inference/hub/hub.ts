/** The two forms of model hubs: where a repository's list of files is, what it says, and where each file is.
 *  Pure. Forms: huggingface.co's `/api/models/…/tree` and modelscope.cn's `/api/v1/models/…/repo/files`. */

import { z } from 'zod'
import { BridgeError } from '../../errors.js'

export const HUB_STYLES = ['huggingface', 'modelscope'] as const
export type HubStyle = (typeof HUB_STYLES)[number]

export interface Repository {
  readonly style: HubStyle
  /** Without a slash at its end. */
  readonly baseUrl: string
  /** `owner/name` */
  readonly name: string
  readonly revision: string
}

export interface RemoteFile {
  readonly path: string
  readonly bytes: number
  readonly checksum: Checksum
}

/** Small files of Hugging Face have git's own digest only: SHA-1 over a header and the content. */
export type Checksum =
  | { readonly kind: 'sha256'; readonly hex: string }
  | { readonly kind: 'git'; readonly hex: string }

export function listingUrl({ style, baseUrl, name, revision }: Repository): string {
  const rev = encodeURIComponent(revision)
  switch (style) {
    case 'huggingface':
      return `${baseUrl}/api/models/${name}/tree/${rev}?recursive=true`
    case 'modelscope':
      return `${baseUrl}/api/v1/models/${name}/repo/files?Revision=${rev}&Recursive=true`
  }
}

export function fileUrl({ style, baseUrl, name, revision }: Repository, path: string): string {
  const rev = encodeURIComponent(revision)
  const place = path.split('/').map(encodeURIComponent).join('/')
  switch (style) {
    case 'huggingface':
      return `${baseUrl}/${name}/resolve/${rev}/${place}`
    case 'modelscope':
      return `${baseUrl}/models/${name}/resolve/${rev}/${place}`
  }
}

const digest = (length: number) => z.string().regex(new RegExp(`^[0-9a-f]{${length}}$`))
const size = z.number().int().nonnegative()

const huggingFaceListing = z.array(
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('directory') }),
    z.object({
      type: z.literal('file'),
      path: z.string(),
      size,
      oid: digest(40),
      lfs: z.object({ oid: digest(64) }).optional(),
    }),
  ]),
)

const modelScopeListing = z.object({
  Data: z.object({
    Files: z.array(
      z.discriminatedUnion('Type', [
        z.object({ Type: z.literal('tree') }),
        z.object({ Type: z.literal('blob'), Path: z.string(), Size: size, Sha256: digest(64) }),
      ]),
    ),
  }),
})

/** @throws BridgeError MODEL_UNREACHABLE when it is no listing of that style */
export function readListing({ style, baseUrl }: Repository, listing: unknown): RemoteFile[] {
  const files = style === 'huggingface' ? ofHuggingFace(listing) : ofModelScope(listing)
  if (files !== null) return files
  throw new BridgeError(
    'MODEL_UNREACHABLE',
    `${baseUrl} gave no list of files in ${style}'s form.`,
    {
      hint: 'Name the form of this hub with --style huggingface or --style modelscope.',
    },
  )
}

function ofHuggingFace(listing: unknown): RemoteFile[] | null {
  const parsed = huggingFaceListing.safeParse(listing)
  if (!parsed.success) return null
  return parsed.data.flatMap((entry) => {
    if (entry.type === 'directory') return []
    const checksum: Checksum =
      entry.lfs === undefined
        ? { kind: 'git', hex: entry.oid }
        : { kind: 'sha256', hex: entry.lfs.oid }
    return [{ path: entry.path, bytes: entry.size, checksum }]
  })
}

function ofModelScope(listing: unknown): RemoteFile[] | null {
  const parsed = modelScopeListing.safeParse(listing)
  if (!parsed.success) return null
  return parsed.data.Data.Files.flatMap((entry) =>
    entry.Type === 'tree'
      ? []
      : [
          {
            path: entry.Path,
            bytes: entry.Size,
            checksum: { kind: 'sha256' as const, hex: entry.Sha256 },
          },
        ],
  )
}

const LICENSE = /^(model_)?licen[cs]e(\.\w+)?$/i
/** What a model folder consists of; programs that a repository brings are left there. */
const NEEDED =
  /^([\w.-]+\.safetensors|model\.safetensors\.index\.json|tokenizer\.model|(config|tokenizer_config|generation_config)\.json)$/i

export function licenseOf(files: readonly RemoteFile[]): RemoteFile | null {
  return files.find(({ path }) => LICENSE.test(path)) ?? null
}

export function neededFiles(files: readonly RemoteFile[]): RemoteFile[] {
  return files.filter(({ path }) => NEEDED.test(path))
}
