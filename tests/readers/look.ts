/** What is looked for on a page that is open. The functions run in the browser: each stands for itself. */

/** An address of each type of page in both languages, an unknown one, and the search. */
export const examples = [
  '/fi',
  '/sv',
  '/fi/palvelut',
  '/sv/tjanster',
  '/fi/palvelut/nuoret',
  '/sv/tjanster/stod-for-sysselsattning',
  '/fi/hankkeet/siepp',
  '/sv/projekt/handu',
  '/fi/hankkeet/eu-rahoitus',
  '/sv/projekt/eu-finansiering',
  '/fi/kuntakokeilu',
  '/sv/kommunforsoket',
  '/fi/kuntakokeilu/toimipisteet',
  '/sv/kommunforsoket/servicestallen',
  '/fi/tiedotteet',
  '/sv/pressmeddelanden',
  '/fi/tiedotteet/2019',
  '/fi/tiedotteet/2020-asiakkaat-siirtyvat',
  '/sv/pressmeddelanden/2020-kunder-flyttar',
  '/sv/pressmeddelanden/2019-nya-satt/parallellt',
  '/fi/oikaisut',
  '/sv/rattelser',
  '/fi/sivukartta',
  '/sv/webbkarta',
  '/fi/yhteystiedot',
  '/sv/tillganglighetsutlatande',
  '/sv/dataskyddsbeskrivning',
  '/fi/haku?q=tuki',
  '/sv/sok?q=arbetsl%C3%B6s',
  '/sv/finns-inte',
  '/ei-ole',
]

/** Elements that stick out of the page on the right. */
export function sideways(): string[] {
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= width) return []
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > width + 0.5)
    .map((element) => element.outerHTML.slice(0, 120))
}

/** Pairs of texts, or of a text and a control, that share some of the screen. */
export function overlaps(): string[] {
  const boxes = [
    ...document.querySelectorAll('a, button, input, summary, h1, h2, h3, p, dt, dd, th, td'),
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
