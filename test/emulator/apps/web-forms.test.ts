import { beforeEach, describe, expect, it } from '@jest/globals'
import { resultsFor } from '../../../src/emulator/apps/browser/search-engine.js'
import { BROWSER_PACKAGE, shortAddress } from '../../../src/emulator/apps/browser/state.js'
import { type AppVisit, visitApp } from '../../support/app-visit.js'

let visit: AppVisit
const browser = () => visit.phone.state.apps.browser
const open = (address: string) => {
  visit.fill('address_bar', address)
  visit.tapId('address_go')
}

beforeEach(() => {
  visit = visitApp(BROWSER_PACKAGE)
})

describe('searching the web', () => {
  it('shows the answers of several sites and opens the one that is tapped', () => {
    visit.fill('web_search', 'lemon cake')
    visit.tapId('web_search_go')
    const [first] = resultsFor('lemon cake')
    visit.tapText(first?.host ?? '')
    expect(browser().history.at(-1)).toBe(`https://${first?.host}/lemon-cake`)
    expect(visit.shows('Lemon cake')).toBe(true)
  })

  it('searches again from the results', () => {
    visit.fill('web_search', 'lemon cake')
    visit.tapId('web_search_go')
    visit.fill('web_search', 'plum cake')
    visit.phone.pressKey(66)
    visit.phone.finishAnimations()
    expect(visit.shows('Results for “plum cake”')).toBe(true)
  })

  it('searches for nothing only in words', () => {
    visit.tapId('web_search_go')
    expect(visit.pageName()).toBe('start')
    expect(visit.shows('Type what to search for')).toBe(true)
  })

  it('has the same answers for the same question, in an order of its own', () => {
    expect(resultsFor('a')).toEqual(resultsFor('a'))
    const hosts = (query: string) => resultsFor(query).map(({ host }) => host)
    expect(hosts('a')).not.toEqual(hosts('something else'))
  })
})

describe('a form on a web page', () => {
  const fillIn = () => {
    open('foxglove.bistro.example')
    visit.fill('form_name', 'Anna Bell')
    visit.fill('form_email', 'anna@example.com')
    visit.phone.pressKey(4)
    visit.tapId('form_people')
    visit.tapId('option_4')
    visit.tapId('form_day')
    visit.tapId('option_Friday')
  }

  it('is sent with what was typed, chosen and ticked', () => {
    fillIn()
    visit.tapId('form_outside')
    visit.tapId('form_submit')
    expect(browser().sent).toEqual([
      {
        host: 'foxglove.bistro.example',
        kind: 'booking',
        values: {
          name: 'Anna Bell',
          email: 'anna@example.com',
          people: '4',
          day: 'Friday',
          outside: 'yes',
        },
      },
    ])
    expect(visit.shows('Your table is booked')).toBe(true)
  })

  it('is empty again for the next booking', () => {
    fillIn()
    visit.tapId('form_submit')
    open('foxglove.bistro.example')
    visit.tapId('form_submit')
    expect(browser().sent).toHaveLength(1)
    expect(visit.shows('Please fill in: Your name')).toBe(true)
  })

  it.each([
    ['', '', 'Your name'],
    ['Anna', 'no address', 'E-mail address'],
    ['Anna', 'anna@example.com', 'People'],
  ])('is not sent by %j with %j: it names what is missing', (name, email, missing) => {
    open('foxglove.bistro.example')
    visit.fill('form_name', name)
    visit.fill('form_email', email)
    visit.phone.pressKey(4)
    visit.tapId('form_submit')
    expect(browser().sent).toEqual([])
    expect(visit.shows(`Please fill in: ${missing}`)).toBe(true)
  })

  it('wants the box ticked before it sends letters', () => {
    open('foxglove.weekly.example')
    visit.fill('form_email', 'anna@example.com')
    visit.phone.pressKey(4)
    visit.tapId('form_topic')
    visit.tapId('option_Travel')
    visit.tapId('form_submit')
    expect(browser().sent).toEqual([])
    visit.tapId('form_agree')
    visit.tapId('form_submit')
    expect(browser().sent.map(({ values }) => values)).toEqual([
      { email: 'anna@example.com', topic: 'Travel', agree: 'yes' },
    ])
  })
})

it('the address bar shows letters, not their codes', () => {
  expect(shortAddress('https://wiki.example/%E6%9C%9B%E8%BF%9C%E9%95%9C')).toBe(
    'wiki.example/望远镜',
  )
  expect(shortAddress('https://wiki.example/%E0%A4%A')).toBe('wiki.example/%E0%A4%A')
})
