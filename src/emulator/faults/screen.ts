/** The screen goes dark, or the phone is locked, with a PIN or without. What is not named stays. */

import { z } from 'zod'
import { fault } from './fault.js'

const optionsSchema = z
  .strictObject({
    on: z.boolean(),
    locked: z.boolean(),
    /** Digits that open it; null: a swipe does. */
    pin: z
      .string()
      .regex(/^\d{4,16}$/)
      .nullable(),
  })
  .partial()

export const screen = fault(optionsSchema, ({ on, locked, pin }, { phone }) => {
  const { state } = phone
  phone.replaceState({
    ...state,
    screenOn: on ?? state.screenOn,
    locked: locked ?? state.locked,
    lock: { pin: pin === undefined ? state.lock.pin : pin, typed: null },
  })
})
