/** The bar with the Save button at the foot of a form; it stays in sight above the keyboard. */

import type { Translate } from '../content/language.js'
import type { View } from '../screen/view.js'
import { button } from '../screen/widgets.js'

export function saveBar(id: string, t: Translate, onTap: () => void): View {
  return {
    kind: 'column',
    align: 'stretch',
    padding: { left: 20, right: 20, top: 8, bottom: 12 },
    children: [button({ id, text: t('Save'), width: 'fill', onTap })],
  }
}
