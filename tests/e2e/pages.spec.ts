/** A reader who goes everywhere: every page answers, every link leads somewhere, every pair is a pair. */
import { expect, test } from '@playwright/test'
import { elementsOf, paths, sitemap } from './site'

test('every page of the sitemap answers, in both languages', async ({ request }) => {
  const all = await paths(request)
  for (const path of all)
    expect((await request.get(path, { maxRedirects: 0 })).status(), path).toBe(200)
  const [finnish, swedish] = [await paths(request, 'fi'), await paths(request, 'sv')]
  expect(finnish.length).toBeGreaterThan(20)
  expect(swedish.length).toBe(finnish.length)
})

test('no link of any page is dead, and every fragment has its target', async ({ request }) => {
  const dead: string[] = []
  const known = new Map<string, Set<string> | undefined>()
  for (const page of [...(await paths(request)), '/fi/zzz', '/sv/zzz', '/zzz']) {
    const html = await (await request.get(page)).text()
    for (const link of internalLinks(html, page)) {
      const [target = '', fragment] = link.split('#')
      if (!known.has(target)) known.set(target, await anchorsOf(target))
      const anchors = target === page ? idsIn(html) : known.get(target)
      if (!anchors || (fragment && !anchors.has(fragment))) dead.push(`${page} → ${link}`)
    }
  }
  expect(dead).toEqual([])

  async function anchorsOf(path: string): Promise<Set<string> | undefined> {
    const response = await request.get(path, { maxRedirects: 0 })
    return response.status() === 200 ? idsIn(await response.text()) : undefined
  }
})

test('every alternate points back, and the page and the sitemap name the same ones', async ({
  request,
}) => {
  const entries = await sitemap(request)
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  for (const { path, alternates } of entries) {
    const language = path.split('/')[1] ?? ''
    expect(alternates[language], path).toBe(path)
    expect(alternates['x-default'], path).toBe(alternates.fi ?? path)
    for (const other of Object.values(alternates))
      expect(byPath.get(other)?.alternates, `${path} → ${other}`).toEqual(alternates)
    expect(await announced(path), path).toEqual({ canonical: path, alternates })
  }

  async function announced(path: string) {
    const links = elementsOf(await (await request.get(path)).text()).filter(
      ({ name }) => name === 'link',
    )
    const pathOf = (address = '') => new URL(address).pathname
    const alternates = links.filter(
      ({ attributes }) => attributes.rel === 'alternate' && attributes.hreflang,
    )
    return {
      canonical: pathOf(
        links.find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href,
      ),
      alternates: Object.fromEntries(
        alternates.map(({ attributes }) => [attributes.hreflang, pathOf(attributes.href)]),
      ),
    }
  }
})

test('every page has a title, a description and one heading of the first level of its own', async ({
  request,
}) => {
  const seen = new Set<string>()
  for (const path of await paths(request)) {
    const html = await (await request.get(path)).text()
    const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? ''
    const description =
      elementsOf(html).find(({ attributes }) => attributes.name === 'description')?.attributes
        .content ?? ''
    expect([title, description], path).toEqual([
      expect.stringMatching(/\S/),
      expect.stringMatching(/\S/),
    ])
    expect(
      elementsOf(html).filter(({ name }) => name === 'h1'),
      path,
    ).toHaveLength(1)
    expect(seen.has(`${path.slice(0, 3)} ${title}`), `${path}: ${title}`).toBe(false)
    seen.add(`${path.slice(0, 3)} ${title}`)
  }
})

function internalLinks(html: string, from: string): string[] {
  const addresses = elementsOf(html).flatMap(({ name, attributes }) =>
    ['a', 'area'].includes(name) ? (attributes.href ?? []) : [],
  )
  const site = new URL(`http://site${from}`)
  const urls = addresses
    .map((address) => new URL(address, site))
    .filter(({ origin }) => origin === site.origin)
  return [
    ...new Set(
      urls.map(({ pathname, search, hash }) => pathname + search + decodeURIComponent(hash)),
    ),
  ]
}

function idsIn(html: string): Set<string> {
  return new Set(elementsOf(html).flatMap(({ attributes }) => attributes.id ?? []))
}
