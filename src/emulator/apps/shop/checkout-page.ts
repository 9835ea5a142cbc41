/** Paying for what is in the cart, and the word of thanks. */

import { mdiCheckCircle, mdiCreditCard, mdiMapMarker } from '@mdi/js'
import type { Screen, View } from '../../screen/view.js'
import { appBar, button, iconLeading, listItem, page, sectionHeader } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { type Order, price, type ShopState, totalCents } from './state.js'

export function checkoutPage(context: AppContext<ShopState>): Screen {
  const { state, nav, t } = context
  const cents = totalCents(state, state.cart)
  const pay = () => {
    const id = context.newId('order')
    state.orders = [...state.orders, { id, lines: state.cart, totalCents: cents }]
    state.cart = []
    nav.popToHome()
    nav.push({ name: 'order', args: { id } })
  }
  return {
    body: page({
      bar: appBar({ title: t('Checkout'), onBack: () => nav.pop() }),
      content: [
        sectionHeader(t('Your order')),
        ...state.cart.map(({ productId, quantity }) => {
          const product = state.products.find(({ id }) => id === productId)
          const title = `${quantity} × ${product?.name ?? t('Product')}`
          return listItem({
            id: `order_${productId}`,
            title,
            subtitle: price((product?.cents ?? 0) * quantity, t),
          })
        }),
        sectionHeader(t('Delivery')),
        listItem({
          id: 'order_address',
          title: t('12 Station Road'),
          leading: iconLeading(mdiMapMarker),
        }),
        sectionHeader(t('Payment')),
        listItem({
          id: 'order_card',
          title: t('Card ending in {digits}', { digits: 42 }),
          leading: iconLeading(mdiCreditCard),
        }),
      ],
      bottom: {
        kind: 'column',
        align: 'stretch',
        padding: { left: 20, right: 20, top: 8, bottom: 12 },
        children: [
          button({
            id: 'order_pay',
            text: t('Pay {price}', { price: price(cents, t) }),
            width: 'fill',
            enabled: state.cart.length > 0,
            onTap: pay,
          }),
        ],
      },
    }),
  }
}

export function orderPage({ nav, state, t }: AppContext<ShopState>, order: Order): Screen {
  const line = (text: string, size: number): View => ({
    kind: 'text',
    text,
    size,
    maxLines: 2,
    textAlign: 'center',
    color: 'onSurface',
  })
  const names = order.lines.map(({ productId, quantity }) => {
    const product = state.products.find(({ id }) => id === productId)
    return line(`${quantity} × ${product?.name ?? t('Product')}`, 17)
  })
  return {
    body: page({
      content: [
        {
          kind: 'column',
          width: 'fill',
          align: 'center',
          gap: 14,
          padding: { top: 96, left: 24, right: 24 },
          children: [
            { kind: 'icon', path: mdiCheckCircle, size: 96, color: 'primary' },
            line(t('Order placed'), 30),
            line(t('{price} paid', { price: price(order.totalCents, t) }), 20),
            ...names,
            button({
              id: 'order_done',
              text: t('Continue shopping'),
              style: 'tonal',
              onTap: () => nav.popToHome(),
            }),
          ],
        },
      ],
    }),
  }
}
