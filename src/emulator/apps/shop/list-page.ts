/** All goods with their prices, filtered by what stands in the search bar. */

import { mdiStoreSearch } from '@mdi/js'
import type { Screen } from '../../screen/view.js'
import { emptyState, listItem, page, searchBar, stackedBars } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { picture, shopBar } from './shop-bar.js'
import { price, type ShopState } from './state.js'

export function listPage(context: AppContext<ShopState>): Screen {
  const { state, nav, t } = context
  const query = context.field('search').trim().toLowerCase()
  const rows = state.products
    .filter(({ name }) => name.toLowerCase().includes(query))
    .map((product) =>
      listItem({
        id: `shop_${product.id}`,
        title: product.name,
        subtitle: price(product.cents, t),
        leading: picture(product, 48),
        onTap: () => nav.push({ name: 'product', args: { id: product.id } }),
      }),
    )
  return {
    body: page({
      bar: stackedBars(
        shopBar(context, t('Shop')),
        searchBar({ id: 'shop_search', field: 'search', hint: t('Search the shop') }),
      ),
      content:
        rows.length > 0 ? rows : [emptyState({ icon: mdiStoreSearch, text: t('Not found') })],
    }),
  }
}
