/** Which of the phone's services an adb stream asks for. Refuses what the phone has not. */

import type { AndroidSystem } from '../shell/android-system.js'
import type { StreamHandler } from './connection.js'
import { type RunCommandLine, serveFramed, serveRaw } from './shell-service.js'
import { serveSync } from './sync-service.js'

export interface ServiceParts {
  readonly android: AndroidSystem
  readonly runCommandLine: RunCommandLine
  /** The phone restarts: every link drops. */
  readonly reboot: () => void
}

export function openService(service: string, parts: ServiceParts): StreamHandler | null {
  const { android, runCommandLine } = parts
  const colon = service.indexOf(':')
  const name = colon < 0 ? service : service.slice(0, colon)
  const argument = colon < 0 ? '' : service.slice(colon + 1)
  switch (name.split(',')[0]) {
    case 'shell':
      return name.includes(',v2')
        ? (stream) => serveFramed(stream, argument, runCommandLine)
        : (stream) => serveRaw(stream, argument, runCommandLine)
    case 'exec':
      return (stream) => serveRaw(stream, argument, runCommandLine)
    case 'abb':
      return (stream) => serveFramed(stream, commandOf(argument), runCommandLine)
    case 'abb_exec':
      return (stream) => serveRaw(stream, commandOf(argument), runCommandLine)
    case 'sync':
      return (stream) => serveSync(stream, android)
    case 'tcp':
      return openPort(Number(argument), android)
    case 'reverse':
      return reverseService(argument)
    case 'reboot':
      return (stream) => {
        stream.end()
        parts.reboot()
      }
    case 'root':
      return (stream) => {
        stream.end('adbd cannot run as root in production builds\n')
      }
    case 'track-jdwp':
    case 'track-app':
    case 'jdwp':
      return () => undefined // open, with nothing to tell: no app of this phone can be debugged
  }
  android.unknown.record(`service: ${service}`)
  return null
}

/** Nothing but UiAutomator2's server listens on the phone; the host sees a refused connection. */
function openPort(port: number, { uiautomator }: AndroidSystem): StreamHandler | null {
  if (!uiautomator.listensOn(port)) return null
  return (stream) => uiautomator.attach(port, stream)
}

/** abb passes words separated by zero bytes to what `cmd` calls. */
function commandOf(argument: string): string {
  const words = argument.split('\0').filter((word) => word !== '')
  return `cmd ${words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ')}`
}

/** No app of this phone connects to the host, so reverse forwards are accepted and never used. */
function reverseService(request: string): StreamHandler {
  return (stream) => {
    stream.end(request.startsWith('list-forward') ? '0000' : 'OKAYOKAY')
  }
}
