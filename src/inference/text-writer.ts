/** Collects a streamed answer and passes it on, without the white space before the first word: the
 *  models start their answers with a line end. */

export interface TextWriter {
  write(piece: string): void
  text(): string
}

export function createTextWriter(onText: (piece: string) => void): TextWriter {
  let text = ''
  return {
    write: (piece) => {
      const shown = text === '' ? piece.trimStart() : piece
      if (shown === '') return
      text += shown
      onText(shown)
    },
    text: () => text,
  }
}
