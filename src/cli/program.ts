/** The words of the command line. Each command's own file loads only when it is called. */

import { Argument, Command, CommanderError, Option } from 'commander'
import { LANGUAGES } from '../emulator/content/language.js'
import { FIRST_MEASURING_SEED } from '../emulator/content/seeding.js'
import { ANDROID_VERSIONS } from '../emulator/identity.js'
import { BridgeError, messageOf } from '../errors.js'
import type { Cli } from './cli.js'
import { VARIATIONS } from './eval-variation.js'
import { EXIT, exitCodeOfError } from './exit-codes.js'
import { addModelCommands } from './model-program.js'
import {
  adapterOption,
  deviceOption,
  formatOption,
  jsonOption,
  oneOf,
  precisionOption,
  providerOption,
  taskArgument,
  wholeNumber,
} from './options.js'
import { describeProblem } from './progress.js'

/** @returns the exit code */
export async function runCli(args: readonly string[], cli: Cli): Promise<number> {
  let exitCode: number = EXIT.finished
  const program = createProgram(cli, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return exitCode
  } catch (thrown) {
    return tellFailure(thrown, cli, args.includes('--json'))
  }
}

const MAX_PORT = 65_535
const MAX_SEED = 2 ** 32 - 1

/** Called by each command with its exit code. */
export type Done = (exitCode: number) => void

function createProgram(cli: Cli, done: Done): Command {
  const program = new Command('phonewright')
    .description('Give an Android phone a task in plain words and watch it being done.')
    .option('--config <file>', 'configuration instead of devices.config.json')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => cli.terminal.write(text),
      writeErr: (text) => cli.terminal.complain(text.trimEnd()),
    })
    .showHelpAfterError('Run "phonewright --help" or "phonewright <command> --help".')
  addStart(program, cli, done)
  addRun(program, cli, done)
  addScenario(program, cli, done)
  addAsk(program, cli, done)
  addDevices(program, cli, done)
  addDoctor(program, cli, done)
  addEmulator(program, cli, done)
  addEval(program, cli, done)
  addModelCommands(program, cli, done)
  return program
}

function addStart(program: Command, cli: Cli, done: Done): void {
  program
    .command('start')
    .description('bring up the phones, the model and the dashboard')
    .option('--port <n>', 'port of the dashboard, 0 for a free one', wholeNumber(0, MAX_PORT))
    .option('--no-emulator', 'leave out the emulated phone')
    .addOption(deviceOption())
    .addOption(precisionOption())
    .addOption(providerOption())
    .addOption(adapterOption())
    .action(async (_flags: unknown, command: Command) => {
      const { start } = await import('./commands/start.js')
      done(await start(cli, command.optsWithGlobals()))
    })
}

function addRun(program: Command, cli: Cli, done: Done): void {
  program
    .command('run')
    .description('do one task and tell each step')
    .addArgument(taskArgument())
    .addOption(deviceOption())
    .option('--max-steps <n>', 'give up after this many steps', wholeNumber(1, 100))
    .addOption(formatOption())
    .option('--yes', 'approve sensitive operations without asking', false)
    .addOption(precisionOption())
    .addOption(providerOption())
    .addOption(adapterOption())
    .addOption(jsonOption('one event a line'))
    .action(async (task: string, _flags: unknown, command: Command) => {
      const { run } = await import('./commands/run.js')
      done(await run(cli, task, command.optsWithGlobals()))
    })
}

function addScenario(program: Command, cli: Cli, done: Done): void {
  program
    .command('scenario')
    .description('scripted tests on the emulated phone')
    .command('run')
    .description('play scenarios one after the other')
    .addArgument(new Argument('<files...>', 'YAML files'))
    .option('--junit <file>', 'write a report in JUnit XML')
    .addOption(jsonOption('one step a line'))
    .action(async (files: string[], _flags: unknown, command: Command) => {
      const { runScenarios } = await import('./commands/scenario.js')
      done(await runScenarios(cli, files, command.optsWithGlobals()))
    })
}

function addAsk(program: Command, cli: Cli, done: Done): void {
  program
    .command('ask')
    .description('ask the model about one picture, without a phone')
    .addArgument(taskArgument())
    .requiredOption('--image <file>', 'screenshot: PNG, JPEG or WebP')
    .addOption(formatOption())
    .option('--out <file>', 'write the picture with the box that the model names')
    .addOption(precisionOption())
    .addOption(providerOption())
    .addOption(adapterOption())
    .addOption(jsonOption('one object'))
    .action(async (task: string, _flags: unknown, command: Command) => {
      const { ask } = await import('./commands/ask.js')
      done(await ask(cli, task, command.optsWithGlobals()))
    })
}

