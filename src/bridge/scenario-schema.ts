/**
 * From the text of a scenario file to a Scenario: every fault at once, each with its line and path.
 * docs/scenarios.md describes the format. Knows no phone.
 */

import { isCollection, isNode, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { BridgeError } from '../errors.js'

export type ScenarioStep =
  /** The model does it; `approve`: the scenario says yes where a person would be asked. */
  | { readonly kind: 'do'; readonly goal: string; readonly approve: boolean }
  | { readonly kind: 'launch'; readonly app: string }
  | { readonly kind: 'tap'; readonly text: string }
  /** `into` is what the field is called; null: the field that has the focus. */
  | { readonly kind: 'type'; readonly into: string | null; readonly text: string }
  | { readonly kind: 'back' }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'see' | 'not_see'; readonly text: string }
  | { readonly kind: 'app'; readonly packageName: string }
  /** Each path into the phone's state with the value expected there. */
  | { readonly kind: 'state'; readonly expected: Readonly<Record<string, unknown>> }

export interface ScenarioSetup {
  /** The emulated phone begins as this seed makes it; null: as it is. */
  readonly seed: number | null
  /** Merged deeply into the emulated phone's state. */
  readonly state: Readonly<Record<string, unknown>>
}

export interface Scenario {
  /** Where it was read, for messages. */
  readonly file: string
  readonly name: string
  readonly setup: ScenarioSetup
  readonly steps: readonly ScenarioStep[]
}

const text = z.string().min(1)

const verbs = z.strictObject({
  do: text.optional(),
  launch: text.optional(),
  tap: text.optional(),
  type: z.strictObject({ into: text.optional(), text: z.string() }).optional(),
  back: z.literal(true).optional(),
  wait: z.number().positive().max(60).optional(),
  see: text.optional(),
  not_see: text.optional(),
  app: text.optional(),
  state: z
    .record(z.string(), z.unknown())
    .refine((expected) => Object.keys(expected).length > 0, 'expected at least one path')
    .optional(),
})
type Verbs = z.infer<typeof verbs>

const step = z
  .preprocess((written) => (written === 'back' ? { back: true } : written), verbs)
  .transform((written, context) => {
    const steps = stepsIn(written)
    const [only] = steps
    if (only !== undefined && steps.length === 1) return only
    // An unknown verb was complained about already.
    if (context.issues.length > 0) return z.NEVER
    const names = Object.keys(verbs.shape).join(', ')
    const seen = steps.map(({ kind }) => kind).join(' and ') || 'none'
    context.addIssue(`a step has exactly one of ${names}; this one has ${seen}`)
    return z.NEVER
  })

const scenario = z.strictObject({
  name: text,
  setup: z
    .strictObject({
      seed: z.int().min(0).optional(),
      state: z.record(z.string(), z.unknown()).optional(),
    })
    .optional(),
  approve: z.boolean().optional(),
  steps: z.array(step).min(1),
})

/**
 * @param file where the text was read
 * @throws BridgeError SCENARIO_INVALID
 */
export function parseScenario(yaml: string, file: string): Scenario {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0) {
    throw invalid(
      document.errors.map(
        ({ pos, message }) => `${file}:${lines.linePos(pos[0]).line}: ${message}`,
      ),
    )
  }
  const parsed = scenario.safeParse(document.toJS())
  if (!parsed.success) {
    throw invalid(
      parsed.error.issues.map(({ path, message }) => {
        const line = lineOf(document.contents, path, lines)
        return `${file}:${line}: ${pathText(path)}${message}`
      }),
    )
  }
  const { name, setup, approve = false, steps } = parsed.data
  return {
    file,
    name,
    setup: { seed: setup?.seed ?? null, state: setup?.state ?? {} },
    steps: steps.map((step) => (step.kind === 'do' ? { ...step, approve } : step)),
  }
}

function stepsIn(written: Verbs): ScenarioStep[] {
  const steps: ScenarioStep[] = []
  if (written.do !== undefined) {
    steps.push({ kind: 'do', goal: written.do, approve: false })
  }
  if (written.launch !== undefined) steps.push({ kind: 'launch', app: written.launch })
  if (written.tap !== undefined) steps.push({ kind: 'tap', text: written.tap })
  if (written.type !== undefined) {
    steps.push({ kind: 'type', into: written.type.into ?? null, text: written.type.text })
  }
  if (written.back !== undefined) steps.push({ kind: 'back' })
  if (written.wait !== undefined) steps.push({ kind: 'wait', seconds: written.wait })
  if (written.see !== undefined) steps.push({ kind: 'see', text: written.see })
  if (written.not_see !== undefined) steps.push({ kind: 'not_see', text: written.not_see })
  if (written.app !== undefined) steps.push({ kind: 'app', packageName: written.app })
  if (written.state !== undefined) steps.push({ kind: 'state', expected: written.state })
  return steps
}

/** The line of the deepest written node on the way to a fault. */
function lineOf(contents: unknown, path: readonly PropertyKey[], lines: LineCounter): number {
  let node = contents
  for (const key of path) {
    const next: unknown = isCollection(node) ? node.get(key, true) : undefined
    if (!isNode(next)) break
    node = next
  }
  const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0
  return lines.linePos(offset).line
}

/** `steps[2].type: `, counted from 0 as in the file; empty at the root. */
function pathText(path: readonly PropertyKey[]): string {
  const joined = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
  return joined === '' ? '' : `${joined.replace(/^\./, '')}: `
}

function invalid(faults: readonly string[]): BridgeError {
  return new BridgeError('SCENARIO_INVALID', faults.join('\n'), {
    hint: 'Correct the file; docs/scenarios.md describes the format.',
  })
}
