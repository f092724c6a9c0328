/** What other sites' programs find when somebody shares a link: open-graph-scraper, and what stands in the first bytes of a page. */
import { JSDOM } from 'jsdom'
import ogs from 'open-graph-scraper'
import { expect, test } from 'vitest'
import { builtPages } from './tree'

const pages = builtPages()

test.each(pages.map((page) => [page.address, page] as const))(
  'a preview of %s has headline, summary, picture, language and, of a release, its year',
  async (_, { html, twin }) => {
    const { result } = await ogs({ html })
    expect(result.ogTitle).toContain(twin.title)
    expect(result.ogDescription).toBe(twin.summary)
    expect(result.ogImage?.[0]).toMatchObject({ width: '1200', height: '630', type: 'image/png' })
    expect(result.ogLocale).toBe(`${twin.language}_FI`)
    expect(result.dcTitle).toBe(twin.title)
    expect(result.dcLanguage).toBe(twin.language)
    if (!twin.published) return
    expect(result.ogTitle).toContain(twin.published.slice(0, 4))
    expect(result.articlePublishedTime).toBe(twin.published)
  },
)

test('reference managers find title, publisher, date and language of every page', () => {
  for (const { address, html, twin } of pages) {
    const { document } = new JSDOM(html).window
    const told = (name: string) =>
      document.querySelector(`meta[name="${name}"]`)?.getAttribute('content')
    const date = twin.published ?? twin.updated
    const city = { fi: 'Helsingin kaupunki', sv: 'Helsingfors stad' }[twin.language]
    for (const [title, publisher, day, language] of [
      ['DC.title', 'DC.publisher', 'DC.date', 'DC.language'],
      ['citation_title', 'citation_publisher', 'citation_publication_date', 'citation_language'],
    ] as const)
      expect(
        [told(title), told(publisher), told(day)?.replaceAll('/', '-'), told(language)],
        address,
      ).toEqual([twin.title, city, date, twin.language])
  }
})

test('all of it stands in the first 4 kB, before the style', () => {
  for (const { address, html } of pages) {
    const start = Buffer.from(html).subarray(0, 4096).toString()
    for (const name of [
      'og:title',
      'og:image"',
      'og:description',
      'DC.date',
      'citation_publication_date',
    ])
      expect(start, `${address} ${name}`).toContain(name)
    expect(html.indexOf('<style'), address).toBeGreaterThan(html.lastIndexOf('<meta'))
  }
})
