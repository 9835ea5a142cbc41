/** Contacts: people with names and numbers, to look up, write down, call and text. */

import { mdiAccount } from '@mdi/js'
import { emptyState, page } from '../../screen/widgets.js'
import type { App, AppContext } from '../app.js'
import { callPage } from './call-page.js'
import { contactPage, deleteDialog } from './contact-page.js'
import { editPage } from './edit-page.js'
import { listPage } from './list-page.js'
import { CONTACTS_PACKAGE, type ContactsState, initialContacts } from './state.js'

export const contactsApp: App<ContactsState> = {
  key: 'contacts',
  packageName: CONTACTS_PACKAGE,
  activity: 'com.android.contacts.activities.PeopleActivity',
  label: 'Contacts',
  versionName: '4.21.0',
  icon: { path: mdiAccount, background: '#1a73e8', foreground: '#ffffff' },
  initialState: initialContacts,
  home: { name: 'list' },
  page: ({ name, args }, context) => {
    const contact = context.state.people.find(({ id }) => id === args?.id)
    if (name === 'call') return callPage(context, args?.phone ?? '')
    if (name === 'edit') return editPage(context, contact)
    if (name === 'contact') return contact ? contactPage(context, contact) : lost(context)
    if (name === 'delete') return contact ? deleteDialog(context, contact) : lost(context)
    return listPage(context)
  },
}

function lost({ nav, t }: AppContext<ContactsState>) {
  return {
    body: page({ content: [emptyState({ icon: mdiAccount, text: t('This contact is gone') })] }),
    onBack: () => nav.popToHome(),
  }
}
