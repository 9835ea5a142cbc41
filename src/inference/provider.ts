/** What ONNX Runtime may compute with. */

/** Best first. */
export const ALL_PROVIDERS = ['cuda', 'webgpu', 'cpu'] as const
export type Provider = (typeof ALL_PROVIDERS)[number]
