/** One person: name, number, e-mail, and what can be done; and the question before deleting. */

import { mdiDelete, mdiEmail, mdiPencil, mdiPhone, mdiStar, mdiStarOutline } from '@mdi/js'
import type { Screen, View } from '../../screen/view.js'
import {
  appBar,
  avatar,
  button,
  dialog,
  divider,
  iconLeading,
  listItem,
  page,
} from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { MESSAGES_PACKAGE } from '../messages/state.js'
import { type Contact, type ContactsState, fullName } from './state.js'

export function contactPage(context: AppContext<ContactsState>, contact: Contact): Screen {
  const { nav, t } = context
  return {
    body: page({
      bar: appBar({
        title: t('Contact'),
        onBack: () => nav.pop(),
        actions: [
          starAction(context, contact),
          {
            id: 'contact_edit',
            icon: mdiPencil,
            description: t('Edit contact'),
            onTap: () => nav.push({ name: 'edit', args: { id: contact.id } }),
          },
          {
            id: 'contact_delete',
            icon: mdiDelete,
            description: t('Delete contact'),
            onTap: () => nav.push({ name: 'delete', args: { id: contact.id } }),
          },
        ],
      }),
      content: [
        heading(context, contact),
        reachButtons(context, contact),
        divider(),
        ...details(context, contact),
      ],
    }),
  }
}

export function deleteDialog(context: AppContext<ContactsState>, contact: Contact): Screen {
  const { state, nav, t } = context
  const name = fullName(contact)
  const remove = () => {
    state.people = state.people.filter(({ id }) => id !== contact.id)
    nav.popToHome()
    context.snackbar(t('{name} deleted', { name }))
  }
  return {
    presentation: 'dialog',
    body: dialog({
      title: t('Delete contact?'),
      text: t('{name} will be removed from this phone.', { name }),
      buttons: [
        { id: 'dialog_cancel', text: t('Cancel'), onTap: () => nav.pop() },
        { id: 'dialog_confirm', text: t('Delete'), onTap: remove, danger: true },
      ],
    }),
  }
}

function starAction({ snackbar, t }: AppContext<ContactsState>, contact: Contact) {
  return {
    id: 'contact_star',
    icon: contact.starred ? mdiStar : mdiStarOutline,
    description: contact.starred ? t('Remove from favorites') : t('Add to favorites'),
    onTap: () => {
      contact.starred = !contact.starred
      snackbar(contact.starred ? t('Added to favorites') : t('Removed from favorites'))
    },
  }
}

function heading({ t }: AppContext<ContactsState>, contact: Contact): View {
  const name = fullName(contact)
  return {
    kind: 'column',
    align: 'center',
    gap: 12,
    width: 'fill',
    padding: { top: 16, bottom: 16, left: 20, right: 20 },
    children: [
      { ...avatar(name), width: 72, height: 72, cornerRadius: 36 },
      {
        kind: 'text',
        id: 'contact_name',
        text: name,
        size: 28,
        maxLines: 2,
        textAlign: 'center',
        color: 'onSurface',
      },
      {
        kind: 'text',
        id: 'contact_favorite',
        text: contact.starred ? t('Favorite') : t('Not a favorite'),
        size: 15,
        color: contact.starred ? 'primary' : 'onSurfaceVariant',
      },
    ],
  }
}

function reachButtons({ state, nav, t }: AppContext<ContactsState>, contact: Contact): View {
  const call = () => {
    state.calls = [...state.calls, contact.phone]
    nav.push({ name: 'call', args: { phone: contact.phone } })
  }
  const text = () =>
    nav.launch(MESSAGES_PACKAGE, { name: 'thread', args: { phone: contact.phone } })
  return {
    kind: 'row',
    width: 'fill',
    arrange: 'center',
    gap: 16,
    padding: { bottom: 20 },
    children: [
      button({ id: 'contact_call', text: t('Call'), style: 'tonal', width: 130, onTap: call }),
      button({ id: 'contact_text', text: t('Message'), style: 'tonal', width: 130, onTap: text }),
    ],
  }
}

function details({ t }: AppContext<ContactsState>, { phone, email }: Contact): View[] {
  const rows = [
    listItem({
      id: 'contact_phone',
      title: phone,
      subtitle: t('Phone'),
      leading: iconLeading(mdiPhone),
    }),
    listItem({
      id: 'contact_email',
      title: email,
      subtitle: t('Email'),
      leading: iconLeading(mdiEmail),
    }),
  ]
  return email === '' ? rows.slice(0, 1) : rows
}
