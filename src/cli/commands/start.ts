/** `phonewright start`: every phone, the model and the dashboard, until Ctrl-C. */

import { describeServers, OTHER_SERVERS_HINT, otherServers } from '../../device/other-servers.js'
import { createDashboard, tryAddress } from '../../ui/server.js'
import type { PhoneWish } from '../bring-up-phones.js'
import type { Cli } from '../cli.js'
import { EXIT } from '../exit-codes.js'
import { type ModelFlags, withModelFlags } from '../model-flags.js'
import { seconds, tellProgress } from '../progress.js'
import { loadSettings } from '../settings.js'
import { untilAborted } from '../until-aborted.js'
import { withWorkshop } from '../workshop.js'

export interface StartFlags extends ModelFlags {
  readonly config?: string
  readonly port?: number
  readonly device?: string
  /** False: `--no-emulator`. */
  readonly emulator: boolean
}

export async function start(cli: Cli, flags: StartFlags): Promise<number> {
  const startedAt = performance.now()
  const { terminal, signal } = cli
  const loaded = await loadSettings(cli, flags.config)
  const model = withModelFlags(loaded.config.model, flags, cli.folder)
  const settings = { ...loaded, config: { ...loaded.config, model } }
  const { dashboard: listening } = settings.config
  const address = { host: listening.host, port: flags.port ?? listening.port }
  await tryAddress(address)
  const plan = { wish: wishFor(flags), ...tellProgress(terminal) }
  return withWorkshop({ cli, settings, plan }, async ({ bridge }) => {
    const dashboard = await createDashboard({ ...address, bridge, log: settings.log })
    const stopListening = terminal.onEnter(() => terminal.print(dashboard.newUrl()))
    try {
      if (bridge.phones().length === 0) {
        const others = await otherServers(settings.surroundings.adbPort)
        terminal.complain(NO_PHONE_YET)
        if (others.length > 0) terminal.complain(`${describeServers(others)} ${OTHER_SERVERS_HINT}`)
      }
      terminal.print(`\nReady in ${seconds(performance.now() - startedAt)}. Open`)
      terminal.print(`  ${dashboard.url}`)
      terminal.print(
        terminal.isInteractive
          ? 'It lets one browser in, once. Enter prints another; Ctrl-C ends everything.'
          : 'It lets one browser in, once. Ctrl-C ends everything.',
      )
      await untilAborted(signal)
      terminal.print('Ending …')
      return EXIT.finished
    } finally {
      stopListening()
      await dashboard.close()
    }
  })
}

const NO_PHONE_YET =
  'No phone is connected yet. Plug one in and turn on USB debugging: the dashboard shows it at once.'

function wishFor({ device, emulator }: StartFlags): PhoneWish {
  return device === undefined ? { kind: 'all', withEmulated: emulator } : { kind: 'named', device }
}
