import { beforeEach, describe, expect, it } from '@jest/globals'
import { MUSIC_PACKAGE, type MusicState } from '../../../src/emulator/apps/music/state.js'
import { createEmulatedPhone } from '../../../src/emulator/create-emulated-phone.js'
import { type AppVisit, visitApp } from '../../support/app-visit.js'
import { ManualClock } from '../../support/manual-clock.js'
import { nodeById, tapId, visibleText } from '../../support/screen-reading.js'

let visit: AppVisit
const music = (): MusicState => visit.phone.state.apps.music
const titles = () => music().songs.map(({ title }) => title)
const titleAt = (index: number) => titles().at(index) ?? ''
const idOf = (title: string) => music().songs.find((song) => song.title === title)?.id ?? ''

beforeEach(() => {
  visit = visitApp(MUSIC_PACKAGE)
})

describe('the player of Music', () => {
  it('plays the song that is tapped, and pauses it', () => {
    visit.tapText(titleAt(0))
    expect(music().player).toMatchObject({ songId: idOf(titleAt(0)), playing: true })
    expect(visit.shows('Now playing')).toBe(true)
    visit.tapId('now_play')
    expect(music().player.playing).toBe(false)
  })

  it('goes on to the next song of the list and back', () => {
    visit.tapText(titleAt(0))
    visit.tapId('now_next')
    expect(music().player.songId).toBe(idOf(titleAt(1)))
    visit.tapId('now_previous')
    visit.tapId('now_previous')
    expect(music().player.songId).toBe(idOf(titleAt(-1)))
  })

  it('goes round off, all, one for repeating, and turns shuffling on and off', () => {
    music().player.repeat = 'off'
    music().player.shuffle = false
    visit.tapText(titleAt(0))
    const seen = ['all', 'one', 'off'].map((repeat) => {
      visit.tapId('now_repeat')
      return music().player.repeat === repeat
    })
    expect(seen).toEqual([true, true, true])
    visit.tapId('now_shuffle')
    expect(music().player.shuffle).toBe(true)
  })

  it('moves along the song with the clock of the phone, and stands still while paused', () => {
    const clock = new ManualClock()
    const phone = createEmulatedPhone({ seed: 3, clock })
    const [song] = phone.state.apps.music.songs
    phone.launch(MUSIC_PACKAGE)
    tapId(phone, `row_${song?.id}`)
    expect(visibleText(phone)).toContain('0:00')
    clock.advance(61_000)
    expect(visibleText(phone)).toContain('1:01')
    tapId(phone, 'now_play')
    clock.advance(30_000)
    expect(visibleText(phone)).toContain('1:01')
    tapId(phone, 'now_play')
    clock.advance(2_000)
    expect(visibleText(phone)).toContain('1:03')
  })

  it('is in the notification shade while it plays', () => {
    visit.tapText(titleAt(0))
    visit.phone.drag({ x: 500, y: 10 }, { x: 500, y: 900 })
    expect(visit.shows(titleAt(0))).toBe(true)
    expect(nodeById(visit.phone, 'no_notifications')).toBeUndefined()
    music().player.playing = false
    visit.phone.replaceState(visit.phone.state)
    expect(visit.shows(titleAt(0))).toBe(false)
  })

  it('is at hand above the tabs after it was left', () => {
    visit.tapText(titleAt(0))
    visit.tapId('navigate_up')
    expect(nodeById(visit.phone, 'mini_title')?.text).toBe(titleAt(0))
    visit.tapId('mini_play')
    expect(music().player.playing).toBe(false)
  })
})

