/** What only a browser knows of a page: rules about how it looks, run in the page that is open. Each finding is one line. */
import type { Page } from '@playwright/test'

/** Every break of these rules. The first ones are of a page as it is, the last of one that moves less. */
export async function computedFindings(page: Page): Promise<string[]> {
  const still = [
    ...(await linksByColourAlone(page)),
    ...(await hardToRead(page)),
    ...(await headingsBySizeAlone(page)),
    ...(await orderByStyle(page)),
    ...(await wordsByStyle(page)),
    ...(await cutText(page)),
    ...(await focusNotSeen(page)),
  ]
  return [...still, ...(await movement(page))]
}

/** Links in running text that only their colour tells from it (WCAG 1.4.1). */
export function linksByColourAlone(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isInText = (link: Element) =>
      [...(link.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.textContent ?? ''),
      )
    const isMarked = (link: Element) => {
      const style = getComputedStyle(link)
      const around = getComputedStyle(link.parentElement ?? link)
      return (
        style.textDecorationLine.includes('underline') ||
        Number.parseFloat(style.borderBottomWidth) > 0 ||
        style.backgroundImage !== 'none' ||
        Number(style.fontWeight) - Number(around.fontWeight) >= 300
      )
    }
    return [...document.querySelectorAll('p a, li a, td a, dd a, figcaption a')]
      .filter((link) => link.getClientRects().length > 0 && isInText(link) && !isMarked(link))
      .map((link) => `link known by colour alone: ${link.outerHTML.slice(0, 120)}`)
  })
}

/** Text that is small, close, justified, in capitals by style, or underlined like a link (WCAG 1.4.8, 1.4.12). */
function hardToRead(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const smallest = 12
    const closest = 1.2
    const faultsOf = (element: Element) => {
      const style = getComputedStyle(element)
      const size = Number.parseFloat(style.fontSize)
      const isLong = (element.textContent ?? '').length > 80
      return [
        size < smallest && 'text is too small',
        isLong && Number.parseFloat(style.lineHeight) / size < closest && 'lines are too close',
        style.textAlign === 'justify' && 'text is justified',
        style.textTransform === 'uppercase' && 'style makes capitals',
        style.fontVariantCaps !== 'normal' && 'style makes capitals',
        isLong && style.fontStyle === 'italic' && 'a long text is in italics',
        Number.parseFloat(style.letterSpacing) < -0.05 * size && 'letters are too close',
        style.textDecorationLine.includes('underline') &&
          !element.closest('a, abbr, ins, summary') &&
          'underlined like a link',
      ].filter(Boolean)
    }
    const hasText = (element: Element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      )
    return [...document.body.querySelectorAll('*')]
      .filter((element) => hasText(element) && element.checkVisibility() && !element.closest('svg'))
      .flatMap((element) =>
        faultsOf(element).map((fault) => `${fault}: ${element.outerHTML.slice(0, 120)}`),
      )
  })
}

/** Short lines that are headings by their size alone (WCAG 1.3.1). */
function headingsBySizeAlone(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const body = Number.parseFloat(getComputedStyle(document.body).fontSize)
    const looksLike = (element: Element) => {
      const text = (element.textContent ?? '').trim()
      const style = getComputedStyle(element)
      return (
        text.length > 0 &&
        text.length < 80 &&
        !/[.!?:]$/.test(text) &&
        Number.parseFloat(style.fontSize) >= body * 1.25 &&
        Number(style.fontWeight) >= 600
      )
    }
    return [...document.querySelectorAll('main p, main div, main p > span, main p > b')]
      .filter(
        (element) =>
          element.checkVisibility() &&
          !element.querySelector('p, div, h1, h2, h3, h4, ul, ol, a') &&
          looksLike(element),
      )
      .map((element) => `heading by size alone: ${element.outerHTML.slice(0, 120)}`)
  })
}

/** Parts that stand elsewhere than where they are read (WCAG 1.3.2, 2.4.3). */
function orderByStyle(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { order, flexDirection, direction } = getComputedStyle(element)
        return order !== '0' || flexDirection.endsWith('reverse') || direction === 'rtl'
      })
      .map((element) => `order by style: ${element.outerHTML.slice(0, 120)}`),
  )
}

/** Words that a style sheet puts in: nobody can copy, search or translate them (WCAG F87). */
function wordsByStyle(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')].flatMap((element) =>
      ['::before', '::after'].flatMap((part) => {
        const { content, display } = getComputedStyle(element, part)
        const spoken = content.split(' / ')[0] ?? ''
        return display !== 'none' && /^"[^"]*\p{L}{2}/u.test(spoken)
          ? [`words by style: ${content} ${element.outerHTML.slice(0, 120)}`]
          : []
      }),
    ),
  )
}

/** Text that its box cuts off (WCAG 1.4.4). */
function cutText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    const isCut = (element: Element) => {
      const style = getComputedStyle(element)
      // What is one pixel in size is there for screen readers alone.
      if (element.clientHeight <= 1 || element.clientWidth <= 1) return false
      return (
        (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1) ||
        (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
      )
    }
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && !element.closest('svg') && isCut(element))
      .map((element) => `text is cut off: ${element.outerHTML.slice(0, 120)}`)
  })
}

/** Stops of the keyboard that nothing marks (WCAG 2.4.7, 2.4.13: at least two pixels). */
function focusNotSeen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const stops = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], summary, button, input, select, textarea, [tabindex="0"]',
      ),
    ].filter((stop) => stop.checkVisibility() && !stop.matches(':disabled'))
    const isSeen = (stop: HTMLElement) => {
      stop.focus({ preventScroll: true, focusVisible: true } as FocusOptions)
      const { outlineStyle, outlineWidth } = getComputedStyle(stop)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    }
    const unseen = stops.filter((stop) => !isSeen(stop))
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    return unseen.map((stop) => `focus is not seen: ${stop.outerHTML.slice(0, 120)}`)
  })
}

/** What moves although the reader asks for less motion (WCAG 2.3.3). */
async function movement(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const moving = await page.evaluate(() => {
    const seconds = (durations: string) =>
      Math.max(...durations.split(',').map((duration) => Number.parseFloat(duration)))
    return [...document.querySelectorAll('*')]
      .filter((element) => {
        const style = getComputedStyle(element)
        return (
          (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01) ||
          seconds(style.transitionDuration) > 0.01 ||
          style.scrollBehavior === 'smooth'
        )
      })
      .map((element) => `moves: ${element.outerHTML.slice(0, 120)}`)
  })
  await page.emulateMedia({ reducedMotion: null })
  return moving
}
