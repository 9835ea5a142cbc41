import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { createEmulatedPhone } from '../../../src/emulator/create-emulated-phone.js'
import { encodePng } from '../../../src/emulator/screen/encode.js'
import { createPictureMaker } from '../../../src/emulator/screen/picture-maker.js'
import { ManualClock } from '../../support/manual-clock.js'
import { allNodes, nodeById, tapId, visibleText } from '../../support/screen-reading.js'
import { WORKSHOP, workshopApps } from '../../support/workshop-app.js'

function openWorkshop() {
  const phone = createEmulatedPhone({ seed: 3, clock: new ManualClock(), apps: workshopApps })
  phone.launch(WORKSHOP)
  phone.finishAnimations()
  return phone
}

describe('the tree', () => {
  it('shows a row as one clickable node whose children hold the texts', () => {
    const row = nodeById(openWorkshop(), 'power')
    const inside = row?.children.flatMap((child) => [child, ...child.children]) ?? []
    expect(row).toMatchObject({ clickable: true, text: '', packageName: WORKSHOP })
    expect(inside.map(({ text }) => text)).toContain('Power')
    expect(inside.filter(({ clickable }) => clickable)).toEqual([])
    expect(inside.find(({ checkable }) => checkable)).toMatchObject({
      className: 'android.widget.Switch',
      checked: false,
    })
  })

  it('stands in reading order: status bar, page, navigation bar', () => {
    const ids = allNodes(openWorkshop()).map(({ resourceId }) => resourceId.split('/')[1])
    const order = ['status_bar', 'toolbar', 'power', 'row_0', 'row_1', 'add', 'nav_buttons']
    expect(ids.filter((id) => order.includes(id ?? ''))).toEqual(order)
  })

  it('leaves out what is scrolled away', () => {
    const phone = openWorkshop()
    expect(nodeById(phone, 'row_29')).toBeUndefined()
    for (let i = 0; i < 4; i++) phone.drag({ x: 500, y: 2000 }, { x: 500, y: 300 })
    expect(nodeById(phone, 'row_29')).toBeDefined()
    expect(nodeById(phone, 'power')).toBeUndefined()
  })

  it('lets the last row be scrolled above the floating button', () => {
    const phone = openWorkshop()
    for (let i = 0; i < 6; i++) phone.drag({ x: 500, y: 2000 }, { x: 500, y: 300 })
    const button = nodeById(phone, 'add')?.bounds.top ?? 0
    expect(nodeById(phone, 'row_29')?.bounds.bottom).toBeLessThanOrEqual(button)
  })

  it('stays on the display', () => {
    for (const { bounds } of allNodes(openWorkshop())) {
      expect(bounds.left).toBeGreaterThanOrEqual(0)
      expect(bounds.top).toBeGreaterThanOrEqual(0)
      expect(bounds.right).toBeLessThanOrEqual(1080)
      expect(bounds.bottom).toBeLessThanOrEqual(2400)
    }
  })
})

describe('the lines of text', () => {
  it('stand inside the display and carry an edge per character', () => {
    for (const { text, edges, top, bottom } of openWorkshop().textLines()) {
      expect(edges).toHaveLength(text.length + 1)
      expect([edges[0], top].every((value) => (value ?? -1) >= 0)).toBe(true)
      expect((edges.at(-1) ?? 0) <= 1080 && bottom <= 2400).toBe(true)
    }
  })

  it('have no line that the edge of a list cuts', () => {
    const phone = openWorkshop()
    const list = allNodes(phone).find(({ scrollable }) => scrollable)
    for (let i = 0; i < 12; i++) {
      phone.drag({ x: 500, y: 1500 }, { x: 500, y: 1483 })
      const rows = phone.textLines().filter(({ text }) => text.startsWith('Row'))
      for (const { top, bottom } of rows) {
        expect(top).toBeGreaterThanOrEqual((list?.bounds.top ?? 0) - 1)
        expect(bottom).toBeLessThanOrEqual((list?.bounds.bottom ?? 0) + 1)
      }
    }
  })

  it('are painted where they say: dark pixels inside, the ground beside them', () => {
    const phone = openWorkshop()
    phone.state.settings.darkTheme = false
    phone.replaceState(phone.state)
    const line = phone.textLines().find(({ text }) => text === 'Workshop')
    const { rgba, size } = phone.draw()
    const darkest = (from: number, to: number) => {
      let least = 255
      for (let y = line?.top ?? 0; y < (line?.bottom ?? 0); y++)
        for (let x = from; x < to; x++)
          least = Math.min(least, rgba[(y * size.width + x) * 4] ?? 255)
      return least
    }
    const left = Math.floor(line?.edges[0] ?? 0)
    const right = Math.ceil(line?.edges.at(-1) ?? 0)
    expect(darkest(left, right)).toBeLessThan(60)
    expect(darkest(right + 4, right + 40)).toBeGreaterThan(230)
  })

  it('include the label of a field, small when the field has the focus', () => {
    const phone = openWorkshop()
    tapId(phone, 'add')
    const heightOf = (label: string) => {
      const line = phone.textLines().find(({ text }) => text === label)
      return line && line.bottom - line.top
    }
    const resting = heightOf('Name') ?? 0
    tapId(phone, 'name')
    expect(heightOf('Name')).toBeLessThan(resting)
    expect(visibleText(phone)).toEqual(expect.arrayContaining(['q', 'm', '?123']))
  })
})

describe('the picture', () => {
  it('is written as PNG with the very same pixels, and as a smaller JPEG', async () => {
    const phone = openWorkshop()
    const raster = phone.draw()
    const png = await sharp(await encodePng(raster))
      .ensureAlpha()
      .raw()
      .toBuffer()
    expect(png.equals(raster.rgba)).toBe(true)
    const { width, height, format } = await sharp(
      await createPictureMaker().jpeg(phone.shot(), { scale: 0.5, quality: 70 }),
    ).metadata()
    expect([width, height, format]).toEqual([540, 1200, 'jpeg'])
  })
})
