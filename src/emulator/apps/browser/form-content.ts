/** A form on a web page: fields, choices that open a dialog, boxes to tick, and what happens when it is sent. */

import { mdiCheckCircle, mdiMenuDown } from '@mdi/js'
import type { Screen, View } from '../../screen/view.js'
import {
  button,
  caption,
  checkboxRow,
  dialog,
  largeTitle,
  radioRow,
  textField,
} from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { type FormPart, type FormValues, isThanks, missingPart, type WebForm } from './forms.js'
import type { BrowserState } from './state.js'

export interface FormPage {
  readonly url: string
  readonly title: string
  readonly form: WebForm
}

export function formContent(context: AppContext<BrowserState>, page: FormPage): View[] {
  const { t, field } = context
  const { form, url } = page
  if (isThanks(url)) return thanks(context, form)
  const missing = field('missing')
  const error: View[] =
    missing === ''
      ? []
      : [
          {
            kind: 'text',
            id: 'form_error',
            text: t('Please fill in: {field}', { field: t(missing) }),
            size: 15,
            color: 'error',
            maxLines: 2,
            padding: { left: 20, right: 20, top: 4, bottom: 4 },
          },
        ]
  return [
    {
      kind: 'text',
      text: `${page.title}: ${t(form.heading)}`,
      size: 26,
      maxLines: 2,
      padding: { left: 20, right: 20, top: 16, bottom: 4 },
    },
    caption(t(form.about)),
    ...form.parts.map((part) => partView(context, page, part)),
    ...error,
    {
      kind: 'row',
      padding: { left: 20, right: 20, top: 8, bottom: 16 },
      children: [
        button({
          id: 'form_submit',
          text: t(form.submit),
          onTap: () => submit(context, page),
        }),
      ],
    },
  ]
}

/** The options of one choice. */
export function choiceDialog(
  context: AppContext<BrowserState>,
  { url, form, name }: { readonly url: string; readonly form: WebForm; readonly name: string },
): Screen {
  const { nav, t } = context
  const part = form.parts.find((each) => each.name === name)
  const options = part?.kind === 'select' ? part.options : []
  return {
    presentation: 'dialog',
    body: dialog({
      title: t(part?.label ?? ''),
      content: options.map((option) =>
        radioRow({
          id: `option_${option}`,
          title: t(option),
          checked: chosen(context, url)[name] === option,
          onTap: () => {
            choose(context, url, { [name]: option })
            nav.pop()
          },
        }),
      ),
      buttons: [{ id: 'dialog_cancel', text: t('Cancel'), onTap: () => nav.pop() }],
    }),
  }
}

function partView(context: AppContext<BrowserState>, { url }: FormPage, part: FormPart): View {
  const { nav, t } = context
  const value = chosen(context, url)[part.name] ?? ''
  const id = `form_${part.name}`
  switch (part.kind) {
    case 'text':
      return textField({ id, field: part.name, label: t(part.label) })
    case 'select':
      return selectView({
        id,
        label: t(part.label),
        chosen: value === '' ? null : { key: value, text: t(value) },
        onTap: () => nav.push({ name: 'choice', args: { url, part: part.name } }),
      })
    case 'check':
      return checkboxRow({
        id,
        title: t(part.label),
        checked: value === 'yes',
        onTap: () => choose(context, url, { [part.name]: value === 'yes' ? 'no' : 'yes' }),
      })
  }
}

interface Select {
  readonly id: string
  readonly label: string
  readonly chosen: { readonly key: string; readonly text: string } | null
  readonly onTap: () => void
}

/** A box with the chosen option under its label; its id tells which one it is. */
function selectView({ id, label, chosen, onTap }: Select): View {
  const value: View[] = chosen
    ? [{ kind: 'text', id: `${id}_${chosen.key}`, text: chosen.text, size: 17 }]
    : []
  return {
    kind: 'row',
    id,
    className: 'android.widget.Spinner',
    width: 'fill',
    height: 60,
    align: 'center',
    cornerRadius: 6,
    border: { color: 'outline', width: 1 },
    margin: { left: 20, right: 20, top: 8, bottom: 8 },
    padding: { left: 16, right: 12 },
    onTap,
    children: [
      {
        kind: 'column',
        weight: 1,
        align: 'start',
        children: [
          {
            kind: 'text',
            text: label,
            size: chosen ? 13 : 17,
            color: 'onSurfaceVariant',
          },
          ...value,
        ],
      },
      { kind: 'icon', path: mdiMenuDown, size: 24, color: 'onSurfaceVariant' },
    ],
  }
}

function submit(context: AppContext<BrowserState>, { url, form }: FormPage): void {
  const { state, nav } = context
  const values = valuesOf(context, { url, form })
  const missing = missingPart(form, values)
  context.setField('missing', missing ?? '')
  context.focus(null)
  if (missing !== null) return
  const { host, origin } = new URL(url)
  state.sent = [...state.sent, { host, kind: form.kind, values }]
  state.choices = state.choices.filter((each) => each.url !== url)
  nav.replace({ name: 'web', args: { url: `${origin}/thanks` } })
}

function valuesOf(
  context: AppContext<BrowserState>,
  { url, form }: { readonly url: string; readonly form: WebForm },
): FormValues {
  const choices = chosen(context, url)
  const entries = form.parts.map(({ kind, name }) => {
    const unsaid = kind === 'check' ? 'no' : ''
    return [name, kind === 'text' ? context.field(name).trim() : (choices[name] ?? unsaid)]
  })
  return Object.fromEntries(entries)
}

function thanks({ t }: AppContext<BrowserState>, form: WebForm): View[] {
  return [
    {
      kind: 'column',
      width: 'fill',
      align: 'center',
      padding: { top: 64 },
      children: [{ kind: 'icon', path: mdiCheckCircle, size: 88, color: 'primary' }],
    },
    { ...largeTitle(t(form.thanks)), id: 'form_thanks' },
    caption(t('We have sent you an e-mail.')),
  ]
}

/** What was chosen on this page so far; text that was typed belongs to the phone. */
function chosen({ state }: AppContext<BrowserState>, url: string): FormValues {
  return state.choices.find((each) => each.url === url)?.values ?? {}
}

function choose(context: AppContext<BrowserState>, url: string, more: FormValues): void {
  const { state } = context
  const others = state.choices.filter((each) => each.url !== url)
  state.choices = [...others, { url, values: { ...chosen(context, url), ...more } }]
}
