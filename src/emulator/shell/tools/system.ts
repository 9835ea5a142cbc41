/** Tools about the system: properties, processes, time, log, users, locks. */

import type { AndroidSystem } from '../android-system.js'
import { liveProperties } from '../properties.js'
import { LATIN_IME } from '../settings-tables.js'
import type { ToolTable } from '../tool.js'

export const SYSTEM_TOOLS: ToolTable = {
  getprop: ([name, fallback = ''], { io, android }) => {
    const properties = new Map([...android.properties, ...liveProperties(android.phone)])
    if (name === undefined) {
      io.out([...properties].map(([key, value]) => `[${key}]: [${value}]\n`).join(''))
    } else {
      io.out(`${properties.get(name) ?? fallback}\n`)
    }
    return 0
  },
  setprop: ([name = '', value = ''], { android }) => {
    android.properties.set(name, value)
    return 0
  },
  id: (_, { io }) => {
    io.out('uid=2000(shell) gid=2000(shell) groups=2000(shell) context=u:r:shell:s0\n')
    return 0
  },
  whoami: (_, { io }) => {
    io.out('shell\n')
    return 0
  },
  uname: (args, { io }) => {
    io.out(args.includes('-m') ? 'aarch64\n' : 'Linux\n')
    return 0
  },
  // A production phone has no root.
  su: (_, { io }) => {
    io.err('/system/bin/sh: su: inaccessible or not found\n')
    return 127
  },
  date: ([format], { io, android }) => {
    io.out(
      `${formatDate(phoneTime(android), format?.replace(/^\+/, '') ?? '%a %b %d %T GMT %Y')}\n`,
    )
    return 0
  },
  uptime: (_, { io, android }) => {
    io.out(` up ${Math.floor(android.clock.now() / 60_000)} min,  0 users,  load average: 0.00\n`)
    return 0
  },

  ps: (args, { io, android }) => {
    if (args[0] === '--help') {
      // Appium looks for -A here before it uses it.
      io.out('usage: ps [-AadefLlnwZ] [-o FIELD,] [-p PID,]\n\nList processes.\n\n-A\tAll\n')
      return 0
    }
    const rows = android.processes
      .all()
      .map(({ user, pid, name }) => `${user.padEnd(14)} ${pid} 700 12345678 123456 0 0 S ${name}\n`)
    io.out(`USER           PID PPID VSZ RSS WCHAN ADDR S NAME\n${rows.join('')}`)
    return 0
  },
  pidof: ([name = ''], { io, android }) => {
    const process = android.processes.find(name)
    if (process !== null) io.out(`${process.pid}\n`)
    return process === null ? 1 : 0
  },
  pgrep: (args, { io, android }) => {
    const wanted = args.at(-1) ?? ''
    const found = android.processes.all().filter(({ name }) => name.includes(wanted))
    io.out(found.map(({ pid }) => `${pid}\n`).join(''))
    return found.length > 0 ? 0 : 1
  },
  kill: (args, { android }) => {
    const process = android.processes.all().find(({ pid }) => String(pid) === args.at(-1))
    if (process !== undefined) android.forceStop(process.name)
    return process === undefined ? 1 : 0
  },

  // Nothing on this phone logs; the reader stays connected until it hangs up, as Appium expects.
  logcat: async (args, { io }) => {
    if (args.includes('-c')) return 0
    io.out('--------- beginning of main\n')
    if (!args.includes('-d')) await aborted(io.signal)
    return 0
  },
  ime: ([command, id = ''], { io, android: { inputMethods } }) => {
    switch (command) {
      case 'list':
        io.out(
          inputMethods
            .enabled()
            .map((known) => `${known}:\n  mId=${known}\n`)
            .join(''),
        )
        return 0
      case 'enable':
        inputMethods.enable(id)
        io.out(`Input method ${id}: now enabled for user #0\n`)
        return 0
      case 'disable':
        inputMethods.disable(id)
        io.out(`Input method ${id}: now disabled for user #0\n`)
        return 0
      case 'set':
        inputMethods.use(id)
        io.out(`Input method ${id} selected for user #0\n`)
        return 0
      case 'reset':
        inputMethods.use(LATIN_IME)
        return 0
    }
    return 'unknown'
  },
  locksettings: ([command], { io }) => {
    if (command === 'help') {
      io.out('lockSettings service commands:\n\n--old <CREDENTIAL>\n')
      return 0
    }
    if (command !== 'get-disabled') return 'unknown'
    io.out('true\n')
    return 0
  },
  appops: () => 0,
}

/** The phone shows a day and a time of its own; the seconds are the host's. */
function phoneTime({ phone, wallClock }: AndroidSystem): Date {
  const { date, time } = phone.state.settings
  return new Date(`${date}T${time}:${wallClock().toISOString().slice('YYYY-MM-DDTHH:MM:'.length)}`)
}

function formatDate(date: Date, format: string): string {
  const [weekday = '', month = ''] = date.toUTCString().replace(',', '').split(' ').filter(isName)
  const iso = date.toISOString()
  const fields: Readonly<Record<string, string>> = {
    '%Y': iso.slice(0, 4),
    '%m': iso.slice(5, 7),
    '%d': iso.slice(8, 10),
    '%H': iso.slice(11, 13),
    '%M': iso.slice(14, 16),
    '%S': iso.slice(17, 19),
    '%T': iso.slice(11, 19),
    '%F': iso.slice(0, 10),
    '%s': String(Math.floor(date.getTime() / 1000)),
    '%z': '+0000',
    '%Z': 'GMT',
    '%a': weekday,
    '%b': month,
  }
  return format.replace(/%[A-Za-z]/g, (field) => fields[field] ?? field)
}

function isName(word: string): boolean {
  return /^[A-Z][a-z]{2}$/.test(word)
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
