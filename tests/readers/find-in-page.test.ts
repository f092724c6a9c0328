/** A reader who looks for a figure in a page types it with an ordinary space, and the browser finds it. */
import { type Browser, chromium, type Page } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserArguments, findBrowser } from '../browser'
import { type RunningSite, startSite } from '../support/running-site'
import { addresses } from './tree'

let site: RunningSite
let browser: Browser
let page: Page

beforeAll(async () => {
  site = await startSite()
  const executablePath = findBrowser()
  browser = await chromium.launch({
    args: browserArguments(),
    ...(executablePath && { executablePath }),
  })
  page = await browser.newPage({ bypassCSP: true })
})

afterAll(async () => {
  await browser.close()
  await site.stop()
})

/** Figures of the text whose thousands stand apart, and days in words: what a line must not divide. */
function heldTogether(): string[] {
  // biome-ignore lint/performance/useDomNodeTextContent: blocks are to stand apart, and what is not shown is not looked for
  const text = document.querySelector('main')?.innerText ?? ''
  return [...new Set(text.match(/\d[\d.,]*(?:\u00a0[\p{L}\d.,]+)+/gu) ?? [])]
}

/** Whether the browser's own search finds it from the top of the page (https://developer.mozilla.org/docs/Web/API/Window/find). */
function isFound(text: string): boolean {
  getSelection()?.removeAllRanges()
  return (window as unknown as { find: (text: string) => boolean }).find(text)
}

test('every figure of every page is found as it is typed', async () => {
  const lost: string[] = []
  const all = new Set<string>()
  for (const address of addresses()) {
    await page.goto(site.origin + address)
    for (const held of await page.evaluate(heldTogether)) {
      const typed = held.replaceAll('\u00a0', ' ')
      all.add(typed)
      if (!(await page.evaluate(isFound, typed))) lost.push(`${address} ${typed}`)
    }
  }
  expect(lost).toEqual([])
  for (const known of ['49 500', '50 000', '835 291 euroa', '90 000', '70 000'])
    expect(
      [...all].some((one) => one.startsWith(known)),
      known,
    ).toBe(true)
  expect(await page.evaluate(isFound, '49 501')).toBe(false)
})
