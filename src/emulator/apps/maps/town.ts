/** The plan of the town, the same on every phone: streets, river, parks, and the lots that places stand on. */

/** In units of which a block has four; the town's middle is at 0, 0. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Where the phone is. */
export const HERE: Point = { x: 1, y: 2 }

const BLOCK = 4
/** How far streets reach from the middle. */
const FAR = 64
const MAIN = new Set([-12, 0, 12])
const ALONG = Array.from({ length: 17 }, (_, index) => (index - 8) * BLOCK)

/** Middle of each block around the middle of the town. */
export const LOTS: readonly Point[] = [-14, -10, -6, -2, 2, 6, 10, 14].flatMap((x) =>
  [-18, -14, -10, -6, -2, 6, 10, 14, 18].map((y) => ({ x, y })),
)

export interface TownPaths {
  readonly water: string
  readonly parks: string
  readonly streets: string
  readonly mainStreets: string
}

/** SVG paths in the 24×24 box of an icon, with `focus` in its middle; they reach far out of the box. */
export function townAround(focus: Point): TownPaths {
  const at = (x: number, y: number) => `${x - focus.x + ICON_MIDDLE} ${y - focus.y + ICON_MIDDLE}`
  const box = (left: number, top: number, right: number, bottom: number) =>
    `M${at(left, top)}L${at(right, top)}L${at(right, bottom)}L${at(left, bottom)}Z`
  const street = (position: number, half: number) =>
    box(-FAR, position - half, FAR, position + half) +
    box(position - half, -FAR, position + half, FAR)
  return {
    water:
      `M${at(-FAR, 20)}C${at(-30, 26)} ${at(-18, 12)} ${at(-6, 24)}S${at(20, 26)} ${at(24, 14)}` +
      `S${at(34, -20)} ${at(FAR, -22)}L${at(FAR, -17)}C${at(38, -16)} ${at(32, -2)} ${at(28, 16)}` +
      `S${at(16, 31)} ${at(-6, 28)}S${at(-26, 30)} ${at(-FAR, 25)}Z`,
    parks: box(-11.5, -7.5, -4.5, -0.5) + box(4.5, -19.5, 11.5, -12.5) + box(12.5, 4.5, 15.5, 11.5),
    streets: ALONG.filter((position) => !MAIN.has(position))
      .map((position) => street(position, 0.25))
      .join(''),
    mainStreets:
      [...MAIN].map((position) => street(position, 0.5)).join('') +
      `M${at(-FAR, -FAR - 0.7)}L${at(FAR, FAR - 0.7)}L${at(FAR, FAR + 0.7)}L${at(-FAR, -FAR + 0.7)}Z`,
  }
}

/** The way along the streets from one point to another, drawn as the town's paths are. */
export function wayBetween(from: Point, to: Point, focus: Point): string {
  const at = (x: number, y: number) => `${x - focus.x + ICON_MIDDLE} ${y - focus.y + ICON_MIDDLE}`
  const half = 0.22
  const line = (a: Point, b: Point) => {
    const [left, right] = [Math.min(a.x, b.x) - half, Math.max(a.x, b.x) + half]
    const [top, bottom] = [Math.min(a.y, b.y) - half, Math.max(a.y, b.y) + half]
    return `M${at(left, top)}L${at(right, top)}L${at(right, bottom)}L${at(left, bottom)}Z`
  }
  const street = { x: nearestStreet(from.x), y: nearestStreet(to.y) }
  const corners = [
    from,
    { x: street.x, y: from.y },
    { x: street.x, y: street.y },
    { x: to.x, y: street.y },
    to,
  ]
  return corners
    .slice(1)
    .map((corner, index) => line(corners[index] ?? corner, corner))
    .join('')
}

/** Blocks to walk between two points. */
export function blocksBetween(from: Point, to: Point): number {
  return (Math.abs(from.x - to.x) + Math.abs(from.y - to.y)) / BLOCK
}

const ICON_MIDDLE = 12

function nearestStreet(position: number): number {
  return Math.round(position / BLOCK) * BLOCK
}
