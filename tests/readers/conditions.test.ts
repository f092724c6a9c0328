/** Every type of page under every condition of reading: nothing scrolls sideways, nothing lies over anything else, every text has its contrast. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from '@playwright/test'
import type axe from 'axe-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserArguments, findBrowser } from '../browser'
import { type RunningSite, startSite } from '../support/running-site'
import { allAddresses } from './examples'
import { lowContrast, overlaps, sideways, smallTargets } from './look'
import { startStates, stateAddresses } from './states'

declare global {
  interface Window {
    axe: typeof axe
  }
}

interface Condition {
  name: string
  width: number
  /** Font size that the reader has chosen in the browser, in pixels. */
  font?: number
  scheme?: 'light' | 'dark'
  forced?: boolean
  print?: boolean
  /** The least spacing that a page must bear: https://www.w3.org/TR/WCAG22/#text-spacing */
  spacing?: boolean
}

const conditions: Condition[] = [
  ...[256, 320, 360, 768, 1280].map((width) => ({ name: `${width} px`, width })),
  { name: '24 px font at 360 px', width: 360, font: 24 },
  { name: '32 px font at 360 px', width: 360, font: 32 },
  { name: '32 px font at 1280 px', width: 1280, font: 32 },
  { name: 'text spacing at 320 px', width: 320, spacing: true },
  { name: 'text spacing at 1280 px', width: 1280, spacing: true },
  { name: 'dark at 360 px', width: 360, scheme: 'dark' },
  { name: 'dark at 1280 px', width: 1280, scheme: 'dark' },
  { name: 'dark with a 32 px font at 360 px', width: 360, font: 32, scheme: 'dark' },
  { name: 'forced colours at 360 px', width: 360, forced: true },
  { name: 'forced dark colours at 1280 px', width: 1280, forced: true, scheme: 'dark' },
  // A sheet without its margins of 15 mm, at 96 px an inch.
  { name: 'print on A4', width: 680, print: true },
  { name: 'print on Letter', width: 703, print: true },
  { name: 'print on A4 from a dark screen', width: 680, print: true, scheme: 'dark' },
]

const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

let site: RunningSite
let states: RunningSite
const browsers = new Map<number, Browser>()

beforeAll(async () => {
  site = await startSite()
  states = await startStates()
})

afterAll(async () => {
  for (const browser of browsers.values()) await browser.close()
  await site.stop()
  await states.stop()
})

/** A browser whose reader has chosen a font size: Chromium takes it from its settings, here from its command line. */
async function browserFor(font: number): Promise<Browser> {
  const found = browsers.get(font)
  if (found) return found
  const executablePath = findBrowser()
  const args = [...browserArguments(), `--blink-settings=defaultFontSize=${font}`]
  const browser = await chromium.launch({ args, ...(executablePath && { executablePath }) })
  browsers.set(font, browser)
  return browser
}

async function open({ width, font = 16, scheme, forced, print }: Condition): Promise<Page> {
  const browser = await browserFor(font)
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    colorScheme: scheme ?? 'light',
    forcedColors: forced ? 'active' : 'none',
    bypassCSP: true,
  })
  if (print) await page.emulateMedia({ media: 'print' })
  return page
}

const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/** What axe finds of contrast, and, but for paper, of the size and distance of what is clicked. */
async function axeFaults(page: Page, isPaper = false): Promise<string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(
    async (rules) => {
      const { violations } = await window.axe.run({
        runOnly: { type: 'rule', values: rules },
        resultTypes: ['violations'],
      })
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`))
    },
    ['color-contrast', ...(isPaper ? [] : ['target-size'])],
  )
}

/** Faults of the page that is open, one line each. */
async function faultsOf(page: Page, { spacing: isSpaced, forced, print }: Condition) {
  if (isSpaced) await page.addStyleTag({ content: spacing })
  const found = {
    sideways: await page.evaluate(sideways),
    overlap: await page.evaluate(overlaps),
    small: forced || print ? [] : await page.evaluate(smallTargets),
    axe: forced ? [] : await axeFaults(page, print),
    contrast: forced ? await page.evaluate(lowContrast) : [],
  }
  return Object.entries(found).flatMap(([kind, all]) => all.map((one) => `${kind}: ${one}`))
}

test.each(conditions)('every page in every state is right: $name', async (condition) => {
  const page = await open(condition)
  const faults: string[] = []
  const targets = [
    ...allAddresses().map((address) => site.origin + address),
    ...stateAddresses.map((address) => states.origin + address),
  ]
  for (const target of targets) {
    await page.goto(target)
    const found = await faultsOf(page, condition)
    faults.push(...found.map((fault) => `${new URL(target).pathname} ${fault}`))
  }
  const root = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
  await page.close()
  if (!condition.print) expect(root).toBe(`${condition.font ?? 16}px`)
  expect(faults).toEqual([])
})

/** What would make each kind of fault on any page. */
const broken = {
  sideways: 'h1 { width: 120vw }',
  overlap: 'h1 + * { margin-top: -2rem }',
  small: 'a { line-height: 1 !important; padding: 0 !important; min-height: 0 !important }',
  'axe: color-contrast': 'p { color: #999 !important; background: #fff !important }',
}

test('too little contrast of forced colours is found', async () => {
  const condition = { name: 'forced', width: 360, forced: true }
  const page = await open(condition)
  await page.goto(`${site.origin}/fi/palvelut/nuoret`)
  const content = 'p { forced-color-adjust: none; color: #999 !important; background: #fff }'
  await page.addStyleTag({ content })
  expect(await faultsOf(page, condition)).toContainEqual(expect.stringContaining('contrast: <p'))
  await page.close()
})

test.each(Object.entries(broken))('a fault is found: %s', async (kind, content) => {
  const page = await open({ name: kind, width: 360 })
  await page.goto(`${site.origin}/fi/palvelut/nuoret`)
  expect(await faultsOf(page, { name: kind, width: 360 })).toEqual([])
  await page.addStyleTag({ content })
  expect(await faultsOf(page, { name: kind, width: 360 })).toContainEqual(
    expect.stringContaining(kind),
  )
  await page.close()
})
