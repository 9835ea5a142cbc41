import { beforeEach, describe, expect, it } from '@jest/globals'
import { CAMERA_PACKAGE } from '../../../src/emulator/apps/camera/state.js'
import { PHOTOS_PACKAGE } from '../../../src/emulator/apps/photos/state.js'
import { createEmulatedPhone } from '../../../src/emulator/create-emulated-phone.js'
import { type AppVisit, visitApp } from '../../support/app-visit.js'
import { ManualClock } from '../../support/manual-clock.js'
import { nodeById, tapId, visibleText } from '../../support/screen-reading.js'

let visit: AppVisit
const camera = () => visit.phone.state.apps.camera
const pictures = () => visit.phone.state.apps.photos.pictures

function open(packageName: string): void {
  visit = visitApp(packageName)
  Object.assign(camera(), { facing: 'back', mode: 'photo', flash: 'off', timer: 0 })
  visit.phone.launch(packageName)
  visit.phone.finishAnimations()
}

describe('Camera', () => {
  beforeEach(() => open(CAMERA_PACKAGE))

  it('takes a photo with the lens that is on', () => {
    const before = pictures().length
    visit.tapId('shutter')
    visit.tapId('switch_camera')
    visit.tapId('shutter')
    expect(pictures()).toHaveLength(before + 2)
    expect(
      pictures()
        .map(({ facing }) => facing)
        .slice(0, 2),
    ).toEqual(['front', 'back'])
    expect(pictures()[0]).toMatchObject({ kind: 'photo', daysAgo: 0, favourite: false })
  })

  it('records a video from one press of the shutter to the next, counting the seconds', () => {
    const clock = new ManualClock()
    const phone = createEmulatedPhone({ seed: 3, clock })
    phone.launch(CAMERA_PACKAGE)
    const before = phone.state.apps.photos.pictures.length
    tapId(phone, 'mode_video')
    tapId(phone, 'shutter')
    expect(phone.state.apps.photos.pictures).toHaveLength(before)
    clock.advance(5000)
    expect(visibleText(phone)).toContain('Recording 5 s')
    tapId(phone, 'shutter')
    expect(phone.state.apps.photos.pictures[0]).toMatchObject({ kind: 'video' })
    expect(nodeById(phone, 'recording')).toBeUndefined()
  })

  it('keeps the flash and the timer that were chosen', () => {
    visit.tapId('flash_off')
    visit.tapId('choose_auto')
    visit.tapId('timer_0')
    visit.tapId('choose_10')
    expect(camera()).toMatchObject({ flash: 'auto', timer: 10 })
    expect(visit.pageName()).toBe('viewfinder')
  })

  it('leads to the gallery, where the new photo comes first', () => {
    visit.tapId('shutter')
    const [taken] = pictures()
    visit.tapId('open_gallery')
    expect(visit.shows(taken?.caption ?? '')).toBe(true)
  })
})

describe('Photos', () => {
  beforeEach(() => open(PHOTOS_PACKAGE))

  it('makes a picture a favourite, and lists the favourites', () => {
    const picture = pictures().find(({ favourite }) => !favourite)
    const other = pictures().find(({ favourite, id }) => !favourite && id !== picture?.id)
    visit.tapText(picture?.caption ?? '')
    visit.tapId('picture_favourite')
    visit.tapId('navigate_up')
    visit.tapId('show_favourites')
    expect(visit.shows(picture?.caption ?? '')).toBe(true)
    expect(visit.shows(other?.caption ?? '')).toBe(false)
  })

  it('deletes a picture only after the question was answered', () => {
    const [first] = pictures()
    visit.tapText(first?.caption ?? '')
    visit.tapId('picture_delete')
    expect(pictures()).toContainEqual(first)
    visit.tapId('dialog_confirm')
    expect(pictures()).not.toContainEqual(first)
    expect(visit.shows('Photo deleted')).toBe(true)
  })

  it('tells when and how a picture was taken', () => {
    const [first] = pictures()
    visit.tapText(first?.caption ?? '')
    visit.tapId('picture_details')
    expect(visit.shows(`${first?.megabytes.toFixed(1)} MB`)).toBe(true)
  })
})
