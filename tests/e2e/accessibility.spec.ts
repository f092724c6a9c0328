/** Every page by machine: axe at two widths, html-validate, and no sideways scroll. */
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { computedFindings, linksByColourAlone } from '#tests/support/accessibility/computed'
import { axeFindings, markupFindings, overflowOf } from '#tests/support/accessibility/engines'
import { type Language, paths } from './site'

/** The pages have no script; axe, which the browser's own tools bring in, does. */
test.use({ javaScriptEnabled: true })

/** What is not in the sitemap: an unknown page, and the search empty, with results and without. */
const besides = {
  fi: ['/fi/ei-ole', '/fi/haku', '/fi/haku?q=ty%C3%B6ntekij%C3%A4t', '/fi/haku?q=xyzzyxyzzy'],
  sv: ['/sv/finns-inte', '/sv/sok', '/sv/sok?q=arbetsl%C3%B6sa', '/sv/sok?q=xyzzyxyzzy'],
}
const languages: Language[] = ['fi', 'sv']

for (const language of languages) {
  for (const width of [320, 1280]) {
    test(`axe and our own eyes find nothing and nothing scrolls sideways on any page (${language}, ${width} px)`, async ({
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
        const found = [...(await axeFindings(page)), ...(await computedFindings(page))]
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
