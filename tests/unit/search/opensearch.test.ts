/** The search service of staff in place of the site's own search, against a small double of it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Edition } from '#lib/content/edition'
import { allPages, currentEdition } from '#lib/content/pages'
import { isWorthReading } from '#lib/listings/menus'
import type { Locale } from '#lib/locales'
import { findPages } from '#lib/search/find-pages'
import { searchService } from '#lib/search/opensearch/address'
import { fillService, switchService } from '#lib/search/opensearch/fill'
import { searchViewOf } from '#lib/views/search'
import { type SearchDouble, startSearchDouble } from '#tests/support/search-service'

let double: SearchDouble
vi.stubEnv('SITE_NOW', '2026-11-22T12:00:00+02:00')
const edition = currentEdition()

beforeEach(async () => {
  double = await startSearchDouble()
  vi.stubEnv('SEARCH_URL', double.url)
})

afterEach(() => double.close())

/** As `currentEdition` after a change of the content. */
const later = (contentHash: string): Edition => ({
  ...edition,
  site: { ...edition.site, contentHash },
})

const service = () => searchService() ?? { origin: '', prefix: '' }
const asked = (query: string, page = 1) => ({ query, page, cut: false, isExact: false })
const find = (query: string, locale: Locale = 'fi', page = 1) =>
  findPages(edition, locale, asked(query, page))

async function release(of = edition): Promise<void> {
  await fillService(service(), of)
  await switchService(service(), of)
}

test('every page is a document of an index of its language, with the analyser of the language', async () => {
  await release()
  const [fi, sv] = [...double.aliases.values()].map((name) => double.indexes.get(name))
  expect([...double.aliases.keys()]).toEqual(['test-fi', 'test-sv'])
  const readable = allPages(edition, 'fi').filter(isWorthReading)
  expect([...(fi?.documents.keys() ?? [])]).toEqual(readable.map(({ key }) => key))
  expect(sv?.documents.size).toBe(readable.length)
  expect(JSON.stringify(fi?.settings)).toContain('"analyzer":"finnish"')
  expect(JSON.stringify(sv?.settings)).toContain('"analyzer":"swedish"')
  expect(fi?.documents.get('contact')).toMatchObject({ title: 'Yhteystiedot', grade: 1 })
  expect(double.authorization).toBe(`Basic ${Buffer.from('staff:s@la').toString('base64')}`)
})

test('the results page is the same shape as ever, with marked passages and sections', async () => {
  await release()
  const found = await find('palkkatuki')
  const { results, isNear } = searchViewOf({ edition, locale: 'fi' }, asked('palkkatuki'), found)
  expect(isNear).toBe(false)
  expect(results[0]?.link.href).toMatch(/^\/fi\//)
  const marked = results.flatMap(({ passage }) => passage).filter((piece) => piece.marked)
  expect(marked.length).toBeGreaterThan(0)
  for (const { text } of marked) expect(text).toMatch(/^palkk/i)
  expect(results.some(({ section }) => section)).toBe(true)
})

test('results turn by the page, and the count is of all of them', async () => {
  await release()
  const [first, second] = [await find('Helsinki'), await find('Helsinki', 'fi', 2)]
  expect([first.results.length, first.count]).toEqual([10, second.count])
  const keys = [...first.results, ...second.results].map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  expect((await find('Helsinki', 'fi', 99_999)).results).toEqual([])
})

test('what only sounds like the query is near, and nothing is nothing', async () => {
  await release()
  expect(await find('palxyz')).toMatchObject({ isNear: true })
  expect(await find('qqqqq wwwww')).toMatchObject({ count: 0, isNear: false })
  expect(await findPages(edition, 'fi', asked(''))).toMatchObject({ count: 0 })
})

test('words of the other language find the pages of this one', async () => {
  await release()
  const { viaOtherLanguage, results } = await find('lönesubvention kommunförsöket')
  expect(viaOtherLanguage).toBe(true)
  expect(results[0]?.address).toMatch(/^\/fi\//)
})

test('the same content is filled once; the alias moves with the release and back, and old indexes go', async () => {
  await release()
  await fillService(service(), edition)
  expect(double.asked.filter((line) => line.includes('_bulk'))).toHaveLength(2)
  for (const hash of ['b', 'c', 'd']) {
    const before = double.aliases.get('test-fi')
    await fillService(service(), later(hash))
    expect(double.aliases.get('test-fi')).toBe(before)
    await switchService(service(), later(hash))
    expect(double.aliases.get('test-fi')).not.toBe(before)
  }
  expect(double.indexes.size).toBe(6)
  await switchService(service(), later('b'))
  await expect(switchService(service(), edition)).rejects.toThrow(
    'has no index of this content. Run npm run build with the same SEARCH_URL.',
  )
})

test('a page that this release does not have is not shown', async () => {
  await release()
  const name = double.aliases.get('test-fi') ?? ''
  const contact = double.indexes.get(name)?.documents.get('contact')
  if (contact) double.indexes.get(name)?.documents.set('of/another/release', contact)
  const keys = (await find('yhteystiedot')).results.map(({ key }) => key)
  expect(keys).toContain('contact')
  expect(keys).not.toContain('of/another/release')
})

test('an index that was filled by half is taken away, and the build says why', async () => {
  double.fault = 'half'
  await expect(fillService(service(), edition)).rejects.toThrow(/did not take every page/)
  expect(double.indexes.size).toBe(0)
})

test.each([
  ['slow', /^The search service at http:\/\/127\.0\.0\.1:\d+ gave no answer in 1800 ms\.$/],
  [
    'refuse',
    /^The search service at http.* refused POST \/test-fi\/_search with 400: .*parsing_exception/,
  ],
  ['html', /^The search service at http.* answered what is no JSON: is it OpenSearch\?$/],
] as const)('when it is %s, a sentence says so', async (fault, sentence) => {
  await release()
  double.fault = fault
  await expect(find('tuki')).rejects.toThrow(sentence)
})

test('when it is down, or has no index, a sentence says so, without the password', async () => {
  await expect(find('tuki')).rejects.toThrow(/^The search service at http.* has no test-fi\.$/)
  double.close()
  await expect(find('tuki')).rejects.toThrow(
    /^The search service at http:\/\/127\.0\.0\.1:\d+ cannot be reached: ECONNREFUSED\.$/,
  )
})

test.each([
  'search.example.org',
  'ftp://search.example.org',
  'https://search.example.org/Our_Index',
])('SEARCH_URL=%s is refused in a sentence', (url) => {
  vi.stubEnv('SEARCH_URL', url)
  expect(() => searchService()).toThrow(/^SEARCH_URL is no address of OpenSearch\. Write for/)
})
