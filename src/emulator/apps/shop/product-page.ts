/** One product: picture, price, what it is, and the way into the cart. */

import type { Screen, View } from '../../screen/view.js'
import { button, caption, page, paragraph } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { picture, shopBar } from './shop-bar.js'
import { type Product, price, type ShopState, withQuantity } from './state.js'

export function productPage(context: AppContext<ShopState>, product: Product): Screen {
  const { state, nav, snackbar, t } = context
  const inCart = state.cart.find(({ productId }) => productId === product.id)?.quantity ?? 0
  const add = () => {
    state.cart = withQuantity(state.cart, product.id, 1)
    snackbar(t('Added to cart'))
  }
  const showcase: View = {
    kind: 'column',
    width: 'fill',
    align: 'center',
    padding: 20,
    children: [picture(product, 180)],
  }
  const text = (id: string, line: string, size: number): View => ({
    kind: 'text',
    id,
    text: line,
    size,
    maxLines: 2,
    color: 'onSurface',
    padding: { left: 20, right: 20, top: 4, bottom: 4 },
  })
  return {
    body: page({
      bar: shopBar(context, t(product.category), () => nav.pop()),
      content: [
        showcase,
        text('product_name', product.name, 28),
        text('product_price', price(product.cents, t), 22),
        paragraph(product.about),
        caption(
          inCart === 0 ? t('Not in your cart') : t('In your cart: {count}', { count: inCart }),
        ),
      ],
      bottom: {
        kind: 'column',
        align: 'stretch',
        padding: { left: 20, right: 20, top: 8, bottom: 12 },
        children: [button({ id: 'cart_add', text: t('Add to cart'), width: 'fill', onTap: add })],
      },
    }),
  }
}
