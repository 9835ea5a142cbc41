/** Sizes, points and boxes. Device pixels are whole numbers with the origin at the top left. */

/** Width and height in pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** A place on a picture in pixels; it carries the size of the picture that it refers to. */
export interface Point {
  readonly x: number
  readonly y: number
  readonly in: Size
}

/** A rectangle in pixels: left and top inside, right and bottom outside. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A rectangle on the model's grid: whole numbers 0–999, thousandths of the picture's size. */
export interface ModelBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Clockwise rotation of the picture against the phone's natural orientation, in degrees. */
export type Rotation = 0 | 90 | 180 | 270

export function centerOf(rect: Rect): { x: number; y: number } {
  return { x: (rect.left + rect.right) / 2, y: (rect.top + rect.bottom) / 2 }
}

export function contains(rect: Rect, x: number, y: number): boolean {
  return x >= rect.left && x < rect.right && y >= rect.top && y < rect.bottom
}
