/** A refusal in WebDriver's words; the server turns it into the HTTP answer. */

/** https://www.w3.org/TR/webdriver2/#errors */
const STATUS = {
  'invalid argument': 400,
  'invalid element state': 400,
  'invalid selector': 400,
  'invalid session id': 404,
  'no such alert': 404,
  'no such element': 404,
  'stale element reference': 404,
  'unable to capture screen': 500,
  'unknown command': 404,
  'unknown error': 500,
} as const

export type ProtocolErrorName = keyof typeof STATUS

export class ProtocolError extends Error {
  override readonly name = 'ProtocolError'
  readonly error: ProtocolErrorName
  readonly status: number

  constructor(error: ProtocolErrorName, message: string) {
    super(message)
    this.error = error
    this.status = STATUS[error]
  }
}
