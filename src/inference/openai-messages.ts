/** What an OpenAI-compatible server sends, as far as we read it. */

import { z } from 'zod'

export const chatChunkSchema = z.object({
  choices: z.array(
    z.object({
      delta: z.object({ content: z.string().nullish() }),
      finish_reason: z.string().nullish(),
    }),
  ),
  usage: z
    .object({
      prompt_tokens: z.number().int().nonnegative(),
      completion_tokens: z.number().int().nonnegative(),
    })
    .nullish(),
})
export type ChatChunk = z.output<typeof chatChunkSchema>

const errorSchema = z.union([
  z.object({ error: z.object({ message: z.string() }) }).transform(({ error }) => error.message),
  z.object({ message: z.string() }).transform(({ message }) => message),
  z.object({ detail: z.string() }).transform(({ detail }) => detail),
])

/** The sentence inside an error body; the body's beginning when it has another form. */
export function serverMessage(body: string): string {
  try {
    const parsed = errorSchema.safeParse(JSON.parse(body))
    if (parsed.success) return parsed.data
  } catch {
    // a proxy's HTML page: its text says more than a complaint about JSON
  }
  return body.slice(0, 200)
}
