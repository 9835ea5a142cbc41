/** Facts for operators: JSON lines on stderr. Text for people is printed by the command line only. */

import { type Logger, pino } from 'pino'

export type { Logger }
export type LogLevel = 'silent' | 'error' | 'warn' | 'info' | 'debug'

export function createLog(level: LogLevel): Logger {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }))
}
