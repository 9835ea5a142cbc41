/** The app bar of the shop's pages with its cart, and the picture of a product. */

import {
  mdiBike,
  mdiCart,
  mdiChessKnight,
  mdiLamp,
  mdiLaptop,
  mdiSilverwareForkKnife,
  mdiTent,
} from '@mdi/js'
import type { View } from '../../screen/view.js'
import { appBar } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { countOf, type Product, type ShopState } from './state.js'

export function shopBar(context: AppContext<ShopState>, title: string, onBack?: () => void): View {
  const { t } = context
  const count = countOf(context.state.cart)
  return appBar({
    title,
    ...(onBack ? { onBack } : {}),
    actions: [
      {
        id: 'shop_cart',
        icon: mdiCart,
        description: count === 0 ? t('Cart, empty') : t('Cart, {count} in it', { count }),
        onTap: () => context.nav.push({ name: 'cart' }),
      },
    ],
  })
}

const PICTURES: Readonly<Record<string, { readonly icon: string; readonly ground: `#${string}` }>> =
  {
    Kitchen: { icon: mdiSilverwareForkKnife, ground: '#b3541e' },
    Household: { icon: mdiLamp, ground: '#6a4c93' },
    Outdoor: { icon: mdiTent, ground: '#2a7f62' },
    Tech: { icon: mdiLaptop, ground: '#1d5fa8' },
    Play: { icon: mdiChessKnight, ground: '#a8325e' },
  }
const OTHER_PICTURE = { icon: mdiBike, ground: '#555555' } as const

/** A tile in the colour of the category, `side` dp wide. */
export function picture({ category }: Product, side: number): View {
  const { icon, ground } = PICTURES[category] ?? OTHER_PICTURE
  return {
    kind: 'stack',
    width: side,
    height: side,
    cornerRadius: side / 6,
    background: ground,
    align: 'center',
    children: [{ kind: 'icon', path: icon, size: side / 2, color: '#ffffff' }],
  }
}