function addDevices(program: Command, cli: Cli, done: Done): void {
  const devicesCommand = program
    .command('devices')
    .description('list every phone with its state and what to do about it')
    .addOption(jsonOption('one phone a line'))
    .action(async (_flags: unknown, command: Command) => {
      const { devices } = await import('./commands/devices.js')
      done(await devices(cli, command.optsWithGlobals()))
    })
  devicesCommand
    .command('connect')
    .description('connect a phone over Wi-Fi')
    .addArgument(new Argument('<address>', 'HOST:PORT; without a port, 5555'))
    .action(async (address: string, _flags: unknown, command: Command) => {
      const { connect } = await import('./commands/wifi.js')
      done(await connect(cli, address, command.optsWithGlobals()))
    })
  devicesCommand
    .command('pair')
    .description('make this computer known to a phone that shows a pairing code')
    .addArgument(new Argument('<address>', 'HOST:PORT as the phone shows it beside the code'))
    .action(async (address: string, _flags: unknown, command: Command) => {
      const { pair } = await import('./commands/wifi.js')
      done(await pair(cli, address, command.optsWithGlobals()))
    })
}

function addDoctor(program: Command, cli: Cli, done: Done): void {
  program
    .command('doctor')
    .description('check all that phonewright needs and say what to do')
    .addOption(jsonOption('one check a line'))
    .action(async (_flags: unknown, command: Command) => {
      const { doctor } = await import('./commands/doctor.js')
      done(await doctor(cli, command.optsWithGlobals()))
    })
}

function addEmulator(program: Command, cli: Cli, done: Done): void {
  program
    .command('emulator')
    .description('start the emulated phone alone, for any program that speaks adb')
    .option('--port <n>', 'where adb connects, 0 for a free port', wholeNumber(0, MAX_PORT), 5600)
    .option('--control-port <n>', 'its state over HTTP, 0: free', wholeNumber(0, MAX_PORT), 5601)
    .option('--seed <n>', 'decides names, order and content', wholeNumber(0, MAX_SEED), 1)
    .option(
      '--android <version>',
      `the Android it is: ${ANDROID_VERSIONS.join(', ')}`,
      oneOf(ANDROID_VERSIONS),
      14,
    )
    .option(
      '--locale <language>',
      `its language: ${LANGUAGES.join(' or ')}`,
      oneOf(LANGUAGES),
      'en',
    )
    .action(async (_flags: unknown, command: Command) => {
      const { emulator } = await import('./commands/emulator.js')
      done(await emulator(cli, command.optsWithGlobals()))
    })
}

function addEval(program: Command, cli: Cli, done: Done): void {
  program
    .command('eval')
    .description('measure the model: tasks on the emulated phone, each one checked')
    .addOption(
      new Option('--suite <name>', 'which tasks').choices(['emulated']).default('emulated'),
    )
    .option('--seed <n>', 'seed of the first task', wholeNumber(0, MAX_SEED), FIRST_MEASURING_SEED)
    .option('--tasks <n>', 'how many', wholeNumber(1, 10_000), 60)
    .option('--family <names...>', 'only tasks of these families')
    .addOption(
      new Option('--locale <language>', 'of the phone and the tasks')
        .choices(LANGUAGES)
        .default('en'),
    )
    .addOption(
      new Option('--variation <name>', 'what is different about every phone')
        .choices(VARIATIONS)
        .default('none'),
    )
    .option('--detour', 'force a wrong turn upon each run', false)
    .option('--undisturbed', 'no app greets, asks for a permission or crashes', false)
    .option('--no-keep', 'throw the runs away')
    .addOption(jsonOption('one task a line, the summary last'))
    .action(async (_flags: unknown, command: Command) => {
      const { evaluate } = await import('./commands/eval.js')
      done(await evaluate(cli, command.optsWithGlobals()))
    })
}

function tellFailure(thrown: unknown, cli: Cli, asJson: boolean): number {
  const { terminal, signal } = cli
  // Commander has printed the fault, the help or the version itself.
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? EXIT.finished : EXIT.usage
  if (signal.aborted) {
    terminal.complain('Stopped.')
    return EXIT.stopped
  }
  const isForeseen = thrown instanceof BridgeError
  if (asJson) {
    const code = isForeseen ? thrown.code : 'UNEXPECTED'
    const hint = isForeseen ? thrown.hint : FAULT_HINT
    terminal.print(JSON.stringify({ type: 'error', code, message: messageOf(thrown), hint }))
  }
  if (isForeseen) {
    terminal.complain(describeProblem(thrown))
    return exitCodeOfError(thrown.code)
  }
  const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
  terminal.complain(`UNEXPECTED: ${stack}\n${FAULT_HINT}`)
  return EXIT.failed
}

const FAULT_HINT = 'This is a fault in phonewright: report it with the lines above.'
