import { type CollectionEntry, getCollection } from 'astro:content'

export type Page = CollectionEntry<'pages'>

const pages = (await getCollection('pages')).sort((a, b) => a.data.weight - b.data.weight)
const byId = new Map(pages.map((page) => [page.id, page]))
const below = new Map<string, Page[]>()
for (const page of pages) {
  const place = `${page.data.locale}/${page.data.parent}`
  below.set(place, below.get(place) ?? [])
  below.get(place)?.push(page)
}

export function allPages(): Page[] {
  return pages
}

export function findPage(locale: string, key: string): Page | undefined {
  return byId.get(`${locale}/${key}`)
}

/** Pages below a page, in their order. */
export function childrenOf(locale: string, key: string): Page[] {
  return below.get(`${locale}/${key}`) ?? []
}

/** The newest releases of a language. */
export function newestReleases(locale: string, count: number): Page[] {
  return childrenOf(locale, 'press')
    .toSorted((a, b) => b.data.released.localeCompare(a.data.released))
    .slice(0, count)
}

/** Pages above a page, the front page first. */
export function ancestorsOf({ data }: Page): Page[] {
  const parent = findPage(data.locale, data.parent)
  return parent ? [...ancestorsOf(parent), parent] : []
}
