/** The twins of a page for programs say what the page says: every text of its main part is compared, in every state of a page. */
import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RunningSite } from '../support/running-site'
import { hasTwin, startStates, stateAddresses } from './states'
import { builtPages, fileOf, plain } from './tree'

/** What stands in a line of its own. */
const lines = 'p, li, dd, dt, td, th, h1, h2, h3, caption, figcaption, .street'

/** What only a screen has: where else to go, which of both languages is read, how to download the same in another form. */
const onlyOnScreen = [
  ...['.way-now', '.english', '.feed-links', '.downloads', '.press-contact', '.all-releases'],
  ...['.year-links', '.hero > p:not(.lead)', '.how-to-cite ul', '.how-to-cite > p:not(.citation)'],
  ...[
    '.release-index h2',
    '.release-index > p',
    '.site-index > section:first-child',
    'nav',
    'search',
  ],
  ...['.site-index h3', '.sources > p', '.notice > p + p', 'figure', '.places h3'],
].join(', ')

/** Letters and digits alone: Markdown escapes some signs and gives links their addresses, and a page writes some texts with a capital. */
function bare(text: string): string {
  return plain(text.replace(/\]\([^)]*\)/g, ']'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Texts of a page that a twin of it does not have. */
function missing(html: string, twin: string, told: (line: Element) => boolean): string[] {
  const { document } = new JSDOM(html.replace(/<style>.*?<\/style>/gs, '')).window
  const known = bare(twin)
  return [...document.querySelectorAll('main')]
    .flatMap((main) => [...main.querySelectorAll(lines)])
    .filter((line) => !line.querySelector(lines) && !line.closest(onlyOnScreen) && told(line))
    .map(({ textContent }) => plain(textContent ?? ''))
    .filter((text) => text && !known.includes(bare(text)))
}

/** In JSON what a heading of facts says is the name of a field, and so is a correction's kind. */
const isField = (line: Element) => line.matches('.notice h2')

function expectTold(address: string, html: string, markdown: string, json: string): void {
  expect(
    missing(html, markdown, () => true),
    `${address}.md`,
  ).toEqual([])
  const { markdown: text, ...data } = JSON.parse(json)
  const values = `${JSON.stringify(data)} ${text}`
  expect(
    missing(html, values, (line) => !isField(line)),
    `${address}.json`,
  ).toEqual([])
}

test.each(builtPages().map((page) => [page.address, page] as const))(
  'Markdown and JSON say what %s says',
  (address, { html }) =>
    expectTold(address, html, fileOf(`${address}.md`), fileOf(`${address}.json`)),
)

let states: RunningSite

beforeAll(async () => {
  states = await startStates()
})

afterAll(() => states.stop())

const textOf = async (address: string) => (await fetch(states.origin + address)).text()

test('Markdown and JSON say what pages in other states say', async () => {
  for (const address of stateAddresses.filter(hasTwin)) {
    const [html = '', markdown = '', json = ''] = await Promise.all(
      ['', '.md', '.json'].map((end) => textOf(address + end)),
    )
    expectTold(address, html, markdown, json)
  }
})
