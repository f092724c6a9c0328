/** Mozilla's Readability, as Firefox and many extractors of text use it: what matters on a page is still there. */
import { isProbablyReaderable, Readability } from '@mozilla/readability'
import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RunningSite } from '../support/running-site'
import { hasTwin, startStates, stateAddresses } from './states'
import { type BuiltPage, builtPages, plain } from './tree'

const pages = builtPages()
const isSiteMap = ({ address }: BuiltPage) => /sivukartta|webbkarta/.test(address)

function documentOf({ html, address }: BuiltPage): Document {
  const withoutStyle = html.replace(/<style>.*?<\/style>/gs, '')
  return new JSDOM(withoutStyle, { url: `http://localhost:3000${address}` }).window.document
}

/** Visible text of the first element that matches, if there is one. */
function textsOf(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => plain(textContent ?? ''))
}

/** Nothing that matters is lost, and the headline is that of the page. */
function expectKept(page: BuiltPage): void {
  const document = documentOf(page)
  const { twin, address } = page
  const headline = textsOf(document, 'h1')[0] ?? ''
  const notices = textsOf(
    document,
    '.history > p, .state, .kicker, .notice p, .notice h2, .origin, .fact-box dd, .street, .sources, figcaption',
  )
  const figures = textsOf(document, '.figures td')
  const found = new Readability(document).parse()
  const text = plain(found?.textContent ?? '')
  for (const one of [...notices, ...figures]) expect(text, `${address} ${one}`).toContain(one)
  for (const one of [twin.summary, ...twin.corrections.map((correction) => correction.text)])
    expect(text, address).toContain(plain(one))
  for (const { name } of twin.places) expect(text, address).toContain(plain(name))
  if (twin.published) expect(text, address).toContain(twin.published.slice(0, 4))
  expect(plain(found?.title ?? ''), `${address} title`).toBe(headline)
  expect(found?.lang, address).toBe(twin.language)
}

test.each(pages.filter((page) => !isSiteMap(page)).map((page) => [page.address, page] as const))(
  'a reader view keeps notices, corrections, state, lead, figures and places: %s',
  (_, page) => expectKept(page),
)

let states: RunningSite

beforeAll(async () => {
  states = await startStates()
})

afterAll(() => states.stop())

const read = async (address: string) => (await fetch(states.origin + address)).text()

/** A front page and a site map are ways in, no texts. */
const isList = /^\/..$|sivukartta/

test('a reader view keeps them in every other state of a page too', async () => {
  for (const address of stateAddresses.filter((one) => hasTwin(one) && !isList.test(one)))
    expectKept({
      address,
      html: await read(address),
      twin: JSON.parse(await read(`${address}.json`)),
    })
})

test('a reader view of both languages side by side keeps the text, and one of a retired page or a stand-in why it is that; for so little text none may be offered', async () => {
  for (const address of stateAddresses.filter((one) => !hasTwin(one))) {
    const html = await read(address)
    const document = new JSDOM(html, { url: `http://localhost:3000${address}` }).window.document
    if (!isProbablyReaderable(document)) continue
    const links = textsOf(document, 'main a')
    const told = textsOf(document, 'main p').filter((one) => one && !links.includes(one))
    const text = plain(new Readability(document).parse()?.textContent ?? '')
    expect(told.length, address).toBeGreaterThan(0)
    for (const one of told) expect(text, `${address} ${one}`).toContain(one)
  }
})

test('figures keep their thousands apart by a no-break space in the text itself', () => {
  const release = pages.find(({ address }) => address.endsWith('/2020-kunder-flyttar'))
  const document = release && documentOf(release)
  const text = document && new Readability(document).parse()?.textContent
  expect(text).toContain('cirka 49\u00a0500')
  expect(text).toContain('nästan 50\u00a0000')
})

test('a page that is nothing but links is not offered as a text', () => {
  expect(pages.filter(isSiteMap).map((page) => isProbablyReaderable(documentOf(page)))).toEqual([
    false,
    false,
  ])
  const release = pages.find(({ address }) => address.endsWith('/2020-kunder-flyttar'))
  expect(release && isProbablyReaderable(documentOf(release))).toBe(true)
})
