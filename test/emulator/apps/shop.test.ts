import { beforeEach, describe, expect, it } from '@jest/globals'
import { price, SHOP_PACKAGE } from '../../../src/emulator/apps/shop/state.js'
import { translatorOf } from '../../../src/emulator/content/language.js'
import { type AppVisit, visitApp } from '../../support/app-visit.js'

let visit: AppVisit
const shop = () => visit.phone.state.apps.shop

function product() {
  const [first] = shop().products
  if (first === undefined) throw new Error('the seeded shop is empty')
  return first
}

beforeEach(() => {
  visit = visitApp(SHOP_PACKAGE)
  shop().cart = []
})

describe('Shop', () => {
  it('counts what is added to the cart', () => {
    visit.tapText(product().name)
    visit.tapId('cart_add')
    visit.tapId('cart_add')
    expect(shop().cart).toEqual([{ productId: product().id, quantity: 2 }])
    expect(visit.shows('In your cart: 2')).toBe(true)
  })

  it('changes numbers in the cart, and drops a line that comes to nothing', () => {
    visit.tapText(product().name)
    visit.tapId('cart_add')
    visit.tapId('shop_cart')
    visit.tapId(`more_${product().id}`)
    expect(visit.shows(`Total ${price(product().cents * 2, translatorOf('en'))}`)).toBe(true)
    visit.tapId(`less_${product().id}`)
    visit.tapId(`less_${product().id}`)
    expect(shop().cart).toEqual([])
    expect(visit.shows('Your cart is empty')).toBe(true)
  })

  it('removes a line at once', () => {
    shop().cart = [{ productId: product().id, quantity: 3 }]
    visit.tapId('shop_cart')
    visit.tapId(`remove_${product().id}`)
    expect(shop().cart).toEqual([])
  })

  it('turns the cart into an order when it is paid', () => {
    visit.tapText(product().name)
    visit.tapId('cart_add')
    visit.tapId('shop_cart')
    visit.tapId('cart_checkout')
    expect(shop().orders).toEqual([])
    visit.tapId('order_pay')
    expect(shop().cart).toEqual([])
    expect(shop().orders).toMatchObject([
      { lines: [{ productId: product().id, quantity: 1 }], totalCents: product().cents },
    ])
    expect(visit.shows('Order placed')).toBe(true)
  })
})
