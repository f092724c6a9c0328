/**
 * Browsers that nobody here wrote and many readers have: Chromium 80 (February 2020, the oldest that the site is made for) and Firefox as it is
 * installed. Firefox 102 and Safari 14 cannot be had here; what they know is looked up in browser-data.test.ts.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import puppeteer80 from 'puppeteer-core'
import puppeteer from 'puppeteer-firefox'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningSite, startSite } from '../support/running-site'
import { allAddresses } from './examples'
import { overlaps, sideways } from './look'
import { find } from './programs'
import { project } from './tree'

const widths = [320, 360, 1280]

/** Pictures of the pages, for people to look at. */
const pictures = path.join(project, 'test-results', 'readers')

let site: RunningSite
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'old-browsers-'))
  mkdirSync(pictures, { recursive: true })
  site = await startSite()
})

afterAll(async () => {
  await site.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** What both drivers of browsers can do, as far as it is asked here. */
interface Page {
  setViewport(size: { width: number; height: number }): Promise<void>
  goto(address: string): Promise<unknown>
  evaluate(look: () => string[]): Promise<string[]>
  screenshot(options: { path: string; fullPage: boolean }): Promise<unknown>
}

/** Faults of every type of page at every width, one line each. */
async function faults(page: Page, name: string): Promise<string[]> {
  const found: string[] = []
  for (const width of widths) {
    await page.setViewport({ width, height: 900 })
    for (const address of allAddresses()) {
      await page.goto(site.origin + address)
      const all = [...(await page.evaluate(sideways)), ...(await page.evaluate(overlaps))]
      found.push(...all.map((fault) => `${width} px ${address} ${fault}`))
      const file = `${name}-${width}${address.replace(/\W+/g, '-').slice(0, 80)}.png`
      if (width === 360) await page.screenshot({ path: path.join(pictures, file), fullPage: true })
    }
  }
  return found
}

/** The browser as its package brings it. */
function chromium80(): string {
  const packed = path.join(project, 'tests/readers/node_modules/chromium-80/bin/chromium.br')
  const program = path.join(folder, 'chromium')
  writeFileSync(program, brotliDecompressSync(readFileSync(packed)), { mode: 0o755 })
  return program
}

test('Chromium 80 shows every type of page without scrolling sideways and nothing over anything else', async () => {
  const args = ['--no-sandbox', '--disable-gpu', '--single-process', '--no-zygote']
  const browser = await puppeteer80.launch({ executablePath: chromium80(), args })
  try {
    expect(await browser.version()).toMatch(/Chrome\/80\./)
    expect(await faults(await browser.newPage(), 'chromium-80')).toEqual([])
  } finally {
    await browser.close()
  }
})

const firefox = find('firefox')

test.skipIf(!firefox)(
  // Skipped only where there is no Firefox to be asked.
  'Firefox shows every type of page right, and prints each on as many sheets as its text needs',
  async () => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox ?? '',
      headless: true,
    })
    try {
      const page = await browser.newPage()
      expect(await faults(page, 'firefox')).toEqual([])
      for (const format of ['A4', 'Letter'] as const) {
        await page.goto(`${site.origin}/fi/tiedotteet/2020-asiakkaat-siirtyvat`)
        const pdf = await page.pdf({ format, path: path.join(pictures, `firefox-${format}.pdf`) })
        const sheets =
          Buffer.from(pdf)
            .toString('latin1')
            .match(/\/Type\s*\/Page\b/g) ?? []
        expect(sheets.length).toBeLessThanOrEqual(4)
      }
    } finally {
      await browser.close()
    }
  },
)
