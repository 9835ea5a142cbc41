/** config.json of a GLM-4V class model, checked: every size of the network comes from here. */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { BridgeError, messageOf } from '../../errors.js'
import { gridFaults, patchesOf } from './grids.js'

const size = z.number().int().positive()
const tokenId = z.number().int().nonnegative()

/** The network has one form: a file that asks for another is refused by the key that says so. */
const visionConfigSchema = z.object({
  hidden_act: z.literal('gelu').optional(),
  num_hidden_layers: size,
  hidden_size: size,
  patch_size: size,
  num_heads: size,
  intermediate_size: size,
  layer_norm_eps: z.number().positive().default(1e-6),
  num_positions: size,
  /** Longest side of a picture, in pixels. */
  image_size: size,
  /** Rows and columns of patches of each form of picture; absent: one square. */
  image_grids: z
    .array(z.tuple([size, size]))
    .min(1)
    .optional(),
  in_channels: z.literal(3).default(3),
  /** Features are divided by it; towers without the key do not divide. */
  scaling_factor: z.number().positive().default(1),
})

/** What GLM-4V-9B publishes; CogAgent has the same tower. */
const GLM_4V_VISION: z.input<typeof visionConfigSchema> = {
  num_hidden_layers: 63,
  hidden_size: 1792,
  patch_size: 14,
  num_heads: 16,
  intermediate_size: 15_360,
  layer_norm_eps: 1e-6,
  num_positions: 6401,
  image_size: 1120,
  scaling_factor: 8,
}

const configSchema = z
  .object({
    model_type: z.literal('chatglm').optional(),
    rmsnorm: z.literal(true).optional(),
    post_layer_norm: z.literal(true).optional(),
    add_bias_linear: z.literal(false).optional(),
    add_qkv_bias: z.literal(true).optional(),
    apply_residual_connection_post_layernorm: z.literal(false).optional(),
    multi_query_attention: z.literal(true).optional(),
    tie_word_embeddings: z.literal(false).optional(),
    pre_seq_len: z.null().optional(),
    quantization_bit: z.literal(0).optional(),
    quantization_config: z.null('must be absent: take weights that nobody quantized').optional(),
    rope_scaling: z.null('must be absent: rotations are stretched by rope_ratio only').optional(),
    num_layers: size,
    hidden_size: size,
    ffn_hidden_size: size,
    num_attention_heads: size,
    /** Size of one head; the fused attention works on multiples of 8. */
    kv_channels: size.multipleOf(8),
    multi_query_group_num: size,
    padded_vocab_size: size,
    layernorm_epsilon: z.number().positive().default(1e-5),
    /** true: rotates pairs (2i, 2i+1), as GLM-4V; false: pairs (i, i+half), as CogAgent. */
    original_rope: z.boolean().default(true),
    rope_ratio: z.number().positive().default(1),
    rotary_percent: z.number().positive().max(1).default(0.5),
    boi_token_id: tokenId,
    eoi_token_id: tokenId,
    eos_token_id: z.union([tokenId.transform((id) => [id]), z.array(tokenId).min(1)]),
    /** Longest sequence, in cache slots. */
    seq_length: size.default(8192),
    vision_config: visionConfigSchema.prefault(GLM_4V_VISION),
  })
  .superRefine((config, context) => {
    const fault = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message })
    const vision = config.vision_config
    for (const [key, message] of gridFaults(vision)) fault(['vision_config', key], message)
    if (vision.hidden_size % vision.num_heads !== 0) {
      fault(['vision_config', 'num_heads'], `does not divide hidden_size ${vision.hidden_size}`)
    }
    if (config.num_attention_heads % config.multi_query_group_num !== 0) {
      fault(['multi_query_group_num'], `does not divide ${config.num_attention_heads} heads`)
    }
    if ((config.kv_channels * config.rotary_percent) % 2 !== 0) {
      fault(['rotary_percent'], 'must rotate an even number of dims of each head')
    }
  })

export type Glm4vConfig = z.output<typeof configSchema>
export type VisionConfig = z.output<typeof visionConfigSchema>

/** Picture tokens after the 2×2 convolution. */
export function imageTokens({ vision_config: vision }: Glm4vConfig): number {
  return patchesOf(vision) / 4
}

/** Dims of each head that turn with the position. */
export function rotarySize(config: Glm4vConfig): number {
  return config.kv_channels * config.rotary_percent
}

export interface ConfigFile {
  readonly config: Glm4vConfig
  /** What the file leaves open and what was taken instead, a sentence each. */
  readonly warnings: readonly string[]
}

/** @throws BridgeError MODEL_FILES_INVALID with every fault and its path */
export async function readConfig(folder: string): Promise<ConfigFile> {
  const path = join(folder, 'config.json')
  const raw = await readJson(path)
  const parsed = configSchema.safeParse(raw, { reportInput: true })
  if (!parsed.success) {
    throw new BridgeError('MODEL_FILES_INVALID', `${path}:\n${faultsOf(parsed.error)}`, {
      hint: 'Compare config.json with the published one of CogAgent or GLM-4V.',
    })
  }
  return { config: parsed.data, warnings: warningsOf(raw, path) }
}

function faultsOf({ issues }: z.ZodError): string {
  return issues
    .map(({ path, message, input }) => {
      const isPlain = ['string', 'number', 'boolean'].includes(typeof input)
      const seen = isPlain ? `, found ${JSON.stringify(input)}` : ''
      return `  ${path.join('.')}: ${message}${seen}`
    })
    .join('\n')
}

/** Keys that some published files lack although the answer depends on them. */
const OPEN_KEYS: Readonly<Record<string, string>> = {
  rotary_percent: 'half of each head turns with the position (0.5)',
  original_rope: 'dims are paired (2i, 2i + 1) as in GLM-4V-9B; CogAgent says false',
  layernorm_epsilon: '1e-5 is taken, as in CogAgent',
  seq_length: '8192 tokens are taken as the longest sequence',
  vision_config: 'the tower of GLM-4V-9B is taken (63 layers of 1792, 1120 × 1120 pixels)',
}

const OPEN_VISION_KEYS: Readonly<Record<string, string>> = {
  scaling_factor: 'features are not divided, as in CogVLM2; GLM-4V-9B and CogAgent say 8',
}

function warningsOf(raw: unknown, path: string): string[] {
  const { vision_config: vision } = Object(raw)
  const missing = [
    ...lacking(raw, OPEN_KEYS),
    ...(vision === undefined ? [] : lacking(vision, OPEN_VISION_KEYS, 'vision_config.')),
  ]
  return missing.map(([key, instead]) => `${path} has no "${key}": ${instead}.`)
}

function lacking(
  raw: unknown,
  keys: Readonly<Record<string, string>>,
  prefix = '',
): readonly (readonly [key: string, instead: string])[] {
  const there = new Set(Object.keys(Object(raw)))
  const open = Object.entries(keys).filter(([key]) => !there.has(key))
  return open.map(([key, instead]) => [`${prefix}${key}`, instead] as const)
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (cause) {
    throw new BridgeError('MODEL_FILES_INVALID', `cannot read ${path}: ${messageOf(cause)}`, {
      hint: 'Give the folder that holds config.json, tokenizer.model and model.safetensors.',
      cause,
    })
  }
}
