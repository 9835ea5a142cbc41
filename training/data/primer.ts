/**
 * Pages to learn reading from: the looks of the apps' pages, but every word on them is made up. On the apps'
 * own pages most words are the same on every phone, and a network that knows them by heart reads badly
 * what is new, which is what tasks are about: names, titles, captions, numbers.
 */

import { mdiBell, mdiFolder, mdiHeart, mdiMusicNote, mdiPlus, mdiStar } from '@mdi/js'
import type { Clock } from '../../src/clock.js'
import { NOTES_PACKAGE } from '../../src/emulator/apps/notes/state.js'
import { apps } from '../../src/emulator/apps/registry.js'
import type { Language } from '../../src/emulator/content/language.js'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import type { EmulatedPhone } from '../../src/emulator/emulated-phone.js'
import type { Color, Screen, View } from '../../src/emulator/screen/view.js'
import * as widgets from '../../src/emulator/screen/widgets.js'
import type { Random } from '../../src/random.js'
import { madeUpPiece, type WordRandom } from './made-up.js'

/** A phone of its own whose notes app shows them; each call opens another page. */
export type OpenPrimer = (
  language: Language,
  varyLooks: (phone: EmulatedPhone) => void,
) => EmulatedPhone

export function createPrimer(random: WordRandom, clock: Clock): OpenPrimer {
  let screen: Screen = { body: { kind: 'spacer' } }
  const phone = createEmulatedPhone({
    seed: 0,
    clock,
    apps: apps.map((app) =>
      app.packageName === NOTES_PACKAGE ? { ...app, page: () => screen } : app,
    ),
  })
  return (language, varyLooks) => {
    phone.reset(0, language)
    varyLooks(phone)
    screen = madeUpScreen(random, language)
    phone.launch(NOTES_PACKAGE)
    phone.finishAnimations()
    return phone
  }
}

interface Writer {
  readonly random: Random
  /** A text of so many pieces at most. */
  write(longest: number): string
}

function madeUpScreen(random: WordRandom, language: Language): Screen {
  // a few words come again and again, so that labels differ in one word only, as `Cake in snow` and `Car in snow` do
  const often = Array.from({ length: random.int(2, 8) }, () => madeUpPiece(random, language))
  const share = random.pick([0, 0.2, 0.5])
  const piece = () => (random.chance(share) ? random.pick(often) : madeUpPiece(random, language))
  const write = (longest: number) =>
    Array.from({ length: random.int(1, longest) }, piece).join(language === 'zh' ? '' : ' ')
  const writer: Writer = { random, write }
  const parts = Array.from({ length: random.int(1, 3) }, () => random.pick(PARTS))
  const content = Array.from(
    { length: PARTS_OF_A_PAGE },
    (_, n) => parts[n % parts.length]?.(writer) ?? [],
  )
  return {
    body: widgets.page({
      bar: widgets.appBar({ title: write(3), ...(random.chance(0.6) ? { onBack: nothing } : {}) }),
      content: content.flat(),
      ...(random.chance(0.3) ? { bottom: navigation(writer) } : {}),
    }),
    ...(random.chance(0.3) ? { floating: floating(writer) } : {}),
  }
}

/** More than a page shows. */
const PARTS_OF_A_PAGE = 14
const nothing = () => undefined
const ICONS = [mdiBell, mdiFolder, mdiHeart, mdiMusicNote, mdiPlus, mdiStar]

/** What a page is made of, again and again until it is full. */
const PARTS: readonly ((writer: Writer) => View[])[] = [
  rows,
  rows,
  tiles,
  toggles,
  words,
  chips,
  cards,
  buttons,
  fields,
]

function rows({ random, write }: Writer): View[] {
  const hasSubtitle = random.chance(0.5)
  const isLed = random.chance(0.5)
  const hasEnd = random.chance(0.3)
  return Array.from({ length: random.int(2, 6) }, () => {
    const title = write(4)
    const leading = random.chance(0.5)
      ? widgets.avatar(title)
      : widgets.iconLeading(random.pick(ICONS))
    return widgets.listItem({
      id: 'row',
      title,
      subtitle: hasSubtitle ? write(5) : undefined,
      leading: isLed ? leading : undefined,
      trailing: hasEnd ? { kind: 'text', text: write(1), size: 14 } : undefined,
      onTap: nothing,
    })
  })
}

