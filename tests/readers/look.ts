/** What is looked for on a page that is open. The functions run in the browser: each stands for itself. */

/** Elements that stick out of the page on the right, and texts that stand outside it on either side, where nobody can scroll to. */
export function sideways(): string[] {
  const width = document.documentElement.clientWidth
  const elements = [...document.querySelectorAll('body *')].filter(
    (element) => element.checkVisibility?.() ?? true,
  )
  const isOutside = (element: Element) => {
    const range = document.createRange()
    return [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
      .some((node) => {
        range.selectNodeContents(node)
        return [...range.getClientRects()].some(
          ({ left, right, width: own }) => own > 1 && (left < -1 || right > width + 1),
        )
      })
  }
  const isWide = document.documentElement.scrollWidth > width
  return elements
    .filter(
      (element) =>
        (isWide && element.getBoundingClientRect().right > width + 0.5) ||
        (!element.matches('.skip-link') && isOutside(element)),
    )
    .map((element) => element.outerHTML.slice(0, 120))
}

/** Pairs of texts, or of a text and a control, that share some of the screen. */
export function overlaps(): string[] {
  const boxes = [
    ...document.querySelectorAll(
      'a, button, input, summary, h1, h2, h3, p, li, dt, dd, th, td, caption, figcaption, svg text',
    ),
  ]
    .filter((element) => element.checkVisibility?.() ?? true)
    .filter((element) => !element.matches('.skip-link'))
    .flatMap((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      const rects = element.matches('input, button')
        ? [element.getBoundingClientRect()]
        : [...range.getClientRects()]
      return rects
        .filter((rect) => rect.width > 1 && rect.height > 1)
        .map((rect) => ({ element, rect }))
    })
  const found: string[] = []
  for (const [index, one] of boxes.entries())
    for (const other of boxes.slice(index + 1)) {
      const width =
        Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left)
      const height =
        Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top)
      // Lines of text are lower than the boxes that a browser gives for them.
      const allowed = Math.min(one.rect.height, other.rect.height) * 0.3
      if (width <= 2 || height <= allowed) continue
      const isInside = one.element.contains(other.element) || other.element.contains(one.element)
      if (!isInside)
        found.push(
          `${one.element.outerHTML.slice(0, 80)} × ${other.element.outerHTML.slice(0, 80)}`,
        )
    }
  return found
}

/** Links and buttons that stand alone and are lower than 24 px (https://www.w3.org/TR/WCAG22/#target-size-minimum). */
export function smallTargets(): string[] {
  return [...document.querySelectorAll('a, button, summary')]
    .filter((element) => element.checkVisibility?.() ?? true)
    .filter((element) => !element.matches('.skip-link, h1 a, h2 a, h3 a, .page-list a'))
    .filter((element) => {
      const around = element.parentElement
      const alone = around?.textContent?.trim() === element.textContent?.trim()
      return alone && element.getBoundingClientRect().height < 24
    })
    .map((element) => element.outerHTML.slice(0, 120))
}

/** Texts with less contrast than 4.5 : 1 by their own colours, as a browser with forced colours reports them: axe looks at a colour there that is not used. */
export function lowContrast(): string[] {
  const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
  /** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
  const luminance = (colour: string) =>
    numbers(colour)
      .slice(0, 3)
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, index) => sum + value * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0)
  const groundOf = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)'
    const { backgroundColor } = getComputedStyle(element)
    return numbers(backgroundColor)[3] === 0 ? groundOf(element.parentElement) : backgroundColor
  }
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.checkVisibility() && !element.closest('svg'))
    .filter(({ childNodes }) =>
      [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    )
    .filter((element) => {
      const [one, other] = [getComputedStyle(element).color, groundOf(element)].map(luminance)
      const [low = 0, high = 0] = [one ?? 0, other ?? 0].sort((a, b) => a - b)
      return (high + 0.05) / (low + 0.05) < 4.5
    })
    .map((element) => element.outerHTML.slice(0, 120))
}
