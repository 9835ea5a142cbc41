import { beforeEach, describe, expect, it } from '@jest/globals'
import { LAUNCHER_PACKAGE } from '../../../src/emulator/apps/launcher/state.js'
import { apps } from '../../../src/emulator/apps/registry.js'
import { type AppVisit, visitApp } from '../../support/app-visit.js'
import { nodeById } from '../../support/screen-reading.js'

let visit: AppVisit

beforeEach(() => {
  visit = visitApp(LAUNCHER_PACKAGE)
})

const others = apps.filter(({ packageName }) => packageName !== LAUNCHER_PACKAGE)

describe('The home screen', () => {
  it('opens every app from the drawer', () => {
    for (const { label, packageName } of others) {
      visit.phone.pressKey(3)
      visit.phone.finishAnimations()
      visit.tapId('all_apps')
      visit.tapText(label)
      expect(visit.phone.frontPage()?.packageName).toBe(packageName)
    }
  })

  it('stays where it is on Back', () => {
    visit.phone.pressKey(4)
    expect(visit.pageName()).toBe('home')
  })

  it('orders its icons by the seed, and the same each time', () => {
    const places = (seed: number) => {
      const { phone } = visitApp(LAUNCHER_PACKAGE, seed)
      return others.map(({ label }) => nodeById(phone, `icon_${label.toLowerCase()}`)?.bounds)
    }
    expect(places(1)).toEqual(places(1))
    expect(places(1)).not.toEqual(places(2))
  })

  it('narrows the drawer down to what is typed', () => {
    visit.tapId('search_pill')
    visit.fill('drawer_search', 'clo')
    expect(visit.shows('Clock')).toBe(true)
    expect(visit.shows('Notes')).toBe(false)
    visit.phone.pressKey(66)
    visit.phone.finishAnimations()
    expect(visit.phone.frontPage()?.packageName).toBe('com.android.deskclock')
  })
})
