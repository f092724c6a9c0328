/** The site as its own sitemap describes it. */
import type { APIRequestContext } from '@playwright/test'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export type Language = 'fi' | 'sv'

export const languages: Language[] = ['fi', 'sv']

/** One entry of the sitemap, with paths instead of absolute addresses. */
interface Entry {
  path: string
  lastModified: string
  /** Path by language, 'x-default' among them. */
  alternates: Record<string, string>
}

/** All pages, or those of one language. */
export async function sitemap(request: APIRequestContext, language?: Language): Promise<Entry[]> {
  const xml = await (await request.get('/sitemap.xml')).text()
  const entries = [...xml.matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => toEntry(entry))
  return language ? entries.filter(({ path }) => `${path}/`.startsWith(`/${language}/`)) : entries
}

/** Paths of all pages, or of those of one language. */
export async function paths(request: APIRequestContext, language?: Language): Promise<string[]> {
  return (await sitemap(request, language)).map(({ path }) => path)
}

/** Elements of a document, each with its name and attributes. */
export function elementsOf(html: string): { name: string; attributes: Record<string, string> }[] {
  const walk = (node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] =>
    'childNodes' in node
      ? node.childNodes.flatMap((child) => ('attrs' in child ? [child, ...walk(child)] : []))
      : []
  return walk(parse(html)).map(({ tagName, attrs }) => ({
    name: tagName,
    attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
  }))
}

function toEntry(entry: string): Entry {
  const alternates = [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(
    ([, language = '', address = '']) => [language, pathOf(address)],
  )
  return {
    path: pathOf(/<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? ''),
    lastModified: /<lastmod>(.*?)<\/lastmod>/.exec(entry)?.[1] ?? '',
    alternates: Object.fromEntries(alternates),
  }
}

function pathOf(address: string): string {
  return new URL(address).pathname
}