describe('after a song', () => {
  const clock = new ManualClock()
  const player = () => music().player
  const idAt = (index: number) => idOf(titleAt(index))
  const secondsAt = (index: number) => music().songs.at(index)?.seconds ?? 0

  /** Opens the first song of the list. */
  function playFirst(set: Partial<MusicState['player']>): void {
    visit = visitApp(MUSIC_PACKAGE, 3, clock)
    Object.assign(player(), { shuffle: false, repeat: 'off', ...set })
    visit.tapText(titleAt(0))
  }

  const shown = () => nodeById(visit.phone, 'now_title')?.text
  const wait = (seconds: number) => clock.advance(seconds * 1000)

  it('the next one plays from its beginning', () => {
    playFirst({})
    wait(secondsAt(0) - 1)
    expect(shown()).toBe(titleAt(0))
    wait(3)
    expect(shown()).toBe(titleAt(1))
    expect(visit.shows('0:02')).toBe(true)
    expect(player()).toMatchObject({ songId: idAt(1), playing: true })
  })

  it('the next one plays as well while another app is in front', () => {
    playFirst({})
    visit.phone.pressKey(3)
    wait(secondsAt(0) + secondsAt(1) + 1)
    visit.phone.tree()
    expect(player()).toMatchObject({ songId: idAt(2), playing: true })
  })

  it('nothing goes on while it is paused', () => {
    playFirst({})
    visit.tapId('now_play')
    wait(secondsAt(0) + 1)
    expect(shown()).toBe(titleAt(0))
  })

  it('that was the last one there is silence, or the first one again', () => {
    playFirst({})
    visit.tapId('now_previous')
    wait(secondsAt(-1) + 1)
    expect(shown()).toBe(titleAt(-1))
    expect(player().playing).toBe(false)
    visit.tapId('now_repeat')
    visit.tapId('now_play')
    wait(secondsAt(-1) + 1)
    expect(shown()).toBe(titleAt(0))
    expect(player().playing).toBe(true)
  })

  it('that repeats alone the same one plays, until a hand goes on', () => {
    playFirst({ repeat: 'one' })
    wait(secondsAt(0) + 2)
    expect(shown()).toBe(titleAt(0))
    expect(visit.shows('0:02')).toBe(true)
    visit.tapId('now_next')
    expect(shown()).toBe(titleAt(1))
  })

  it('of a phone that was left alone for days, one of the list plays', () => {
    playFirst({ repeat: 'all' })
    const allSeconds = music().songs.reduce((sum, { seconds }) => sum + seconds, 0)
    wait(1000 * allSeconds + secondsAt(0) + 2)
    expect(shown()).toBe(titleAt(1))
    expect(visit.shows('0:02')).toBe(true)
  })

  it('comes any other of the list when the songs are mixed, each of them once', () => {
    playFirst({})
    visit.tapId('now_shuffle')
    const heard = music().songs.map(() => {
      const { songId } = player()
      visit.tapId('now_next')
      return songId
    })
    expect(heard[0]).toBe(idAt(0))
    expect(heard).not.toEqual(music().songs.map(({ id }) => id))
    expect(heard.toSorted()).toEqual(
      music()
        .songs.map(({ id }) => id)
        .toSorted(),
    )
  })

  it('comes the next of the list again when they are no longer mixed', () => {
    playFirst({ shuffle: true })
    expect(player().order).not.toEqual(player().queue)
    visit.tapId('now_shuffle')
    wait(secondsAt(0) + 1)
    expect(shown()).toBe(titleAt(1))
  })
})

describe('the library of Music', () => {
  it('finds songs by title and by artist', () => {
    const last = music().songs.at(-1)
    visit.fill('music_search', last?.title ?? '')
    expect(visit.shows(last?.title ?? '')).toBe(true)
    expect(visit.shows(titleAt(0))).toBe(false)
    visit.fill('music_search', last?.artist ?? '')
    expect(visit.shows(last?.title ?? '')).toBe(true)
  })

  it('lists the songs of an artist', () => {
    const [song] = music().songs
    visit.tapId('tab_artists')
    visit.tapText(song?.artist ?? '')
    expect(visit.shows(song?.title ?? '')).toBe(true)
  })

  it('keeps and drops a favourite', () => {
    const title = titles().find((each) => !music().favourites.includes(idOf(each))) ?? ''
    visit.fill('music_search', title)
    visit.tapId(`more_${idOf(title)}`)
    visit.tapId('song_favourite')
    expect(music().favourites).toContain(idOf(title))
    visit.tapId(`more_${idOf(title)}`)
    visit.tapId('song_unfavourite')
    expect(music().favourites).not.toContain(idOf(title))
  })

  it('makes a playlist out of the song whose menu was opened', () => {
    visit.tapId(`more_${idOf(titleAt(0))}`)
    visit.tapId('song_add')
    visit.tapId('add_new')
    visit.fill('playlist_name', 'Test list')
    visit.tapId('dialog_create')
    expect(music().playlists.at(-1)).toMatchObject({
      name: 'Test list',
      songIds: [idOf(titleAt(0))],
    })
  })

  it('makes no playlist without a name', () => {
    const before = structuredClone(music().playlists)
    visit.tapId('tab_playlists')
    visit.tapId('playlist_create')
    visit.tapId('dialog_create')
    expect(music().playlists).toEqual(before)
    expect(visit.shows('The playlist needs a name')).toBe(true)
  })

  it('puts a song into a playlist once, and takes it out again', () => {
    const [playlist] = music().playlists
    if (playlist === undefined) throw new Error('the seeded phone has no playlists')
    const songs = () => music().playlists[0]?.songIds ?? []
    const title = titles().find((each) => !playlist.songIds.includes(idOf(each))) ?? ''
    const add = () => {
      visit.tapId(`more_${idOf(title)}`)
      visit.tapId('song_add')
      visit.tapId(`add_${playlist.id}`)
    }
    visit.fill('music_search', title)
    visit.phone.pressKey(4)
    add()
    add()
    expect(songs().filter((id) => id === idOf(title))).toHaveLength(1)
    visit.tapId('tab_playlists')
    visit.tapText(playlist.name)
    visit.tapId(`more_${idOf(title)}`)
    visit.tapId('song_remove')
    expect(songs()).not.toContain(idOf(title))
  })
})
