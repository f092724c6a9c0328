/** Every page by machine: axe at two widths, html-validate, and no sideways scroll. */
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import axe from 'axe-core'
import { HtmlValidate } from 'html-validate'
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

/** Findings of axe on the page that is open, one line each. */
async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async (values) => {
    const found = await window.axe.run({ runOnly: values })
    return found.violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
    }))
  }, tags)
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node}`))
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
        findings.push(...(await axeFindings(page)).map((finding) => `${path} ${finding}`))
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
