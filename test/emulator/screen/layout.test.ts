import { describe, expect, it } from '@jest/globals'
import { type Box, walk } from '../../../src/emulator/screen/box.js'
import { unitWidth } from '../../../src/emulator/screen/fonts.js'
import { createLayout } from '../../../src/emulator/screen/layout.js'
import { charEdges } from '../../../src/emulator/screen/text.js'
import type { View } from '../../../src/emulator/screen/view.js'
import type { Rect } from '../../../src/geometry.js'

/** 420 dpi: 8 dp are 21 px. */
const WINDOW: Rect = { left: 0, top: 0, right: 1050, bottom: 2100 }

function layOut(view: View, scroll = 0, fontScale = 1): Box {
  const context = {
    fontScale,
    field: () => ({ text: '', focused: false }),
    scrollOffset: () => scroll,
    roomBelow: 0,
  }
  return createLayout(context).place(view, WINDOW)
}

const block = (height: number, more: Partial<View> = {}): View =>
  ({ kind: 'spacer', width: 'fill', height, ...more }) as View

const rects = (box: Box) => box.children.map(({ rect }) => rect)

describe('a column', () => {
  it('stacks its children with gaps and padding', () => {
    const column: View = { kind: 'column', gap: 8, padding: 16, children: [block(40), block(80)] }
    expect(rects(layOut(column))).toEqual([
      { left: 42, top: 42, right: 1008, bottom: 147 },
      { left: 42, top: 168, right: 1008, bottom: 378 },
    ])
  })

  it('shares what is free by weight', () => {
    const column: View = {
      kind: 'column',
      children: [block(0, { weight: 1 }), block(80), block(0, { weight: 2 })],
    }
    expect(rects(layOut(column)).map(({ top, bottom }) => bottom - top)).toEqual([630, 210, 1260])
  })

  it('aligns across', () => {
    const narrow: View = { kind: 'spacer', width: 80, height: 8 }
    const at = (align: 'start' | 'center' | 'end' | 'stretch') =>
      rects(layOut({ kind: 'column', align, children: [narrow] }))[0]?.left
    expect([at('start'), at('center'), at('end'), at('stretch')]).toEqual([0, 420, 840, 0])
  })
})

describe('a row', () => {
  it('gives natural widths first and the rest to the weights', () => {
    const row: View = {
      kind: 'row',
      gap: 8,
      children: [
        { kind: 'icon', path: '', size: 24 },
        { kind: 'text', text: 'Title', size: 16, weight: 1 },
        { kind: 'switch', checked: true },
      ],
    }
    const [icon, title, toggle] = rects(layOut(row))
    expect([icon?.right, title?.left, title?.right, toggle?.left]).toEqual([63, 84, 893, 914])
  })

  it('spreads its children when spaced', () => {
    const cell: View = { kind: 'spacer', width: 40, height: 40 }
    const row: View = { kind: 'row', arrange: 'spaced', children: [cell, cell, cell] }
    expect(rects(layOut(row)).map(({ left }) => left)).toEqual([0, 473, 945])
  })
})

describe('a scroll', () => {
  const list: View = {
    kind: 'scroll',
    key: 'main',
    children: Array.from({ length: 30 }, () => block(80)),
  }

  it('says how far it can go and moves its children by the offset', () => {
    const box = layOut(list, 80)
    expect(box.scroll).toEqual({ offset: 210, max: 30 * 210 - 2100 })
    expect(rects(box)[0]?.top).toBe(-210)
  })

  it('never goes beyond its end', () => {
    expect(layOut(list, 1e6).children.at(-1)?.rect.bottom).toBe(2100)
  })

  it('leaves nothing visible of what is outside', () => {
    const boxes = layOut(list, 40).children
    expect(boxes[0]?.clip).toEqual({ left: 0, top: 0, right: 1050, bottom: 105 })
    const hidden = boxes.at(-1)?.clip
    expect(hidden && hidden.bottom - hidden.top).toBe(0)
  })
})

describe('text', () => {
  const paragraph =
    'The quick brown fox jumps over the lazy dog, again and again and again, until it is night.'

  it('wraps at words inside its width and keeps every word', () => {
    const box = layOut({ kind: 'text', text: paragraph, size: 20, maxLines: 9 })
    expect(box.lines.length).toBeGreaterThan(1)
    expect(box.lines.map(({ text }) => text).join(' ')).toBe(paragraph)
    for (const { edges } of box.lines) expect(edges.at(-1)).toBeLessThanOrEqual(1050)
  })

  it('ends in an ellipsis when the lines do not suffice', () => {
    const [line] = layOut({ kind: 'text', text: paragraph, size: 20 }).lines
    expect(line?.text).toMatch(/^The quick.*…$/)
    expect(line?.edges.at(-1)).toBeLessThanOrEqual(1050)
  })

  it('breaks Chinese anywhere', () => {
    const box = layOut({ kind: 'text', text: '你好世界'.repeat(20), size: 20, maxLines: 9 })
    expect(box.lines.length).toBeGreaterThan(2)
    expect(box.lines.map(({ text }) => text).join('')).toBe('你好世界'.repeat(20))
  })

  it('has an edge for every character and one more, from left to right', () => {
    const [line] = layOut({ kind: 'text', text: 'Wi-Fi 你好 🙂', size: 20 }).lines
    expect(line?.edges).toHaveLength('Wi-Fi 你好 🙂'.length + 1)
    expect(line?.edges).toEqual(line?.edges.toSorted((a, b) => a - b))
  })

  it.each(['AVATAR To WAVE.', 'Grüße, 你好!', 'Wi-Fi 5 GHz'])(
    'adds up the width that Skia measures in one go: %s',
    (text) => {
      const font = { px: 50, bold: true }
      const width = charEdges(text, font).at(-1) ?? 0
      expect(Math.abs(width - unitWidth(text, true) * 50)).toBeLessThan(0.5)
    },
  )

  it('grows with the font scale', () => {
    const height = (scale: number) => {
      const column: View = { kind: 'column', children: [{ kind: 'text', text: 'A', size: 16 }] }
      const [child] = rects(layOut(column, 0, scale))
      return child && child.bottom - child.top
    }
    expect([height(1), height(1.3)]).toEqual([55, 72])
  })
})

describe('any tree', () => {
  it('keeps the visible part of a child inside that of its parent', () => {
    const box = layOut({
      kind: 'column',
      padding: 8,
      children: [
        {
          kind: 'row',
          width: 4000,
          children: [{ kind: 'text', text: 'far out', size: 30, width: 3000 }],
        },
        block(4000),
      ],
    })
    for (const parent of walk(box))
      for (const { clip } of parent.children) {
        expect(clip.right).toBeLessThanOrEqual(Math.max(clip.left, parent.clip.right))
        expect(clip.bottom).toBeLessThanOrEqual(Math.max(clip.top, parent.clip.bottom))
      }
  })
})
