/** The feeds of the built site, as feed readers get them. */
import { type APIRequestContext, expect, test } from '@playwright/test'
import { atomFaults, readAtom } from '../support/atom'
import { readJsonFeed } from '../support/json-feed'
import { elementsOf, type Language, paths } from './site'

const languages: Language[] = ['fi', 'sv']

const prose = /<(section|div) class="prose">([\s\S]*?)<\/\1>/g

async function bodyOf(request: APIRequestContext, address: string): Promise<string> {
  const answer = await request.get(new URL(address, 'http://localhost').pathname)
  expect(answer.status(), address).toBe(200)
  return answer.text()
}

async function atom(request: APIRequestContext, language: Language) {
  return readAtom(await bodyOf(request, `/${language}/feed.xml`))
}

/** Text of HTML without its elements and spaces. */
function lettersOf(html: string): string {
  return html.replace(/<[^>]+>|&nbsp;|\s/g, '')
}

test('both feeds of each language are valid by the rules of their formats, and name the same releases with the same dates and texts', async ({
  request,
}) => {
  for (const language of languages) {
    const xml = await bodyOf(request, `/${language}/feed.xml`)
    expect(atomFaults(xml)).toEqual([])
    const json = readJsonFeed(await bodyOf(request, `/${language}/feed.json`))
    const known = readAtom(xml).entries.map(({ id, title, updated, published, content }) => [
      id,
      title,
      updated,
      published,
      content,
    ])
    expect(
      json.items.map((item) => [
        item.id,
        item.title,
        item.date_modified,
        item.date_published,
        item.content_html,
      ]),
    ).toEqual(known)
    expect([json.language, readAtom(xml).language]).toEqual([language, language])
  }
})

test('feeds are sent with their own types', async ({ request }) => {
  const types = await Promise.all(
    ['/fi/feed.xml', '/fi/feed.json'].map(
      async (address) => (await request.head(address)).headers()['content-type'],
    ),
  )
  expect(types).toEqual([
    'application/atom+xml; charset=utf-8',
    'application/feed+json; charset=utf-8',
  ])
})

test('every page leads to both feeds of its language', async ({ request }) => {
  for (const path of await paths(request)) {
    const links = elementsOf(await bodyOf(request, path)).filter(
      ({ name, attributes }) => name === 'link' && attributes.rel === 'alternate',
    )
    const feeds = links.filter(({ attributes }) =>
      ['application/atom+xml', 'application/feed+json'].includes(attributes.type ?? ''),
    )
    const language = path.slice(1, 3)
    expect(feeds.map(({ attributes }) => new URL(attributes.href ?? '').pathname)).toEqual([
      `/${language}/feed.xml`,
      `/${language}/feed.json`,
    ])
    expect(feeds.every(({ attributes }) => attributes.title)).toBe(true)
  }
})

test('an entry has the whole text of its page and nothing in it is relative', async ({
  request,
}) => {
  for (const language of languages) {
    const { entries } = await atom(request, language)
    expect(entries.length).toBeGreaterThan(0)
    for (const { content, links } of entries) {
      const page = await bodyOf(request, links.at(-1)?.href ?? '')
      const sections = Array.from(page.matchAll(prose), ([, , text = '']) => lettersOf(text))
      expect(sections.length).toBeGreaterThan(0)
      for (const text of sections) expect(lettersOf(content)).toContain(text)
      const addresses = elementsOf(content).flatMap(({ attributes }) =>
        [attributes.href, attributes.src].filter((address) => address !== undefined),
      )
      expect(addresses.filter((address) => !/^(https?:\/\/|mailto:|tel:)/.test(address))).toEqual(
        [],
      )
    }
  }
})

test("an entry leads to the same release in the other language's feed", async ({ request }) => {
  const [finnish, swedish] = await Promise.all(languages.map((language) => atom(request, language)))
  const pages = (feed: typeof finnish, hreflang: Language) =>
    feed?.entries.map(({ links }) => links.find((link) => link.hreflang === hreflang)?.href).sort()
  expect(pages(finnish, 'sv')).toEqual(pages(swedish, 'sv'))
  expect(pages(swedish, 'fi')).toEqual(pages(finnish, 'fi'))
})

test('ids are unique in the whole site', async ({ request }) => {
  const feeds = await Promise.all(languages.map((language) => atom(request, language)))
  const ids = feeds.flatMap(({ id, entries }) => [id, ...entries.map((entry) => entry.id)])
  expect(new Set(ids).size).toBe(ids.length)
})

test('the corrected release begins with what has been corrected or has changed', async ({
  request,
}) => {
  const { entries } = await atom(request, 'sv')
  const release = entries.find(({ id }) => id.includes('2020-customers-move'))
  expect(lettersOf(release?.content ?? '')).toMatch(/^Uppdateringden25november2026:/)
})

test('a reader that has the feed already is answered 304 without it', async ({ request }) => {
  for (const address of ['/fi/feed.xml', '/sv/feed.xml', '/fi/feed.json', '/sv/feed.json']) {
    const { etag = '' } = (await request.get(address)).headers()
    const again = await request.get(address, { headers: { 'if-none-match': etag } })
    expect([etag.length > 0, again.status(), (await again.body()).length]).toEqual([true, 304, 0])
  }
})
