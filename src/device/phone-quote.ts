/** Words for the phone's shell. Pure. */

/** The phone's shell splits the line that it is given: a quoted word stays one word. */
export function quoteForPhone(word: string): string {
  return /^[A-Za-z0-9_./:=@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
