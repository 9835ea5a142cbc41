import { expect, it } from '@jest/globals'
import {
  ANSWER_FORMATS,
  type AnswerFormat,
  buildPrompt,
  reaskFormat,
} from '../../src/bridge/prompt.js'

const FORMAT_LINES: Record<AnswerFormat, string> = {
  action_op_sensitive: '(Answer in Action-Operation-Sensitive format.)',
  status_plan_action_op: '(Answer in Status-Plan-Action-Operation format.)',
  status_action_op_sensitive: '(Answer in Status-Action-Operation-Sensitive format.)',
  status_action_op: '(Answer in Status-Action-Operation format.)',
  action_op: '(Answer in Action-Operation format.)',
  status_plan_action_op_sensitive: '(Answer in Status-Plan-Action-Operation-Sensitive format.)',
}

it.each(Object.entries(FORMAT_LINES) as [AnswerFormat, string][])(
  'writes the bytes of a first question in the format %s',
  (format, line) => {
    expect(buildPrompt({ task: '把温度降低0.5度', history: [], format })).toBe(
      `Task: 把温度降低0.5度\nHistory steps: \n(Platform: Mobile)\n${line}\n`,
    )
  },
)

it('numbers the history from 0 and puts a tab between operation and action', () => {
  const history = [
    { source: "CLICK(box=[[093,050,139,119]], element_type='卡片')", action: 'Tap the card' },
    {
      source: "SCROLL_DOWN(box=[[0,209,998,952]], step_count=5, element_info='[None]')",
      action: '',
    },
  ]
  expect(buildPrompt({ task: 'T', history, format: 'action_op' })).toBe(
    "Task: T\nHistory steps: \n0. CLICK(box=[[093,050,139,119]], element_type='卡片')\tTap the card\n" +
      "1. SCROLL_DOWN(box=[[0,209,998,952]], step_count=5, element_info='[None]')\t\n" +
      '(Platform: Mobile)\n(Answer in Action-Operation format.)\n',
  )
})

it('marks a task that goes on with [Continue] right behind it', () => {
  expect(buildPrompt({ task: 'T', history: [], format: 'action_op', continues: true })).toBe(
    'Task: T[Continue]\nHistory steps: \n(Platform: Mobile)\n(Answer in Action-Operation format.)\n',
  )
})

it('asks a second time in another format, always with a marker of sensitivity', () => {
  for (const format of ANSWER_FORMATS) {
    expect(reaskFormat(format)).not.toBe(format)
    expect(FORMAT_LINES[reaskFormat(format)]).toContain('Sensitive')
  }
})
