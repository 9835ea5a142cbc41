/**
 * Lessons about what is shown and what is wanted, in the teachers' words and with nothing to look at: what is done about
 * it. A network that had read both of "month 5. Wanted: June 23, month 6" turned back all the same, for the walks turn a
 * calendar's pages at one step of three hundred.
 */

import { addMonths, dateText, dayOf, monthOf, monthText } from '../../src/emulator/content/dates.js'
import { type Language, translatorOf } from '../../src/emulator/content/language.js'
import { compared } from '../oracle/field-status.js'
import { said } from '../oracle/names.js'
import { madeUpText, type WordRandom } from './made-up.js'
import { type Lesson, nearLabel } from './reading.js'

interface Weighed {
  /** What a teacher says of it. */
  readonly status: string
  /** What it does then. */
  readonly action: string
}

/** Calendars are turned by so many pages at most. */
const MOST_PAGES = 5
/** Share of the things that are as they shall be. */
const ALIKE = 0.35

export function weighLesson(random: WordRandom, language: Language): Lesson {
  const weigh = random.pick([weighMonths, weighMonths, weighNames, weighTimes, weighSwitch])
  const { status, action } = weigh(random, language)
  const t = translatorOf(language)
  return { kind: 'copy', prompt: `Weigh this. ${said(status, t)}`, answer: said(action, t) }
}

function weighMonths(random: WordRandom, language: Language): Weighed {
  const shown = monthOf(dayOf(random.int(2025, 2028), random.int(1, 12), 1))
  const ahead = random.chance(ALIKE) ? 0 : random.int(-MOST_PAGES, MOST_PAGES)
  const wanted = addMonths(shown, ahead)
  const name = dateText(`${wanted}-${String(random.int(1, 28)).padStart(2, '0')}`, 'en')
  const number = (month: string) => Number(month.slice(-2))
  const status = compared(
    'Shown',
    `${monthText(shown, language)}, month ${number(shown)}`,
    `${name}, month ${number(wanted)}`,
  )
  if (ahead === 0) return { status, action: `Tap ${name}.` }
  return { status, action: ahead > 0 ? 'Tap ‹Next month›.' : 'Tap ‹Previous month›.' }
}

function weighNames(random: WordRandom, language: Language): Weighed {
  const wanted = madeUpText(random, language, random.int(1, 3))
  const near = random.chance(ALIKE) ? null : nearLabel(wanted, [], random)
  return {
    status: compared('Open', near ?? wanted, wanted),
    action: near === null ? 'Go on.' : 'Go back.',
  }
}

function weighTimes(random: WordRandom): Weighed {
  const two = (most: number) => String(random.int(0, most)).padStart(2, '0')
  const [hour, minute] = [two(23), two(59)]
  const [shownHour, shownMinute] = [
    random.chance(0.5) ? hour : two(23),
    random.chance(0.5) ? minute : two(59),
  ]
  const status = compared('The dialog', `${shownHour}:${shownMinute}`, `${hour}:${minute}`)
  if (shownHour !== hour) return { status, action: `Type '${hour}' into ‹Hour›.` }
  if (shownMinute !== minute) return { status, action: `Type '${minute}' into ‹Minute›.` }
  return { status, action: 'Tap ‹OK›.' }
}

function weighSwitch(random: WordRandom, language: Language): Weighed {
  const name = madeUpText(random, language, random.int(1, 3))
  const [shown, wanted] = [random.pick(['on', 'off']), random.pick(['on', 'off'])]
  return {
    status: compared(name, shown, wanted),
    action: shown === wanted ? 'The task is done.' : `Tap ${name}.`,
  }
}
