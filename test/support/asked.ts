/** What an emulated phone was asked, written so that only a change of what is asked changes a line. */

/** Asked at the same time by the driver, so that their order is chance: such neighbours are sorted. */
const TOGETHER: readonly RegExp[] = [
  /^(shell: (settings put global hidden_api|appops set|\[ -e|mkdir|cat \/data\/local\/tmp\/mock)|sync:)/,
  /^shell: (dumpsys package io\.appium|cmd package list packages)/,
  /^install /,
  /^shell: am force-stop /,
  /^http: GET \/session\/SESSION\/(appium\/device|window)\//,
  // by us, beside each picture
  /^(http: GET \/session\/SESSION\/screenshot|shell: dumpsys (display|window))$/,
]

/** @param asked what the control port answers to `GET /asked` */
export function normalAsked(asked: readonly string[]): string {
  const lines = asked.flatMap(normalLine)
  const once = lines.filter((line, index) => line !== lines[index - 1]) // polling takes its time
  return `${sortTogether(once).join('\n')}\n`
}

function normalLine(asked: string): string[] {
  // A connection through adb; how many there are is chance, and what is said over them follows.
  if (asked.startsWith('tcp: ')) return []
  const line = asked
    .trim()
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'SESSION')
    // how adb hands an APK over depends on adb's own version
    .replace(/^(abb_exec: |exec: cmd )'?package'? '?install'?/, 'install')
  return [line]
}

function sortTogether(lines: readonly string[]): string[] {
  const runs: { readonly group: number; readonly lines: string[] }[] = []
  for (const line of lines) {
    const group = TOGETHER.findIndex((pattern) => pattern.test(line))
    const last = runs.at(-1)
    if (last !== undefined && group >= 0 && last.group === group) last.lines.push(line)
    else runs.push({ group, lines: [line] })
  }
  return runs.flatMap((run) => run.lines.sort())
}
