import { beforeEach, describe, expect, it } from '@jest/globals'
import { siteAt } from '../../../src/emulator/apps/browser/sites.js'
import { BROWSER_PACKAGE, completeUrl } from '../../../src/emulator/apps/browser/state.js'
import { type AppVisit, visitApp } from '../../support/app-visit.js'

let visit: AppVisit
const browser = () => visit.phone.state.apps.browser

beforeEach(() => {
  visit = visitApp(BROWSER_PACKAGE)
})

describe('Browser', () => {
  it('goes to the address that was typed', () => {
    visit.fill('address_bar', 'lantern.example')
    visit.tapId('address_go')
    expect(browser().history).toEqual(['https://lantern.example/'])
    expect(visit.shows('Lantern')).toBe(true)
    expect(visit.shows('lantern.example')).toBe(true)
  })

  it('goes there with the enter key as well', () => {
    visit.fill('address_bar', 'lantern.example/news')
    visit.phone.pressKey(66)
    visit.phone.finishAnimations()
    expect(browser().history).toEqual(['https://lantern.example/news'])
  })

  it('says so when what was typed is no address', () => {
    visit.fill('address_bar', 'not an address')
    visit.tapId('address_go')
    expect(visit.pageName()).toBe('start')
    expect(visit.shows('This is not a web address')).toBe(true)
  })

  it('keeps a page as a bookmark, and lets it go', () => {
    visit.fill('address_bar', 'lantern.example')
    visit.tapId('address_go')
    visit.tapId('bookmark_toggle')
    expect(browser().bookmarks.at(-1)).toEqual({
      title: 'Lantern',
      url: 'https://lantern.example/',
    })
    visit.tapId('bookmark_toggle')
    expect(browser().bookmarks.map(({ url }) => url)).not.toContain('https://lantern.example/')
  })

  it('opens web addresses that other apps hand over, and no others', () => {
    expect(visit.phone.openUrl('https://kite.example/prices')).toContain(BROWSER_PACKAGE)
    visit.phone.finishAnimations()
    expect(visit.shows('Prices')).toBe(true)
    expect(visit.phone.openUrl('ftp://kite.example/')).toBeNull()
  })

  it('follows a link of the page', () => {
    visit.phone.openUrl('https://kite.example/')
    visit.phone.finishAnimations()
    const [link] = siteAt('https://kite.example/', 'en').links
    visit.tapText(link?.text ?? '')
    expect(browser().history.at(-1)).toBe(link?.url)
  })
})

describe('completeUrl', () => {
  it.each([
    ['example.com', 'https://example.com/'],
    ['http://example.com/a', 'http://example.com/a'],
    ['two words', null],
    ['word', null],
    ['', null],
    ['https://', null],
  ])('reads %j as %j', (typed, expected) => {
    expect(completeUrl(typed)).toBe(expected)
  })
})

describe('siteAt', () => {
  it('shows the same page for the same address each time', () => {
    expect(siteAt('https://kite.example/a', 'en')).toEqual(siteAt('https://kite.example/a', 'en'))
  })

  it('survives a path that is not well encoded', () => {
    expect(siteAt('https://kite.example/%E0%A4%A', 'en').title).not.toBe('')
  })
})
