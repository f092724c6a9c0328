/** Every type of page under every condition of reading: nothing scrolls sideways, nothing lies over anything else, every text has its contrast. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from '@playwright/test'
import type axe from 'axe-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserArguments, findBrowser } from '../browser'
import { type RunningSite, startSite } from '../support/running-site'
import { examples, overlaps, sideways, smallTargets } from './look'

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
  { name: 'forced colours at 360 px', width: 360, forced: true },
]

const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

let site: RunningSite
const browsers = new Map<number, Browser>()

beforeAll(async () => {
  site = await startSite()
})

afterAll(async () => {
  for (const browser of browsers.values()) await browser.close()
  await site.stop()
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

async function open({ width, font = 16, scheme, forced }: Condition): Promise<Page> {
  const browser = await browserFor(font)
  return browser.newPage({
    viewport: { width, height: 900 },
    colorScheme: scheme ?? 'light',
    forcedColors: forced ? 'active' : 'none',
    bypassCSP: true,
  })
}

const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { violations } = await window.axe.run({ runOnly: ['wcag2aa', 'wcag22aa'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`))
  })
}

/** Faults of the page that is open, one line each. */
async function faultsOf(page: Page, { spacing: isSpaced, scheme, width, forced }: Condition) {
  if (isSpaced) await page.addStyleTag({ content: spacing })
  const wide = await page.evaluate(sideways)
  const covered = await page.evaluate(overlaps)
  const small = forced ? [] : await page.evaluate(smallTargets)
  const axeFound = scheme || width === 320 ? await axeFaults(page) : []
  return [
    ...wide.map((one) => `sideways: ${one}`),
    ...covered.map((one) => `overlap: ${one}`),
    ...small.map((one) => `small: ${one}`),
    ...axeFound.map((one) => `axe: ${one}`),
  ]
}

test.each(conditions)('every type of page is right: $name', async (condition) => {
  const page = await open(condition)
  const faults: string[] = []
  for (const path of examples) {
    await page.goto(site.origin + path)
    const found = await faultsOf(page, condition)
    faults.push(...found.map((fault) => `${path} ${fault}`))
  }
  const root = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
  await page.close()
  expect(root).toBe(`${condition.font ?? 16}px`)
  expect(faults).toEqual([])
})
