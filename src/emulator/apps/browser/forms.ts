/** Which pages of the made-up web have a form, and what it asks for. English texts are looked up when shown. */

export type FormKind = 'booking' | 'newsletter'

export type FormPart =
  | { readonly kind: 'text'; readonly name: string; readonly label: string }
  | {
      readonly kind: 'select'
      readonly name: string
      readonly label: string
      readonly options: readonly string[]
    }
  | {
      readonly kind: 'check'
      readonly name: string
      readonly label: string
      /** The form isn't sent without it. */
      readonly required: boolean
    }

export interface WebForm {
  readonly kind: FormKind
  readonly heading: string
  readonly about: string
  readonly parts: readonly FormPart[]
  readonly submit: string
  readonly thanks: string
}

export const DAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const
export const TABLE_SIZES = ['1', '2', '3', '4', '5', '6'] as const
export const TOPICS = ['Cooking', 'Travel', 'Sport', 'Science', 'Music', 'Gardening'] as const

const BOOKING: WebForm = {
  kind: 'booking',
  heading: 'Book a table',
  about: 'We keep your table for fifteen minutes.',
  parts: [
    { kind: 'text', name: 'name', label: 'Your name' },
    { kind: 'text', name: 'email', label: 'E-mail address' },
    { kind: 'select', name: 'people', label: 'People', options: TABLE_SIZES },
    { kind: 'select', name: 'day', label: 'Day', options: DAYS },
    { kind: 'check', name: 'outside', label: 'Table outside', required: false },
  ],
  submit: 'Book now',
  thanks: 'Your table is booked',
}

const NEWSLETTER: WebForm = {
  kind: 'newsletter',
  heading: 'Newsletter',
  about: 'One letter a week, and nothing else.',
  parts: [
    { kind: 'text', name: 'email', label: 'E-mail address' },
    { kind: 'select', name: 'topic', label: 'Topic', options: TOPICS },
    { kind: 'check', name: 'agree', label: 'I want to get the newsletter', required: true },
  ],
  submit: 'Sign up',
  thanks: 'You are signed up',
}

export const BOOKING_DOMAIN = 'bistro.example'
export const NEWSLETTER_DOMAIN = 'weekly.example'

/** Every bistro takes bookings, every weekly has a newsletter. */
export function formAt(url: string): WebForm | null {
  const { host } = new URL(url)
  if (host.endsWith(`.${BOOKING_DOMAIN}`)) return BOOKING
  if (host.endsWith(`.${NEWSLETTER_DOMAIN}`)) return NEWSLETTER
  return null
}

export function isThanks(url: string): boolean {
  return new URL(url).pathname === '/thanks'
}

export type FormValues = Readonly<Record<string, string>>

/** The label of the first part that is not filled in as it has to be; null when none is. */
export function missingPart({ parts }: WebForm, values: FormValues): string | null {
  const part = parts.find((each) => !isFilled(each, values[each.name] ?? ''))
  return part?.label ?? null
}

function isFilled(part: FormPart, value: string): boolean {
  switch (part.kind) {
    case 'text':
      return part.name === 'email' ? /^\S+@\S+$/.test(value) : value !== ''
    case 'select':
      return part.options.includes(value)
    case 'check':
      return value === 'yes' || !part.required
  }
}
