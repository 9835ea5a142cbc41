/** The form for a new or a known person. Nothing is kept until Save. */

import type { Screen } from '../../screen/view.js'
import { appBar, page, textField } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { saveBar } from '../save-bar.js'
import type { Contact, ContactsState } from './state.js'

export function editPage(context: AppContext<ContactsState>, known: Contact | undefined): Screen {
  const { state, nav, t } = context
  const entered = {
    first: context.field('first', known?.first).trim(),
    last: context.field('last', known?.last).trim(),
    phone: context.field('phone', known?.phone).trim(),
    email: context.field('email', known?.email).trim(),
  }
  const save = () => {
    if (entered.first === '' && entered.last === '')
      return context.snackbar(t('Enter a name first'))
    if (known) {
      Object.assign(known, entered)
      nav.pop()
    } else {
      const id = context.newId('contact')
      state.people = [...state.people, { id, ...entered, starred: false }]
      nav.replace({ name: 'contact', args: { id } })
    }
    context.snackbar(t('Contact saved'))
  }
  return {
    body: page({
      bar: appBar({ title: known ? t('Edit contact') : t('New contact'), onBack: () => nav.pop() }),
      content: [
        textField({
          id: 'first_name',
          field: 'first',
          label: t('First name'),
          initial: known?.first,
        }),
        textField({ id: 'last_name', field: 'last', label: t('Last name'), initial: known?.last }),
        textField({
          id: 'phone_number',
          field: 'phone',
          label: t('Phone'),
          initial: known?.phone,
          keyboard: 'phone',
        }),
        textField({ id: 'email', field: 'email', label: t('Email'), initial: known?.email }),
      ],
      bottom: saveBar('contact_save', t, save),
    }),
  }
}
