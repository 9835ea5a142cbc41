/** Shop: goods to look at, put into the cart, and buy. Nothing is ever delivered. */

import { mdiShopping } from '@mdi/js'
import type { App } from '../app.js'
import { cartPage } from './cart-page.js'
import { checkoutPage, orderPage } from './checkout-page.js'
import { listPage } from './list-page.js'
import { productPage } from './product-page.js'
import { initialShop, SHOP_PACKAGE, type ShopState } from './state.js'

export const shopApp: App<ShopState> = {
  key: 'shop',
  packageName: SHOP_PACKAGE,
  activity: 'com.phonewright.shop.MainActivity',
  label: 'Shop',
  versionName: '1.12.0',
  icon: { path: mdiShopping, background: '#d93025', foreground: '#ffffff' },
  permissions: ['location', 'notifications'],
  initialState: initialShop,
  home: { name: 'list' },
  page: ({ name, args }, context) => {
    const product = context.state.products.find(({ id }) => id === args?.id)
    const order = context.state.orders.find(({ id }) => id === args?.id)
    if (name === 'product' && product) return productPage(context, product)
    if (name === 'cart') return cartPage(context)
    if (name === 'checkout') return checkoutPage(context)
    if (name === 'order' && order) return orderPage(context, order)
    return { ...listPage(context), asks: 'location' }
  },
}
