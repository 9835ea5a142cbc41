/** What is about to be bought, how much of it, and the way to the checkout. */

import { mdiCartOff, mdiMinus, mdiPlus } from '@mdi/js'
import type { Screen, View } from '../../screen/view.js'
import { appBar, button, divider, emptyState, iconButton, page } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { picture } from './shop-bar.js'
import {
  type CartLine,
  type Product,
  price,
  type ShopState,
  totalCents,
  withQuantity,
} from './state.js'

export function cartPage(context: AppContext<ShopState>): Screen {
  const { state, nav, t } = context
  const bar = appBar({ title: t('Cart'), onBack: () => nav.pop() })
  if (state.cart.length === 0)
    return {
      body: page({
        bar,
        content: [emptyState({ icon: mdiCartOff, text: t('Your cart is empty') })],
      }),
    }
  return {
    body: page({
      bar,
      content: state.cart.flatMap((line) => lineViews(context, line)),
      bottom: {
        kind: 'column',
        align: 'stretch',
        gap: 8,
        padding: { left: 20, right: 20, top: 8, bottom: 12 },
        children: [
          {
            kind: 'text',
            text: t('Total {price}', { price: price(totalCents(state, state.cart), t) }),
            size: 20,
            bold: true,
          },
          button({
            id: 'cart_checkout',
            text: t('Checkout'),
            width: 'fill',
            onTap: () => nav.push({ name: 'checkout' }),
          }),
        ],
      },
    }),
  }
}

function lineViews(context: AppContext<ShopState>, line: CartLine): View[] {
  const product = context.state.products.find(({ id }) => id === line.productId)
  return product ? [lineView(context, line, product), divider()] : []
}

function lineView({ state, t }: AppContext<ShopState>, line: CartLine, product: Product): View {
  const change = (by: number) => () => {
    state.cart = withQuantity(state.cart, product.id, by)
  }
  return {
    kind: 'column',
    width: 'fill',
    align: 'stretch',
    gap: 4,
    padding: { left: 20, right: 20, top: 12, bottom: 12 },
    children: [
      {
        kind: 'row',
        align: 'center',
        gap: 16,
        children: [
          picture(product, 48),
          { kind: 'text', text: product.name, size: 18, weight: 1, maxLines: 2 },
          { kind: 'text', text: price(product.cents, t), size: 16 },
        ],
      },
      {
        kind: 'row',
        align: 'center',
        gap: 4,
        children: [
          iconButton({
            id: `less_${product.id}`,
            icon: mdiMinus,
            description: t('One {name} less', { name: product.name }),
            onTap: change(-1),
          }),
          { kind: 'text', id: `quantity_${product.id}`, text: `${line.quantity}`, size: 18 },
          iconButton({
            id: `more_${product.id}`,
            icon: mdiPlus,
            description: t('One {name} more', { name: product.name }),
            onTap: change(1),
          }),
          { kind: 'spacer', weight: 1 },
          {
            ...button({
              id: `remove_${product.id}`,
              text: t('Remove'),
              style: 'text',
              onTap: change(-line.quantity),
            }),
            description: t('Remove {name}', { name: product.name }),
          },
        ],
      },
    ],
  }
}
