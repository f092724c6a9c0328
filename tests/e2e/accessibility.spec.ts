/** Every page by machine: axe at two widths, html-validate, and no sideways scroll. */
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import axe from 'axe-core'
import { HtmlValidate } from 'html-validate'
import { unexplained } from './explained'
import { type Language, paths } from './site'

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** The pages have no script; axe, which the browser's own tools bring in, does. */
test.use({ javaScriptEnabled: true })

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
/** What is not in the sitemap: an unknown page, and the search empty, with results and without. */
const besides = {
  fi: ['/fi/ei-ole', '/fi/haku', '/fi/haku?q=ty%C3%B6ntekij%C3%A4t', '/fi/haku?q=xyzzyxyzzy'],
  sv: ['/sv/finns-inte', '/sv/sok', '/sv/sok?q=arbetsl%C3%B6sa', '/sv/sok?q=xyzzyxyzzy'],
}
const languages: Language[] = ['fi', 'sv']

/** Findings of axe on the page that is open, one line each. What it cannot decide is a finding too, unless explained.ts says why not. */
async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  await page.evaluate(flattenGradients)
  const violations = await page.evaluate(async (values) => {
    const found = await window.axe.run({ runOnly: values })
    return [...found.violations, ...found.incomplete].map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
    }))
  }, tags)
  return unexplained(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node}`)))
}

/** A gradient of one colour is a plain ground, and axe can then compute the contrast of what stands on it. Another gradient under text is a finding. */
function flattenGradients(): void {
  for (const element of document.querySelectorAll<HTMLElement>('*')) {
    const image = getComputedStyle(element).backgroundImage
    const colours = new Set(image.match(/rgba?\([^)]*\)/g))
    const [colour] = colours
    if (!image.startsWith('linear-gradient') || colours.size !== 1 || !colour) continue
    element.style.backgroundImage = 'none'
    element.style.backgroundColor = colour
  }
}

/** Links in running text that only their colour tells from it, one line each. */
function linksByColourAlone(page: Page): Promise<string[]> {
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

/** How many pixels the page that is open is too wide. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}

/** Findings of html-validate, one line each. A title may be long: the headline of a press release is the city's own and is not shortened. */
async function markupFindings(html: string): Promise<string[]> {
  const { results } = await new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'long-title': 'off' },
  }).validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
  )
}

for (const language of languages) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing and nothing scrolls sideways on any page (${language}, ${width} px)`, async ({
      page,
      request,
    }) => {
      await page.setViewportSize({ width, height: 800 })
      const findings: string[] = []
      for (const path of [
        ...(await paths(request, language)),
        ...besides[language],
        ...(language === 'fi' ? ['/ei-ole'] : []),
      ]) {
        await page.goto(path)
        const found = [...(await axeFindings(page)), ...(await linksByColourAlone(page))]
        findings.push(...found.map((finding) => `${path} ${finding}`))
        const overflow = await overflowOf(page)
        if (overflow > 0) findings.push(`${path} scrolls ${overflow} px sideways`)
      }
      expect(findings).toEqual([])
    })
  }

  test(`html-validate finds nothing on any page (${language})`, async ({ request }) => {
    const findings: string[] = []
    for (const path of [...(await paths(request, language)), ...besides[language], '/ei-ole']) {
      const found = await markupFindings(await (await request.get(path)).text())
      findings.push(...found.map((finding) => `${path} ${finding}`))
    }
    expect(findings).toEqual([])
  })

  test(`the page that says sorry for the search is as good as the others (${language})`, async ({
    page,
  }) => {
    const html = readFileSync(`out/errors/unavailable/${language}.html`, 'utf8')
    expect(await markupFindings(html)).toEqual([])
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await page.setContent(html)
      expect([await axeFindings(page), await overflowOf(page)], `${width} px`).toEqual([[], 0])
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
}

test('axe does find a mistake that is there', async ({ page }) => {
  await page.goto('/fi')
  await page.evaluate(() => document.documentElement.removeAttribute('lang'))
  expect(await axeFindings(page)).toEqual([expect.stringContaining('html-has-lang')])
})

test('a link that only its colour tells from the text is found', async ({ page }) => {
  await page.setContent(
    '<p>Lue <a href="/a" style="text-decoration: none">palvelusta</a> tai <a href="/b">muusta</a>.</p>',
  )
  expect(await linksByColourAlone(page)).toEqual([expect.stringContaining('palvelusta')])
})
