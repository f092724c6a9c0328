/** Pages on paper, as Chromium prints them: full sheets, numbered, corrections before the text, addresses of links, nothing that only a screen can use. */
import { spawnSync } from 'node:child_process'
import { type Browser, chromium, type Page } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserArguments, findBrowser } from '../browser'
import { type RunningSite, startSite } from '../support/running-site'
import { find } from './programs'
import { addresses, plain } from './tree'

const pdftotext = find('pdftotext')

let site: RunningSite
let browser: Browser
let page: Page

beforeAll(async () => {
  site = await startSite()
  const executablePath = findBrowser()
  const args = browserArguments()
  browser = await chromium.launch({ args, ...(executablePath && { executablePath }) })
  page = await browser.newPage()
})

afterAll(async () => {
  await browser.close()
  await site.stop()
})

interface Sheet {
  text: string
  /** Where its last line ends, without the number of the sheet: 1 is the lower edge of the paper. */
  filled: number
}

/** Height that the margin takes, with the number of the sheet. */
const margin = 0.07

/** The sheets of a page with their words, each with its place on the sheet. */
async function sheetsOf(address: string, format: 'A4' | 'Letter'): Promise<Sheet[]> {
  await page.goto(site.origin + address)
  const input = await page.pdf({ format, preferCSSPageSize: false })
  const { stdout } = spawnSync(pdftotext ?? '', ['-bbox', '-', '-'], { input, encoding: 'utf8' })
  return [...stdout.matchAll(/<page [^>]*height="([\d.]+)">(.*?)<\/page>/gs)].map(
    ([, height, inside = '']) => {
      const words = [...inside.matchAll(/yMax="([\d.]+)">(.*?)<\/word>/g)]
      const ends = words.map(([, end]) => Number(end) / Number(height))
      return {
        text: plain(words.map(([, , word]) => word).join(' ')),
        filled: Math.max(0, ...ends.filter((end) => end < 1 - margin)),
      }
    },
  )
}

/** Both languages beside each other: blocks that are not to be divided leave more room at the foot of a sheet. */
const sideBySide = ['/fi/kuntakokeilu/rinnakkain', '/sv/kommunforsoket/parallellt']

const formats = ['A4', 'Letter'] as const

test.skipIf(!pdftotext).each(formats)(
  'every page fills its sheets, all but the last, and numbers them (%s)',
  async (format) => {
    const faults: string[] = []
    for (const address of [...addresses(), ...sideBySide]) {
      const sheets = await sheetsOf(address, format)
      for (const [index, { text, filled }] of sheets.entries()) {
        const isLast = index === sheets.length - 1
        if (!isLast && filled < (sideBySide.includes(address) ? 0.6 : 0.75))
          faults.push(`${address} ${index + 1}: ${filled}`)
        if (!text.includes(`${index + 1} / ${sheets.length}`)) faults.push(`${address} no number`)
      }
      if (sheets.length > 4) faults.push(`${address}: ${sheets.length} sheets`)
    }
    expect(faults).toEqual([])
  },
)

test.skipIf(!pdftotext).each([
  [
    '/fi/tiedotteet/2020-asiakkaat-siirtyvat',
    'Oikaisu 25.11.2026',
    'Noin 49 500',
    'Hae',
    'Valikko',
  ],
  ['/sv/pressmeddelanden/2020-kunder-flyttar', 'Rättelse', 'Cirka 49 500', 'Sök', 'Meny'],
])(
  '%s has its correction first, the addresses of its links, and no search',
  async (address, correction, text, ...useless) => {
    const sheets = await sheetsOf(address, 'A4')
    expect(sheets.length).toBeLessThanOrEqual(3)
    const all = sheets.map((sheet) => sheet.text).join(' ')
    expect(all.indexOf(correction)).toBeGreaterThan(0)
    expect(all.indexOf(correction)).toBeLessThan(all.indexOf(text))
    expect(all).toContain('(https://www.vantaa.fi')
    for (const word of useless) expect(all.split(' ')).not.toContain(word)
  },
)
