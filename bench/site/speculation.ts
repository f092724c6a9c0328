/** `npm --prefix bench/site run speculation [navigations]`: from a click to the next page's paint on a slow line, with and without speculation rules. */
import type { Browser, Page } from '@playwright/test'
import { browserPath, openBrowser } from './browser.ts'
import { keep, machine, table } from './report.ts'
import { serveSite } from './serve.ts'
import { slowLine } from './slow-line.ts'
import { median } from './statistics.ts'

/** One round trip of a poor mobile connection, and 1.6 Mbit/s. */
const line = { delay: 300, pace: 200 }

const rules = { prefetch: [{ where: { href_matches: '/*' }, eagerness: 'moderate' }] }

/** How long the pointer rests on the link before it is pressed, in milliseconds, and how long it is held down. */
const rests = [0, 250, 500, 1000]
const hold = 90

interface Paint {
  first: number
  largest: number
}

type Outcome = { rest: number; without: Paint; with: Paint }

/** The sitemap page has a link to every other page. */
const start = '/fi/sivukartta'

async function paintsAfterClicks(
  browser: Browser,
  rest: number,
  count: number,
  spoken: object | undefined,
): Promise<Paint> {
  const { origin, close } = await slowLine(line, spoken)
  const paints: Paint[] = []
  for (let turn = 0; turn < count; turn++) {
    // A context of its own for each: nothing is in the cache.
    const page = await browser.newPage()
    await page.goto(origin + start, { waitUntil: 'load' })
    await page.waitForTimeout(line.delay + 200)
    paints.push(await clickAndWait(page, turn, rest))
    await page.close()
  }
  close()
  return {
    first: median(paints.map(({ first }) => first)),
    largest: median(paints.map(({ largest }) => largest)),
  }
}

async function clickAndWait(page: Page, turn: number, rest: number): Promise<Paint> {
  const link = page.locator('main a[href^="/fi/"]').nth(turn + 3)
  await page.evaluate(() => {
    addEventListener('click', ({ timeStamp }) =>
      sessionStorage.setItem('click', String(performance.timeOrigin + timeStamp)),
    )
  })
  await link.hover()
  await page.waitForTimeout(rest)
  await page.mouse.down()
  await page.waitForTimeout(hold)
  await Promise.all([page.waitForEvent('load'), page.mouse.up()])
  await page.waitForTimeout(300)
  return page.evaluate(paintOf)
}

/** Milliseconds from the click on the page before to this page's paints. */
function paintOf(): Promise<Paint> {
  const since = performance.timeOrigin - Number(sessionStorage.getItem('click'))
  const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const largest = list.getEntries().at(-1)?.startTime ?? Number.NaN
      resolve({ first: since + first, largest: since + largest })
    }).observe({ type: 'largest-contentful-paint', buffered: true })
  })
}

function tableOf(outcomes: Outcome[]): string {
  const rows = outcomes.map(({ rest, without, with: spoken }) => [
    rest,
    without.first.toFixed(0),
    spoken.first.toFixed(0),
    without.largest.toFixed(0),
    spoken.largest.toFixed(0),
  ])
  return table(
    ['pointer rests, ms', 'first paint without', 'with', 'largest paint without', 'with'],
    rows,
  )
}

const count = Number(process.argv[2] ?? 20)
const before = machine({ Chromium: [browserPath(), '--version'] })
const site = await serveSite()
const browser = await openBrowser()
try {
  const outcomes: Outcome[] = []
  for (const rest of rests) {
    const without = await paintsAfterClicks(browser, rest, count, undefined)
    outcomes.push({ rest, without, with: await paintsAfterClicks(browser, rest, count, rules) })
  }
  const sentence = `Milliseconds from the click, medians of ${count} navigations; ${line.delay} ms to the first byte, ${line.pace * 8} kbit/s, nothing in the cache.`
  keep(
    'speculation',
    before,
    { line, rules, hold, outcomes },
    `${sentence}\n\n${tableOf(outcomes)}`,
  )
} finally {
  await browser.close()
  await site.stop()
}
