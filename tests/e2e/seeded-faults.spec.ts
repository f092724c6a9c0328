/** Are the instruments any good? Each fault is put into a page of the site, and one of them must see it. */
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { computedFindings } from '#tests/support/accessibility/computed'
import { axeFindings, markupFindings, overflowOf } from '#tests/support/accessibility/engines'
import { unexplained } from '#tests/support/accessibility/explained'
import { faults } from '#tests/support/accessibility/faults'
import { findingsOf } from '#tests/support/accessibility/rules'

test.use({ javaScriptEnabled: true })

const address = '/fi/tiedotteet'
const html = readFileSync(`out/site${address}.html`, 'utf8')

test('the page without a fault is without findings', async ({ page }) => {
  await page.goto(address)
  expect(await findingsOfEach(html, page)).toEqual([])
})

const halves = [0, 1].map((half) => Object.entries(faults).filter((_, at) => at % 2 === half))
for (const [half, entries] of halves.entries())
  test(`every fault is seen (${half + 1} of 2)`, async ({ page }) => {
    await page.goto(address)
    const unseen: string[] = []
    for (const [name, fault] of entries) {
      const faulty = fault(html)
      expect(faulty, `${name} is there`).not.toBe(html)
      if ((await findingsOfEach(faulty, page)).length === 0) unseen.push(name)
    }
    expect(unseen).toEqual([])
  })

/** What the instruments say, the quick ones first; those after the first that says something are not asked. */
async function findingsOfEach(markup: string, page: Page): Promise<string[]> {
  const read = [...unexplained(findingsOf(markup)), ...(await markupFindings(markup))]
  if (read.length > 0) return read
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 })
    await page.setContent(markup)
    const overflow = await overflowOf(page)
    const looked = overflow > 0 ? ['scrolls sideways'] : await computedFindings(page)
    const found = looked.length > 0 ? looked : await axeFindings(page)
    if (found.length > 0) return found
  }
  return []
}
