/**
 * Gives most things on a phone made-up names, and most texts other words. The words that seeded content is drawn from
 * are few, and a network that knows them all by heart takes a word that is new to it for the nearest one that it knows.
 */

import type { PhoneState } from '../../src/emulator/apps/app.js'
import type { EmulatedPhone } from '../../src/emulator/emulated-phone.js'
import { madeUpName, madeUpPerson, madeUpWord, otherWords, type WordRandom } from './made-up.js'

/** Share of the things that get another name. */
const RENAMED = 0.7
/**
 * Share of these names that keep their form: some words are others. Else "Cat at" goes on with "home" on every phone,
 * and Pocket, sure of it, reads that of "Cat at noon", large and alone on its page.
 */
const SAME_FORM = 0.5

export function renameThings(phone: EmulatedPhone, random: WordRandom): void {
  const state: PhoneState = structuredClone(phone.state)
  const { language } = state.settings
  const { apps } = state
  const rename = createRenamer(state, random)
  const asPerson = (part: 'first' | 'last') =>
    language === 'zh' ? () => madeUpPerson(random, part) : undefined
  for (const person of apps.contacts.people) {
    person.first = rename(person.first, 1, asPerson('first'))
    person.last = rename(person.last, 1, asPerson('last'))
  }
  const retell = (text: string) =>
    random.chance(RENAMED) ? otherWords(text, random, language, madeUpWord) : text
  for (const note of apps.notes.notes) {
    note.title = rename(note.title, 3)
    note.body = retell(note.body)
  }
  for (const { messages } of apps.messages.threads)
    for (const message of messages) message.text = retell(message.text)
  for (const product of apps.shop.products) product.name = rename(product.name, 2)
  for (const picture of apps.photos.pictures) picture.caption = rename(picture.caption, 3)
  for (const event of apps.calendar.events) {
    event.title = rename(event.title, 3)
    event.place = rename(event.place, 2)
  }
  for (const alarm of apps.clock.alarms) alarm.label = rename(alarm.label, 2)
  for (const place of apps.maps.places) place.name = rename(place.name, 2)
  for (const song of apps.music.songs) {
    song.title = rename(song.title, 3)
    song.artist = rename(song.artist, 2)
  }
  for (const playlist of apps.music.playlists) playlist.name = rename(playlist.name, 2)
  for (const network of apps.settings.networks) network.name = rename(network.name, 2)
  state.settings.wifiNetwork = rename(state.settings.wifiNetwork, 2)
  apps.settings.deviceName = rename(apps.settings.deviceName, 2)
  apps.settings.bluetoothDevices = apps.settings.bluetoothDevices.map((name) => rename(name, 2))
  for (const file of apps.files.files) {
    const [name = '', ending = ''] = file.name.split(/(?=\.[^.]*$)/)
    file.name = rename(name, 2) + ending
  }
  // as they are seeded: sorted by name
  apps.music.songs.sort((a, b) => a.title.localeCompare(b.title, language))
  apps.maps.places.sort((a, b) => a.name.localeCompare(b.name, language))
  phone.replaceState(state)
}

/** The same name becomes the same, another one another. */
function createRenamer({ settings: { language } }: PhoneState, random: WordRandom) {
  const names = new Map<string, string>()
  // many names share a word with others, as `Cake in snow` and `Car in snow` do
  const often = Array.from({ length: 5 }, () => madeUpName(random, language))
  const piece = () => (random.chance(0.3) ? random.pick(often) : madeUpName(random, language))
  const inRow = (longest: number) =>
    Array.from({ length: random.int(1, longest) }, piece).join(language === 'zh' ? '' : ' ')
  const another = (name: string, longest: number) =>
    random.chance(SAME_FORM) ? otherWords(name, random, language) : inRow(longest)
  return (name: string, longest: number, make = () => another(name, longest)): string => {
    const known = names.get(name)
    if (known !== undefined) return known
    let given = name
    if (name !== '' && random.chance(RENAMED)) {
      const taken = new Set(names.values())
      do given = make()
      while (given === name || taken.has(given))
    }
    names.set(name, given)
    return given
  }
}
