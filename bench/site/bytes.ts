/** `npm --prefix bench/site run bytes`: what each type of page weighs over the wire, beside its budget, and what it waits for. */
import type { Browser } from '@playwright/test'
import { browserPath, openBrowser } from './browser.ts'
import { type Budget, budgets, firstRound } from './budgets.ts'
import { keep, machine, spaced, table } from './report.ts'
import { origin, serveSite } from './serve.ts'
import { sent } from './wire.ts'

interface Weight {
  address: string
  plain: number
  gzip: number
  /** Missing where the server has no such form. */
  brotli?: number
  requests?: Requests
}

/** Requests that the first paint waits for, the page's own among them, and all of them. */
interface Requests {
  beforePaint: number
  all: number
}

type Row = Budget & { weights: Weight[] }

async function weigh(address: string, browser?: Browser): Promise<Weight> {
  const [plain, gzip, br] = await Promise.all(
    (['identity', 'gzip', 'br'] as const).map((encoding) => sent(origin + address, encoding)),
  )
  return {
    address,
    plain: plain?.bytes ?? 0,
    gzip: gzip?.bytes ?? 0,
    ...(br?.encoding === 'br' && { brotli: br.bytes }),
    ...(browser && { requests: await countRequests(browser, address) }),
  }
}

async function countRequests(browser: Browser, address: string): Promise<Requests> {
  const page = await browser.newPage()
  await page.goto(origin + address, { waitUntil: 'load' })
  const parts = await page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => ({
      address: entry.name,
      isBlocking: 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking',
    })),
  )
  await page.close()
  // The icon is asked for when the browser likes, and once for the whole site.
  const own = parts.filter(({ address }) => !/icon/.test(address))
  return { beforePaint: 1 + own.filter(({ isBlocking }) => isBlocking).length, all: 1 + own.length }
}

async function rowsOf(list: Budget[], browser?: Browser): Promise<Row[]> {
  const rows: Row[] = []
  for (const budget of list) {
    const weights: Weight[] = []
    for (const address of budget.examples) weights.push(await weigh(address, browser))
    rows.push({ ...budget, weights })
  }
  return rows
}

function tableOf(rows: Row[]): string {
  const each = (weights: Weight[], figure: (weight: Weight) => number | undefined) =>
    weights
      .map((weight) => ((value) => (value === undefined ? '–' : spaced(value)))(figure(weight)))
      .join(' / ')
  const lines = rows.map(({ type, weights, gzip, brotli }) => [
    type,
    each(weights, (weight) => weight.plain),
    each(weights, (weight) => weight.gzip),
    spaced(gzip),
    each(weights, (weight) => weight.brotli),
    brotli ? spaced(brotli) : '–',
    each(weights, (weight) => weight.requests?.beforePaint),
    each(weights, (weight) => weight.requests?.all),
  ])
  return table(
    [
      'type',
      'plain',
      'gzip',
      'budget',
      'brotli',
      'budget',
      'requests before the first paint',
      'all requests',
    ],
    lines,
  )
}

const before = machine({ Chromium: [browserPath(), '--version'] })
const site = await serveSite()
const browser = await openBrowser()
try {
  const pages = await rowsOf([...budgets.pages, ...budgets.errors], browser)
  const files = await rowsOf(budgets.files)
  const sentence = `Bytes of the body, Finnish / Swedish. No page may have more than ${spaced(firstRound)} as gzip.`
  keep('bytes', before, { pages, files }, `${sentence}\n\n${tableOf([...pages, ...files])}`)
} finally {
  await browser.close()
  await site.stop()
}