function tiles({ random, write }: Writer): View[] {
  const columns = random.int(2, 4)
  const tile = (): View => ({
    kind: 'column',
    id: 'tile',
    weight: 1,
    align: 'stretch',
    className: 'android.view.ViewGroup',
    onTap: nothing,
    children: [
      {
        kind: 'spacer',
        width: 'fill',
        height: random.int(2, 9) * 12,
        background: someColor(random),
      },
      { kind: 'text', text: write(3), size: random.int(12, 15), maxLines: 2, height: 42 },
    ],
  })
  return [
    {
      kind: 'row',
      width: 'fill',
      align: 'start',
      gap: 6,
      padding: { left: 8, right: 8, top: 4 },
      children: Array.from({ length: columns }, tile),
    },
  ]
}

function toggles({ random, write }: Writer): View[] {
  const row = random.pick([widgets.switchRow, widgets.radioRow, widgets.checkboxRow])
  return Array.from({ length: random.int(2, 5) }, () =>
    row({
      id: 'toggle',
      title: write(3),
      subtitle: random.chance(0.3) ? write(4) : undefined,
      checked: random.chance(0.5),
      onTap: nothing,
    }),
  )
}

function words({ random, write }: Writer): View[] {
  return [
    random.pick([
      () => widgets.sectionHeader(write(3)),
      () => widgets.caption(write(9)),
      () => widgets.paragraph(write(16)),
      () => widgets.largeTitle(write(2)),
      (): View => ({
        kind: 'text',
        text: write(2),
        size: random.int(11, 56),
        textAlign: random.pick(['left', 'center', 'right']),
        bold: random.chance(0.3),
        width: 'fill',
        padding: { left: 16, right: 16, top: 6, bottom: 6 },
      }),
    ])(),
  ]
}

function chips({ random, write }: Writer): View[] {
  const children = Array.from({ length: random.int(2, 4) }, () =>
    widgets.chip({ id: 'chip', text: write(1), selected: random.chance(0.3), onTap: nothing }),
  )
  return [{ kind: 'row', gap: 8, padding: { left: 16, right: 16, bottom: 8 }, children }]
}

function cards({ random, write }: Writer): View[] {
  return [
    widgets.card({
      id: 'card',
      onTap: nothing,
      children: [
        { kind: 'text', text: write(3), size: random.int(14, 28) },
        { kind: 'text', text: write(8), size: 14, color: 'onSurfaceVariant', maxLines: 3 },
      ],
    }),
  ]
}

function buttons({ random, write }: Writer): View[] {
  const style = random.pick(['filled', 'tonal', 'outlined', 'text', 'danger'] as const)
  const children = Array.from({ length: random.int(1, 3) }, () =>
    widgets.button({ id: 'button', text: write(2), style, onTap: nothing }),
  )
  return [{ kind: 'row', gap: 8, padding: 12, children }]
}

function fields({ random, write }: Writer): View[] {
  return [
    widgets.textField({
      id: 'field',
      field: `field-${random.int(0, 999_999)}`,
      label: write(2),
      style: random.pick(['outlined', 'filled', 'plain', 'search']),
      ...(random.chance(0.7) ? { initial: write(4) } : {}),
    }),
  ]
}

function navigation({ random, write }: Writer): View {
  const chosen = random.int(0, 2)
  return widgets.bottomNav({
    items: Array.from({ length: random.int(3, 4) }, (_, n) => ({
      id: 'tab',
      icon: random.pick(ICONS),
      label: write(1),
      selected: n === chosen,
      onTap: nothing,
    })),
  })
}

function floating({ random, write }: Writer): View {
  const text = write(2)
  return widgets.fab({
    id: 'fab',
    icon: random.pick(ICONS),
    description: text,
    text,
    onTap: nothing,
  })
}

function someColor(random: Random): Color {
  return random.pick(['#c8e6c9', '#ffe0b2', '#455a64', '#1565c0', '#f8bbd0', '#fff59d'])
}
