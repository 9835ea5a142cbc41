/** The `data:` of each server-sent event in a response (WHATWG HTML, "Server-sent events"). Knows
 *  nothing of what the data mean. */

export async function* readEvents(response: Response): AsyncGenerator<string> {
  if (response.body === null) return
  let lines: string[] = []
  for await (const line of readLines(response.body)) {
    if (line.startsWith('data:')) lines.push(line.slice(line.startsWith('data: ') ? 6 : 5))
    if (line !== '' || lines.length === 0) continue
    yield lines.join('\n')
    lines = []
  }
  if (lines.length > 0) yield lines.join('\n')
}

async function* readLines(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of body) {
    rest += decoder.decode(chunk, { stream: true })
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield line.replace(/\r$/, '')
  }
  if (rest !== '') yield rest
}
