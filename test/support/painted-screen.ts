/** A picture that looks like a phone's settings, for tests that show or send one. */

import sharp from 'sharp'

export const SCREEN_SIZE = { width: 1080, height: 2400 }
/** Where the row of that name is. */
export const rowBox = (index: number) => ({
  left: 48,
  top: 420 + index * 210,
  right: 1032,
  bottom: 600 + index * 210,
})

const ROWS = ['Network & internet', 'Connected devices', 'Apps', 'Notifications', 'Battery']
const MORE_ROWS = ['Storage', 'Sound & vibration', 'Display', 'Wallpaper & style']

export function paintPng(title: string): Promise<Buffer> {
  return sharp(Buffer.from(svgOf(title)))
    .png()
    .toBuffer()
}

export function paintJpeg(title: string): Promise<Buffer> {
  return sharp(Buffer.from(svgOf(title)))
    .resize({ width: 540 })
    .jpeg()
    .toBuffer()
}

/** A JPEG of one colour, in a phone's proportions. @param color such as `#ff0000` */
export function paintPlain(color: string): Promise<Buffer> {
  const create = { width: 270, height: 600, channels: 3, background: color } as const
  return sharp({ create }).jpeg({ quality: 100 }).toBuffer()
}

const COLOR_LIMIT_MS = 20_000

/** Waits until a picture's middle has that colour, but for what JPEG loses. */
export async function waitForMiddle(
  picture: { screenshot(): Promise<Buffer> },
  color: string,
): Promise<void> {
  const until = Date.now() + COLOR_LIMIT_MS
  let seen = ''
  while (Date.now() < until && seen !== color) seen = await middleColor(await picture.screenshot())
  if (seen !== color) throw new Error(`the picture stayed ${seen}, expected ${color}`)
}

/** The colour in the middle, each channel all or nothing. */
async function middleColor(png: Buffer): Promise<string> {
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true })
  const at = (Math.floor(info.height / 2) * info.width + Math.floor(info.width / 2)) * info.channels
  const channels = [...data.subarray(at, at + 3)]
  return `#${channels.map((value) => (value > 127 ? 'ff' : '00')).join('')}`
}

function svgOf(title: string): string {
  const rows = [...ROWS, ...MORE_ROWS].map((label, index) => {
    const { left, top } = rowBox(index)
    return `<rect x="${left}" y="${top}" width="984" height="180" rx="48" fill="#ffffff"/>
      <circle cx="${left + 90}" cy="${top + 90}" r="44" fill="hsl(${index * 47} 60% 82%)"/>
      <text x="${left + 174}" y="${top + 106}" font-size="46" fill="#1b1c20">${label.replace('&', '&amp;')}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1080" height="2400" font-family="Liberation Sans">
    <rect width="1080" height="2400" fill="#eef0f7"/>
    <text x="60" y="80" font-size="38" fill="#44464f">9:41</text>
    <text x="60" y="310" font-size="88" fill="#1b1c20">${title}</text>${rows.join('')}
    <rect x="390" y="2356" width="300" height="12" rx="6" fill="#44464f"/></svg>`
}
