/**
 * Lessons about what is shown and what is wanted, in the teachers' words and with nothing to look at: what of the two is
 * so. A network that had read both of "month 5. Wanted: June 23, month 6" turned back all the same, for the walks turn a
 * calendar's pages at one step of three hundred.
 */

import {
  addMonths,
  dateText,
  dayOf,
  dayText,
  monthOf,
  monthText,
} from '../../src/emulator/content/dates.js'
import { type Language, translatorOf } from '../../src/emulator/content/language.js'
import { compared, sightStatus } from '../oracle/field-status.js'
import { named, said } from '../oracle/names.js'
import { monthStatus } from '../oracle/words.js'
import { madeUpAddress, madeUpName, madeUpText, type WordRandom } from './made-up.js'
import { type Lesson, nearLabel } from './reading.js'

/** Calendars are turned by so many pages at most. */
const MOST_PAGES = 5
/** Share of the things that are as they shall be. */
const ALIKE = 0.4

/** The teachers say it last: "Right.", "Wrong.", "2 months ahead.", "not in sight." */
const VERDICT = /^(.*(?:\.| is)) ((?:not )?in sight\.|[^.]*\.)$/s
/** The longest list that they read out is of so many results. */
const LONGEST_LIST = 8

export function weighLesson(random: WordRandom, language: Language): Lesson {
  const weigh = random.pick([
    weighMonths,
    weighDays,
    weighNames,
    weighNames,
    weighTexts,
    weighTimes,
    weighSwitch,
    weighList,
  ])
  const status = said(weigh(random, language), translatorOf(language))
  const [, asked = '', verdict = ''] = VERDICT.exec(status) ?? []
  return { kind: 'copy', prompt: `Weigh this. ${asked}`, answer: verdict }
}

function weighMonths(random: WordRandom, language: Language): string {
  const shown = monthOf(dayOf(random.int(2025, 2028), random.int(1, 12), 1))
  const ahead = random.chance(ALIKE / 2) ? 0 : random.int(-MOST_PAGES, MOST_PAGES)
  const wanted = `${addMonths(shown, ahead)}-${String(random.int(1, 28)).padStart(2, '0')}`
  const page = monthText(shown, language)
  return monthStatus({ page, month: Number(shown.slice(-2)) }, wanted, ahead)
}

/** The teachers leave the year out, as the tasks do. */
function weighDays(random: WordRandom, language: Language): string {
  const [year, month, day] = [random.int(2025, 2028), random.int(1, 12), random.int(1, 28)]
  const isAlike = random.chance(ALIKE)
  const isOtherDay = random.chance(0.5)
  const wanted = isAlike
    ? dayOf(year, month, day)
    : dayOf(year, isOtherDay ? month : (month % 12) + 1, isOtherDay ? (day % 28) + 1 : day)
  const what = random.pick(['Date', 'Its time', 'The form'])
  return compared(what, dayText(dayOf(year, month, day), language), dateText(wanted, 'en'), isAlike)
}

function weighNames(random: WordRandom, language: Language): string {
  const wanted = madeUpText(random, language, random.int(1, 3))
  const near = random.chance(ALIKE) ? null : nearLabel(wanted, [], random)
  const what = random.pick(['Open', 'Open', 'Nearest', 'To be deleted', 'To be moved', 'Selected'])
  return compared(what, near ?? wanted, wanted)
}

function weighTexts(random: WordRandom, language: Language): string {
  const wanted = random.chance(0.5)
    ? madeUpAddress(random)
    : madeUpText(random, language, random.int(1, 4))
  const near = random.chance(ALIKE) ? null : nearLabel(wanted, [], random)
  const what = random.pick([
    '‹Title›',
    '‹Text›',
    'Your name',
    'E-mail address',
    'Address',
    '‹Playlist name›',
    'It says',
  ])
  return compared(what, near ?? wanted, wanted)
}

function weighTimes(random: WordRandom): string {
  const two = (most: number) => String(random.int(0, most)).padStart(2, '0')
  const [hour, minute] = [two(23), two(59)]
  const shown = random.chance(ALIKE)
    ? [hour, minute]
    : random.pick([
        [two(23), minute],
        [hour, two(59)],
        [two(23), two(59)],
      ])
  return compared(
    random.pick(['The dialog', 'The form', 'Starts']),
    shown.join(':'),
    `${hour}:${minute}`,
  )
}

function weighSwitch(random: WordRandom, language: Language): string {
  const name = named(madeUpText(random, language, random.int(1, 3)))
  const [shown = '', wanted = ''] = [random.pick(['on', 'off']), random.pick(['on', 'off'])]
  return compared(name, shown, wanted)
}

function weighList(random: WordRandom): string {
  const host = () => `${madeUpName(random, 'en').toLowerCase()}.example`
  const hosts = Array.from({ length: random.int(2, LONGEST_LIST) }, host)
  const wanted = random.chance(0.5) ? random.pick(hosts) : host()
  return `Results: ${hosts.join(', ')}. ${sightStatus(wanted, hosts.includes(wanted))}`
}
