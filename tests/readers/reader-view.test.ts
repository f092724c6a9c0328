/** Mozilla's Readability, as Firefox and many extractors of text use it: what matters on a page is still there. */
import { isProbablyReaderable, Readability } from '@mozilla/readability'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
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

test.each(pages.filter((page) => !isSiteMap(page)).map((page) => [page.address, page] as const))(
  'a reader view keeps notices, corrections, state, lead, figures and places: %s',
  (_, page) => {
    const document = documentOf(page)
    const { twin } = page
    const headline = textsOf(document, 'h1')[0] ?? ''
    const notices = textsOf(
      document,
      '.history > p, .state, .kicker, .notice p, .notice h2, .origin, .fact-box dd, .street, .sources',
    )
    const figures = textsOf(document, '.figures td')
    const found = new Readability(document).parse()
    const text = plain(found?.textContent ?? '')
    for (const one of [...notices, ...figures]) expect(text, one).toContain(one)
    for (const one of [twin.summary, ...twin.corrections.map((correction) => correction.text)])
      expect(text).toContain(plain(one))
    for (const { name } of twin.places) expect(text).toContain(plain(name))
    if (twin.published) expect(text).toContain(twin.published.slice(0, 4))
    expect(plain(found?.title ?? ''), 'title').toBe(headline)
    expect(found?.lang).toBe(twin.language)
  },
)

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
