/**
 * Splits the model's answer while it is still being written, for showing only: what counts is the
 * server's own reading. Pure.
 */

const LABELS = [
  ['Status:', 'status'],
  ['Plan:', 'plan'],
  ['Action:', 'action'],
  ['Grounded Operation:', 'operation'],
]

/** @returns {{ status: string, plan: string, action: string, operation: string, marker: string, current: string | null }} */
export function splitAnswer(text) {
  const sections = { status: '', plan: '', action: '', operation: '', marker: '', current: null }
  const lines = text.split('\n')
  lines.forEach((line, index) => {
    const isLast = index === lines.length - 1
    readLine(sections, line, isLast)
  })
  return sections
}

function readLine(sections, line, isLast) {
  const label = LABELS.find(([start]) => line.startsWith(start))
  if (label !== undefined) {
    sections.current = label[1]
    sections[label[1]] = line.slice(label[0].length).trim()
    return
  }
  if (line.startsWith('<<')) {
    sections.marker = line.trim()
    sections.current = null
    return
  }
  // A last line that may yet become a label ("Grounded Op") is held back.
  const mayBecomeLabel =
    isLast && [...LABELS.map(([start]) => start), '<<'].some((start) => start.startsWith(line))
  if (line === '' || mayBecomeLabel || sections.current === null) return
  sections[sections.current] += `\n${line}`
}
