/** A call that nobody answers: the other end, and the button that ends it. */

import type { Screen } from '../../screen/view.js'
import { avatar, button, page } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { type ContactsState, nameForPhone } from './state.js'

export function callPage(context: AppContext<ContactsState>, phone: string): Screen {
  const { t } = context
  const name = nameForPhone(context.state.people, phone)
  const hangUp = () => {
    context.nav.pop()
    context.snackbar(t('Call ended'))
  }
  return {
    backdrop: 'primaryContainer',
    onBack: hangUp,
    body: {
      kind: 'column',
      width: 'fill',
      height: 'fill',
      background: 'primaryContainer',
      children: [
        page({
          scrollable: false,
          content: [
            {
              kind: 'column',
              width: 'fill',
              height: 'fill',
              align: 'center',
              arrange: 'center',
              gap: 20,
              children: [
                { kind: 'text', text: t('Calling…'), size: 20, color: 'onPrimaryContainer' },
                avatar(name),
                { kind: 'text', text: name, size: 30, maxLines: 2, color: 'onPrimaryContainer' },
                { kind: 'text', text: phone, size: 18, color: 'onPrimaryContainer' },
                { kind: 'spacer', height: 120 },
                button({
                  id: 'call_end',
                  text: t('End call'),
                  style: 'danger',
                  width: 180,
                  onTap: hangUp,
                }),
              ],
            },
          ],
        }),
      ],
    },
  }
}
