/** What a measurement on a GPU amounts to, as tables for docs/inference.md. Pure. */

export interface Line {
  readonly type: string
  readonly [key: string]: unknown
}

export function tableOf(lines: readonly Line[]): string {
  const of = (type: string) => lines.filter((line) => line.type === type)
  const speed = of('bench').map((line) => [
    `${line.part}`.replace(/^bench /, ''),
    ms(line.loadMs),
    ms(line.visionMs),
    ms(line.prefillMs),
    ms(line.decodeMsPerToken),
    ms(line.totalMs),
    gigabytes(line.peakBytes),
    gigabytes(cardPeak(line)),
  ])
  const torch = of('torch').flatMap((line) => [
    [
      'PyTorch bfloat16, eager',
      '',
      ms(line.visionMs),
      ms(line.prefillMs),
      ms(line.decodeMsPerToken),
      '',
      '',
      gigabytes(line.peakBytes),
    ],
    ['the same as a CUDA graph', '', '', '', ms(line.graphDecodeMsPerToken), '', '', ''],
  ])
  const phones = of('phones').map((line) => [
    `${line.phones}`,
    `${line.stepsPerMinute}`,
    `${line.fewest} to ${line.most}`,
    ms(line.medianAnswerMs),
  ])
  const known = of('known').map((line) => [
    `${line.tokens} on ${line.provider}`,
    ms(line.readMs),
    ms(line.writeMs),
  ])
  const numerics = of('numerics').map((line) =>
    [line.weights, line.runAs, line.agreed, line.featureError, line.logitError].map(String),
  )
  const build = of('build').map((line) => [
    `${line.outcome}`,
    `${Math.round(100 * Number(line.share))} %`,
    `${line.threads}`,
    `${Math.round(Number(line.seconds))} s`,
    gigabytes(line.peakBytes),
  ])
  const failed = of('failed').map((line) => [`${line.part}`, `${line.reason}`.split('\n')[0] ?? ''])
  const head = ['', 'load', 'vision', 'prefill', 'a token', 'whole answer', 'main memory', 'card']
  return [
    table(head, [...speed, ...torch]),
    table(['phones', 'steps a minute', 'steps of each', 'an answer, waiting included'], phones),
    table(['known tokens', 'read in one run', 'written'], known),
    table(['weights', 'run as', 'tokens agreed', 'error of features', 'error of logits'], numerics),
    table(['build of int8', 'done', 'threads', 'time', 'main memory'], build),
    table(['failed', 'why'], failed),
  ]
    .filter((text) => text !== '')
    .join('\n\n')
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

function ms(value: unknown): string {
  if (typeof value !== 'number') return ''
  return `${value < 100 ? value.toFixed(1) : Math.round(value)} ms`
}

function gigabytes(value: unknown): string {
  return typeof value === 'number' ? `${(value / 1e9).toFixed(1)} GB` : ''
}

/** What the part itself took of the card. */
function cardPeak({ cardBytes }: Line): number | null {
  if (typeof cardBytes !== 'object' || cardBytes === null) return null
  const { before, peak } = Object(cardBytes)
  return typeof before === 'number' && typeof peak === 'number' ? peak - before : null
}
