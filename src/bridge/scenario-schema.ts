/**
 * From the text of a scenario file to a Scenario: every fault at once, each with its line and path.
 * docs/scenarios.md describes the format. Knows no phone.
 */

import { isCollection, isNode, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import type { ScrollDirection } from '../device/touch-command.js'
import { BridgeError } from '../errors.js'

export type ScenarioStep =
  /** The model does it; `approve`: the scenario says yes where a person would be asked. */
  | { readonly kind: 'do'; readonly goal: string; readonly approve: boolean }
  | HandStep
  | { readonly kind: 'see' | 'not_see'; readonly text: string }
  | { readonly kind: 'app'; readonly packageName: string }
  /** Each path into the phone's state with the value expected there. */
  | { readonly kind: 'state'; readonly expected: Readonly<Record<string, unknown>> }

/** What a scenario does on the phone itself. */
export type HandStep =
  | { readonly kind: 'launch'; readonly app: string }
  | { readonly kind: 'tap' | 'long_press'; readonly text: string }
  | { readonly kind: 'drag'; readonly from: string; readonly to: string }
  /** `into` is what the field is called; null: the field that has the focus. */
  | { readonly kind: 'type'; readonly into: string | null; readonly text: string }
  /** Once, or until this text is seen. */
  | { readonly kind: 'scroll'; readonly direction: ScrollDirection; readonly until: string | null }
  | { readonly kind: 'pinch'; readonly direction: 'in' | 'out' }
  | { readonly kind: 'back' | 'home' | 'recents' | 'notifications' }
  | { readonly kind: 'wait'; readonly seconds: number }

export interface ScenarioSetup {
  /** The emulated phone begins as this seed makes it; null: as it is. */
  readonly seed: number | null
  /** The language it speaks then. */
  readonly locale: 'en' | 'zh'
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

const direction = z.enum(['up', 'down', 'left', 'right'])

const verbs = z.strictObject({
  do: text.optional(),
  launch: text.optional(),
  tap: text.optional(),
  long_press: text.optional(),
  drag: z.strictObject({ from: text, to: text }).optional(),
  type: z.strictObject({ into: text.optional(), text: z.string() }).optional(),
  scroll: z
    .union([
      direction.transform((towards) => ({ direction: towards, until: null })),
      z.strictObject({ direction, until: text.nullable().default(null) }),
    ])
    .optional(),
  pinch: z.enum(['in', 'out']).optional(),
  back: z.literal(true).optional(),
  home: z.literal(true).optional(),
  recents: z.literal(true).optional(),
  notifications: z.literal(true).optional(),
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
  .preprocess((written) => (isBareVerb(written) ? { [written]: true } : written), verbs)
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

/** Verbs that say everything: `- back`. */
function isBareVerb(written: unknown): written is string {
  return typeof written === 'string' && /^(back|home|recents|notifications)$/.test(written)
}

const scenario = z.strictObject({
  name: text,
  setup: z
    .strictObject({
      seed: z.int().min(0).optional(),
      locale: z.enum(['en', 'zh']).optional(),
      state: z.record(z.string(), z.unknown()).optional(),
    })
    .refine(({ seed, locale }) => locale === undefined || seed !== undefined, {
      message: 'locale needs a seed: the phone begins anew in that language',
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
    setup: { seed: setup?.seed ?? null, locale: setup?.locale ?? 'en', state: setup?.state ?? {} },
    steps: steps.map((step) => (step.kind === 'do' ? { ...step, approve } : step)),
  }
}

function stepsIn(written: Verbs): ScenarioStep[] {
  const steps: ScenarioStep[] = handStepsIn(written)
  if (written.do !== undefined) {
    steps.push({ kind: 'do', goal: written.do, approve: false })
  }
  if (written.see !== undefined) steps.push({ kind: 'see', text: written.see })
  if (written.not_see !== undefined) steps.push({ kind: 'not_see', text: written.not_see })
  if (written.app !== undefined) steps.push({ kind: 'app', packageName: written.app })
  if (written.state !== undefined) steps.push({ kind: 'state', expected: written.state })
  return steps
}

function handStepsIn(written: Verbs): ScenarioStep[] {
  const { launch, tap, long_press, drag, type, scroll, pinch, wait } = written
  const steps: HandStep[] = []
  if (launch !== undefined) steps.push({ kind: 'launch', app: launch })
  if (tap !== undefined) steps.push({ kind: 'tap', text: tap })
  if (long_press !== undefined) steps.push({ kind: 'long_press', text: long_press })
  if (drag !== undefined) steps.push({ kind: 'drag', ...drag })
  if (type !== undefined) steps.push({ kind: 'type', into: type.into ?? null, text: type.text })
  if (scroll !== undefined) steps.push({ kind: 'scroll', ...scroll })
  if (pinch !== undefined) steps.push({ kind: 'pinch', direction: pinch })
  for (const kind of ['back', 'home', 'recents', 'notifications'] as const) {
    if (written[kind] === true) steps.push({ kind })
  }
  if (wait !== undefined) steps.push({ kind: 'wait', seconds: wait })
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
