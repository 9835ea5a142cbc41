/** Options and arguments that several commands share. */

import { Argument, InvalidArgumentError, Option } from 'commander'
import { ANSWER_FORMATS } from '../bridge/prompt.js'
import { PRECISIONS } from '../inference/build/plan.js'
import { ALL_PROVIDERS } from '../inference/provider.js'

/** Looked at here, before a model of twenty gigabytes is loaded and a phone brought up for it. */
export function taskArgument(): Argument {
  return new Argument('<task>', 'what to do, in plain words').argParser((text) => {
    if (text.trim() !== '') return text
    throw new InvalidArgumentError('Say in plain words what to do.')
  })
}

export function deviceOption(): Option {
  return new Option('--device <name>', 'name or udid of the phone ("emulated": the emulated one)')
}

export function formatOption(): Option {
  return new Option('--format <format>', 'how the model answers').choices([...ANSWER_FORMATS])
}

export function providerOption(): Option {
  return new Option('--provider <p>', 'what computes a local model').choices([
    'auto',
    ...ALL_PROVIDERS,
  ])
}

export function precisionOption(): Option {
  return new Option('--precision <p>', 'weights of a local model').choices(['auto', ...PRECISIONS])
}

export function adapterOption(): Option {
  return new Option('--adapter <folder>', 'LoRA adapter to merge into a local model')
}

export function jsonOption(what: string): Option {
  return new Option('--json', `JSON on stdout: ${what}`).default(false)
}

export function wholeNumber(low: number, high: number) {
  return (text: string): number => {
    const value = Number(text)
    if (/^\d+$/.test(text) && value >= low && value <= high) return value
    throw new InvalidArgumentError(`Expected a whole number from ${low} to ${high}.`)
  }
}

export function oneOf<T extends number | string>(values: readonly T[]) {
  return (text: string): T => {
    const value = values.find((known) => String(known) === text)
    if (value !== undefined) return value
    throw new InvalidArgumentError(`Expected one of ${values.join(', ')}.`)
  }
}
