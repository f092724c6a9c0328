/** The pages whose facts a page may name. */
import { keyOfLink } from '#lib/content/check/links'
import type { CompleteFolder } from '#lib/content/read/folder'
import type { Target } from '#lib/content/read/structure'
import { locales } from '#lib/locales'

/** The page and those that it leads to: by links of its texts, as related ones, as what continued it, and those below it. */
export function reachOf(page: CompleteFolder, below: Map<string | undefined, string[]>): string[] {
  const { related = [], period, type } = page.facts.data
  const inText = locales.flatMap((locale) =>
    page.texts[locale].structure.links.filter(isKey).map((link) => keyOfLink(link.url, page.key)),
  )
  const children = type === 'section' ? (below.get(page.key) ?? []) : []
  return [
    ...new Set([
      page.key,
      ...inText,
      ...related,
      ...(period?.continuedBy ? [period.continuedBy] : []),
      ...children,
    ]),
  ]
}

function isKey({ url }: Target): boolean {
  return !/^[a-z]+:/i.test(url)
}
