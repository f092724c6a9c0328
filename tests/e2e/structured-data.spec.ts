/** A program that reads what pages say of themselves: whole, consistent from page to page, and the same as the content. */
import { expect, test } from '@playwright/test'
import { contentOfPages, describedPages, knownLinks, nodeOf, valuesIn } from './described'
import { paths } from './site'

test('every page has one block of structured data in the vocabulary of schema.org', async ({
  request,
}) => {
  for (const { path, blocks, nodes } of await describedPages(request)) {
    expect(blocks, path).toHaveLength(1)
    expect(JSON.parse(blocks[0] ?? '')['@context'], path).toBe('https://schema.org')
    expect(
      nodes.filter((node) => !node['@type']),
      path,
    ).toEqual([])
  }
})

test('every address in it is absolute and of this site, or one that the content links to', async ({
  request,
}) => {
  const { origin } = new URL(
    /<loc>(.*?)<\/loc>/.exec(await (await request.get('/sitemap.xml')).text())?.[1] ?? '',
  )
  const known = knownLinks()
  for (const { path, nodes } of await describedPages(request)) {
    const addresses = valuesIn(nodes).filter(
      ([name, value]) => ['@id', 'url', 'item'].includes(name) || value.includes('://'),
    )
    const strangers = addresses.filter(
      ([, value]) => !value.startsWith(`${origin}/`) && !known.includes(value),
    )
    expect(addresses.length, path).toBeGreaterThan(0)
    expect(strangers, path).toEqual([])
  }
})

test('every reference leads to something that this page or another tells about', async ({
  request,
}) => {
  const all = await describedPages(request)
  const ids = new Set(all.flatMap(({ nodes }) => thingsIn(nodes).map((thing) => thing['@id'])))
  for (const { path, nodes } of all) {
    const references = nodes
      .flatMap(Object.values)
      .filter((value) => typeof value === 'object' && Object.keys(value).join() === '@id')
    expect(
      references.filter((reference) => !ids.has(reference['@id'])),
      path,
    ).toEqual([])
  }
})

test('names, dates and corrections are those of the content', async ({ request }) => {
  const all = await describedPages(request)
  const { moment } = await (await request.get('/healthz')).json()
  for (const { language, facts, frontMatter } of contentOfPages().filter(
    ({ facts }) => !facts.gone && !facts.publishAt && !facts.only,
  )) {
    const { title, summary, updated } = frontMatter
    const page = all.find(
      ({ path, nodes }) =>
        path.startsWith(`/${language}`) && nodes.some(({ name }) => name === title),
    )
    if (!page) throw new Error(`No page describes '${title}'.`)
    const { period, published, corrections = [] } = facts
    const dateModified = [updated, ...corrections.map(({ date }) => date)].sort().at(-1)
    expect(nodeOf(page, 'WebPage', 'CollectionPage'), title).toMatchObject({
      name: title,
      description: summary,
      inLanguage: language,
      dateModified,
    })
    const rightWas = corrections
      .filter(({ kind }) => kind === 'correction')
      .map(({ date, text }) => ({ text: text[language], datePublished: date }))
    if (facts.type === 'press-release') {
      expect(nodeOf(page, 'NewsArticle'), title).toMatchObject({
        headline: title,
        dateModified,
        ...(published &&
          (published.length === 10
            ? { datePublished: published }
            : { copyrightYear: Number(published.slice(0, 4)) })),
      })
      expect(nodeOf(page, 'NewsArticle')?.correction ?? [], title).toMatchObject(rightWas)
    }
    const project = nodeOf(page, 'Project')
    const hasEnded = (period?.end ?? '9999') < String(moment)
    expect(project?.dissolutionDate, title).toBe(project && hasEnded ? period?.end : undefined)
    expect(project?.foundingDate, title).toBe(
      project && hasEnded ? period?.start : project?.foundingDate,
    )
  }
})

test('the breadcrumbs are those that the reader sees, and the name is the heading', async ({
  page,
  request,
}) => {
  const all = new Map(
    (await describedPages(request)).map((described) => [described.path, described]),
  )
  for (const path of await paths(request)) {
    const described = all.get(path)
    const list = (described && nodeOf(described, 'BreadcrumbList')?.itemListElement) ?? []
    await page.goto(path)
    const seen = await page.locator('.breadcrumbs li').allTextContents()
    expect(names(list), path).toEqual(seen.map(plain))
    const heading = await page.getByRole('heading', { level: 1 }).textContent()
    expect(described && nodeOf(described, 'WebPage', 'CollectionPage')?.name, path).toBe(
      plain(heading ?? ''),
    )
  }
})

/** Names of a list's items, in the order of their positions. */
function names(list: unknown): string[] {
  const items = Array.isArray(list) ? [...list] : []
  return items.sort((a, b) => a.position - b.position).map(({ name }) => name)
}

/** With ordinary spaces, and without the hyphens that break long words. */
function plain(text: string): string {
  return text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Everything that is told about, inside other things too: more than a reference is said of it. */
function thingsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(thingsIn)
  return '@type' in value ? [value, ...inner] : inner
}
