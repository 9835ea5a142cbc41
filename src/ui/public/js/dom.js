/** Building page elements without a framework. Text always goes in as text, never as HTML. */

/**
 * @param {string} tag such as `p` or `p.note.quiet`
 * @param {Record<string, unknown>} props `on…` are listeners, `data-…` and `aria-…` attributes, the rest properties
 * @param {...(Node | string | null | false)} children null and false are left out
 */
export function h(tag, props = {}, ...children) {
  const [name, ...classes] = tag.split('.')
  const element = document.createElement(name)
  if (classes.length > 0) element.className = classes.join(' ')
  for (const [key, value] of Object.entries(props)) setProp(element, key, value)
  element.append(...present(children))
  return element
}

/** Puts these children in the place of the old ones. */
export function fill(element, ...children) {
  element.replaceChildren(...present(children))
}

/** Places an element by percentages of its parent. */
export function place(element, { left, top, width, height }) {
  const percent = (share) => `${(share * 100).toFixed(3)}%`
  element.style.left = percent(left)
  element.style.top = percent(top)
  if (width !== undefined) element.style.width = percent(width)
  if (height !== undefined) element.style.height = percent(height)
}

/** The shares of a picture that a rectangle in its pixels covers. */
export function sharesOf(rect, size) {
  return {
    left: rect.left / size.width,
    top: rect.top / size.height,
    width: (rect.right - rect.left) / size.width,
    height: (rect.bottom - rect.top) / size.height,
  }
}

function setProp(element, key, value) {
  if (key.startsWith('on')) element.addEventListener(key.slice(2).toLowerCase(), value)
  else if (key.includes('-') || key === 'role') element.setAttribute(key, String(value))
  else element[key] = value
}

function present(children) {
  return children.filter((child) => child !== null && child !== false)
}
