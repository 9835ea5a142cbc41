/** A small app with every kind of control, and a launcher to come from: for tests of the phone itself. */

import { mdiCog, mdiPlus } from '@mdi/js'
import type { App, AppContext } from '../../src/emulator/apps/app.js'
import { LAUNCHER_PACKAGE, type LauncherState } from '../../src/emulator/apps/launcher/state.js'
import type { Screen, View } from '../../src/emulator/screen/view.js'
import {
  appBar,
  button,
  dialog,
  fab,
  listItem,
  page,
  sliderRow,
  switchRow,
  textField,
} from '../../src/emulator/screen/widgets.js'

export const WORKSHOP = 'org.example.workshop'

export interface Workshop {
  on: boolean
  level: number
  tapped: string[]
  held: string[]
  submitted: string[]
}

const ROWS = 30

const workshop: App<Workshop> = {
  key: 'notes',
  packageName: WORKSHOP,
  activity: 'org.example.workshop.MainActivity',
  versionName: '1.0',
  label: 'Workshop',
  icon: { path: mdiCog, background: '#336699', foreground: '#ffffff' },
  initialState: () => ({ on: false, level: 0.5, tapped: [], held: [], submitted: [] }),
  home: { name: 'list' },
  page: ({ name }, context) => screens[name]?.(context) ?? listScreen(context),
  pageForUrl: (url) => (url.startsWith('workshop:') ? { name: 'form' } : null),
}

const launcher: App<LauncherState> = {
  ...workshop,
  key: 'launcher',
  packageName: LAUNCHER_PACKAGE,
  activity: 'com.android.launcher3.Launcher',
  label: 'Launcher',
  initialState: () => ({ order: 1, homeIcons: 5, emptyRows: 0 }),
  page: (_page, { nav }) => ({
    backdrop: 'wallpaper',
    body: page({
      content: [button({ id: 'open', text: 'Workshop', onTap: () => nav.launch(WORKSHOP) })],
    }),
  }),
  pageForUrl: () => null,
}

// The phone gives every app its own state only, so the state's type may be forgotten.
export const workshopApps = [launcher, workshop] as unknown as readonly App<never>[]

const screens: Record<string, (context: AppContext<Workshop>) => Screen> = {
  form: formScreen,
  ask: askScreen,
  more: moreScreen,
}

function listScreen({ state, nav, snackbar }: AppContext<Workshop>): Screen {
  const rows: View[] = Array.from({ length: ROWS }, (_, i) =>
    listItem({
      id: `row_${i}`,
      title: `Row ${i}`,
      onTap: () => state.tapped.push(`row_${i}`),
      onLongPress: () => state.held.push(`row_${i}`),
    }),
  )
  return {
    body: page({
      bar: appBar({ title: 'Workshop' }),
      content: [
        switchRow({
          id: 'power',
          title: 'Power',
          checked: state.on,
          onTap: () => {
            state.on = !state.on
            snackbar('Power changed')
          },
        }),
        sliderRow({
          id: 'level',
          title: 'Level',
          value: state.level,
          onChange: (value) => {
            state.level = value
          },
        }),
        listItem({
          id: 'off_row',
          title: 'Deaf',
          enabled: false,
          onTap: () => state.tapped.push('off'),
        }),
        ...rows,
      ],
    }),
    floating: fab({
      id: 'add',
      icon: mdiPlus,
      description: 'Add',
      onTap: () => nav.push({ name: 'form' }),
    }),
  }
}

function formScreen({ state, nav }: AppContext<Workshop>): Screen {
  const fillers: View[] = Array.from({ length: 14 }, (_, i) =>
    listItem({ id: `filler_${i}`, title: `Filler ${i}` }),
  )
  return {
    body: page({
      bar: appBar({ title: 'Form', onBack: () => nav.pop() }),
      content: [
        textField({ id: 'name', field: 'name', label: 'Name', initial: '' }),
        textField({
          id: 'count',
          field: 'count',
          label: 'Count',
          keyboard: 'number',
          onSubmit: (text) => state.submitted.push(text),
        }),
        button({ id: 'ask', text: 'Ask', onTap: () => nav.push({ name: 'ask' }) }),
        button({ id: 'more', text: 'More', onTap: () => nav.push({ name: 'more' }) }),
        ...fillers,
        textField({ id: 'story', field: 'story', label: 'Story', multiline: true }),
      ],
    }),
  }
}

function moreScreen({ nav }: AppContext<Workshop>): Screen {
  return {
    presentation: 'sheet',
    body: {
      kind: 'column',
      width: 'fill',
      children: [listItem({ id: 'share', title: 'Share', onTap: () => nav.pop() })],
    },
  }
}

function askScreen({ nav, state }: AppContext<Workshop>): Screen {
  return {
    presentation: 'dialog',
    body: dialog({
      title: 'Sure?',
      text: '你好 means hello.',
      buttons: [
        { id: 'no', text: 'No', onTap: () => nav.pop() },
        {
          id: 'yes',
          text: 'Yes',
          onTap: () => {
            state.submitted.push('yes')
            nav.pop()
          },
        },
      ],
    }),
  }
}
