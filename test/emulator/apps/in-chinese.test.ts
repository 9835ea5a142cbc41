import { describe, expect, it } from '@jest/globals'
import type { Page } from '../../../src/emulator/apps/app.js'
import { BROWSER_PACKAGE } from '../../../src/emulator/apps/browser/state.js'
import { CAMERA_PACKAGE } from '../../../src/emulator/apps/camera/state.js'
import { MAPS_PACKAGE } from '../../../src/emulator/apps/maps/state.js'
import { MUSIC_PACKAGE } from '../../../src/emulator/apps/music/state.js'
import { PHOTOS_PACKAGE } from '../../../src/emulator/apps/photos/state.js'
import { createEmulatedPhone } from '../../../src/emulator/create-emulated-phone.js'
import { ManualClock } from '../../support/manual-clock.js'
import { allNodes, visibleText } from '../../support/screen-reading.js'

/** The system's own views are not the app's. */
const SYSTEM = /systemui/

const PAGES: readonly (readonly [string, Page])[] = [
  [MUSIC_PACKAGE, { name: 'songs' }],
  [MUSIC_PACKAGE, { name: 'artists' }],
  [MUSIC_PACKAGE, { name: 'playlists' }],
  [MUSIC_PACKAGE, { name: 'favourites' }],
  [MUSIC_PACKAGE, { name: 'song', args: { id: 'song-0', playlist: 'playlist-0' } }],
  [MUSIC_PACKAGE, { name: 'add', args: { id: 'song-0' } }],
  [MUSIC_PACKAGE, { name: 'new' }],
  [BROWSER_PACKAGE, { name: 'choice', args: { url: 'https://fern.bistro.example/', part: 'day' } }],
  [CAMERA_PACKAGE, { name: 'viewfinder' }],
  [CAMERA_PACKAGE, { name: 'flash' }],
  [CAMERA_PACKAGE, { name: 'timer' }],
  [PHOTOS_PACKAGE, { name: 'grid' }],
  [PHOTOS_PACKAGE, { name: 'picture', args: { id: 'picture-0' } }],
  [PHOTOS_PACKAGE, { name: 'details', args: { id: 'picture-0' } }],
  [PHOTOS_PACKAGE, { name: 'delete', args: { id: 'picture-0' } }],
  [MAPS_PACKAGE, { name: 'map' }],
  [MAPS_PACKAGE, { name: 'place', args: { id: 'place-0' } }],
  [MAPS_PACKAGE, { name: 'saved' }],
  [MAPS_PACKAGE, { name: 'directions', args: { id: 'place-0' } }],
]

describe.each(PAGES)('%s on a Chinese phone', (packageName, page) => {
  it(`has no English word on the page ${JSON.stringify(page)}`, () => {
    const phone = createEmulatedPhone({ seed: 3, language: 'zh', clock: new ManualClock() })
    phone.launch(packageName, page)
    phone.finishAnimations()
    expect(phone.frontPage()?.page).toEqual(page)
    const described = allNodes(phone)
      .filter(({ packageName: owner, description }) => !SYSTEM.test(owner) && description !== '')
      .map(({ description }) => description)
      // The arrow of the app bar is not translated yet, as in every app.
      .filter((description) => description !== 'Navigate up')
    const english = [...visibleText(phone), ...described].filter((text) =>
      /[A-Za-z]{2,}/.test(text.replace(/ MB$/, '')),
    )
    expect(english).toEqual([])
  })
})
