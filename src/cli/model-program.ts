/** The words of `phonewright model`. */

import { Argument, type Command, Option } from 'commander'
import { HUB_STYLES } from '../inference/hub/hub.js'
import type { Cli } from './cli.js'
import {
  adapterOption,
  jsonOption,
  precisionOption,
  providerOption,
  wholeNumber,
} from './options.js'
import type { Done } from './program.js'

const DEFAULT_HUB = 'https://huggingface.co'

export function addModelCommands(program: Command, cli: Cli, done: Done): void {
  const model = program.command('model').description('fetch, add and measure local models')
  addPull(model, cli, done)
  addAdd(model, cli, done)
  addBench(model, cli, done)
}

function addPull(model: Command, cli: Cli, done: Done): void {
  model
    .command('pull')
    .description('fetch a model from a hub, check it, and use it from then on')
    .addArgument(new Argument('<model>', '"cogagent", or a repository as owner/name'))
    .option('--from <url>', 'hub of the form of Hugging Face or ModelScope', DEFAULT_HUB)
    .addOption(new Option('--style <form>', 'absent: by the address').choices([...HUB_STYLES]))
    .option('--revision <name>', "absent: the hub's default")
    .option('--to <folder>', 'absent: models/NAME')
    .option('--accept-license', "accept the model's licence without being asked", false)
    .addOption(jsonOption('one object'))
    .action(async (name: string, _flags: unknown, command: Command) => {
      const { pullModel } = await import('./commands/model-pull.js')
      done(await pullModel(cli, name, command.optsWithGlobals()))
    })
}

function addAdd(model: Command, cli: Cli, done: Done): void {
  model
    .command('add')
    .description('check a folder with a model that you have, and use it from then on')
    .addArgument(new Argument('<folder>', 'holds config.json, tokenizer.model and *.safetensors'))
    .option('--name <name>', "absent: the folder's")
    .addOption(jsonOption('one object'))
    .action(async (folder: string, _flags: unknown, command: Command) => {
      const { addModel } = await import('./commands/model-add.js')
      done(await addModel(cli, folder, command.optsWithGlobals()))
    })
}

function addBench(model: Command, cli: Cli, done: Done): void {
  model
    .command('bench')
    .description('measure the configured local model: time by part, and memory')
    .option('--image <file>', 'screenshot; absent: a drawn one of 1080 × 2400')
    .option('--rounds <n>', 'questions to measure, after one to warm up', wholeNumber(1, 1000), 5)
    .option('--tokens <n>', 'longest answer', wholeNumber(1, 4096), 80)
    .option('--history <n>', 'steps in the history: a longer prompt', wholeNumber(0, 100), 3)
    .addOption(precisionOption())
    .addOption(providerOption())
    .addOption(adapterOption())
    .addOption(jsonOption('one object'))
    .action(async (_flags: unknown, command: Command) => {
      const { benchModel } = await import('./commands/model-bench.js')
      done(await benchModel(cli, command.optsWithGlobals()))
    })
}
