/** Every fault by its name, as `POST /faults` of the control port takes it: `{"name": …, …options}`. */

import { z } from 'zod'
import { BridgeError } from '../../errors.js'
import { authorization } from './authorization.js'
import { cable } from './cable.js'
import { controller } from './controller.js'
import { crash } from './crash.js'
import { display } from './display.js'
import type { Fault, FaultTarget } from './fault.js'
import { frames } from './frames.js'
import { input } from './input.js'
import { install } from './install.js'
import { instrumentation } from './instrumentation.js'
import { latency } from './latency.js'
import { offline } from './offline.js'
import { picture } from './picture.js'
import { screen } from './screen.js'
import { secure } from './secure.js'

const FAULTS: Readonly<Record<string, Fault>> = {
  authorization,
  cable,
  controller,
  crash,
  display,
  frames,
  input,
  install,
  instrumentation,
  latency,
  offline,
  picture,
  screen,
  secure,
}

const requestSchema = z.looseObject({ name: z.string() })

/** @throws ZodError and BridgeError USAGE when the request is not understood; nothing happened then */
export async function causeFault(request: unknown, target: FaultTarget): Promise<void> {
  const { name, ...options } = requestSchema.parse(request)
  const fault = Object.hasOwn(FAULTS, name) ? FAULTS[name] : undefined
  if (fault === undefined) {
    throw new BridgeError('USAGE', `There is no fault "${name}".`, {
      hint: `Name one of ${Object.keys(FAULTS).join(', ')}.`,
    })
  }
  await fault(options, target)
}
