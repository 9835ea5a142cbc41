/** What a measurement of a model amounts to: medians by part, as an object and as a table. Pure. */

import { byteText } from '../byte-text.js'
import type { ModelAnswer, ModelTimings } from '../inference/gui-model.js'
import type { LoadEvent } from '../inference/load-event.js'

/** Null when the model did not say. */
export type Chosen = Extract<LoadEvent, { kind: 'chosen' }> | null

export interface BenchReport {
  readonly type: 'bench'
  readonly model: string
  readonly provider: string | null
  readonly precision: string | null
  readonly rounds: number
  readonly promptTokens: number
  readonly newTokens: number
  readonly loadMs: number
  /** Medians. */
  readonly preprocessMs: number
  readonly visionMs: number
  readonly prefillMs: number
  readonly decodeMsPerToken: number
  readonly totalMs: number
  /** Of main memory, by the model's process since its start. */
  readonly peakBytes: number
  /** Of the device, since before the model was loaded: ONNX Runtime keeps what it once took. Null for the CPU and
   *  where nobody can say. */
  readonly deviceBytesTaken: number | null
}

export interface BenchFacts {
  readonly name: string
  readonly chosen: Chosen
  readonly loadMs: number
  /** At least one. */
  readonly answers: readonly MeasuredAnswer[]
  /** Of the device after the last answer; null for the CPU and where nobody can say. */
  readonly deviceBytesFree: number | null
}

export interface MeasuredAnswer {
  readonly answer: ModelAnswer
  /** Milliseconds from the features of the picture to the first token, of the same question when it was asked for no more
   *  than that: a whole answer may come at once. */
  readonly firstTokenMs: number
}

export function reportOf({
  name,
  chosen,
  loadMs,
  answers,
  deviceBytesFree,
}: BenchFacts): BenchReport {
  const freeBefore = chosen?.free ?? null
  const isKnown = freeBefore !== null && deviceBytesFree !== null
  const whole = answers.map(({ answer }) => answer)
  const phase = (of: keyof ModelTimings) => median(whole.map(({ timings }) => timings[of] ?? 0))
  return {
    type: 'bench',
    model: name,
    provider: chosen?.provider ?? null,
    precision: chosen?.precision ?? null,
    rounds: answers.length,
    promptTokens: median(whole.map(({ promptTokens }) => promptTokens)),
    newTokens: median(whole.map(({ newTokens }) => newTokens)),
    loadMs,
    preprocessMs: phase('preprocessMs'),
    visionMs: phase('visionMs'),
    prefillMs: median(answers.map(({ firstTokenMs }) => firstTokenMs)),
    decodeMsPerToken: median(answers.map(decodeMsPerToken)),
    totalMs: phase('totalMs'),
    peakBytes: Math.max(...whole.map(({ peakBytes }) => peakBytes ?? 0)),
    deviceBytesTaken: isKnown ? freeBefore - deviceBytesFree : null,
  }
}

/** The first token comes with the prompt; one that stops the answer is written, too. */
function decodeMsPerToken({
  answer: { timings, newTokens, finish },
  firstTokenMs,
}: MeasuredAnswer): number {
  const written = finish === 'stop' ? newTokens : newTokens - 1
  const { prefillMs = 0, decodeMs = 0 } = timings
  return Math.max(0, prefillMs + decodeMs - firstTokenMs) / Math.max(1, written)
}

export function benchTable(report: BenchReport): readonly string[] {
  const { provider, precision, rounds, promptTokens, newTokens, deviceBytesTaken } = report
  const rows: readonly [string, string][] = [
    ['load', ms(report.loadMs)],
    ['picture', ms(report.preprocessMs)],
    ['vision', ms(report.visionMs)],
    ['prefill', ms(report.prefillMs)],
    ['decode, per token', ms(report.decodeMsPerToken)],
    ['whole answer', ms(report.totalMs)],
    ['peak memory', byteText(report.peakBytes)],
    ...(deviceBytesTaken === null
      ? []
      : [['device memory', byteText(deviceBytesTaken)] as [string, string]]),
  ]
  return [
    `${report.model}, ${precision ?? '?'} on ${provider ?? '?'}: medians of ${rounds}, ${promptTokens} prompt tokens, ${newTokens} new ones`,
    ...rows.map(([what, value]) => `  ${what.padEnd(COLUMN)} ${value.padStart(COLUMN / 2)}`),
  ]
}

const COLUMN = 20

/** Short times need their tenths. */
function ms(value: number): string {
  return `${value < 100 ? value.toFixed(1) : Math.round(value)} ms`
}

/** The upper one of two in the middle; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
