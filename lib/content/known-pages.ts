/** What a new page must not take: keys, titles and addresses, as far as the files can be read. Other mistakes in the content do not matter here. */
import { isReserved } from '#lib/content/check/addresses'
import { pressKey } from '#lib/content/check/press-key'
import { groupByKey, parentKeyOf } from '#lib/content/check/tree'
import { factsFile, textFileOf } from '#lib/content/read/folder'
import { splitFrontMatter } from '#lib/content/read/front-matter'
import { listFiles } from '#lib/content/read/list-files'
import { readText } from '#lib/content/read/text'
import { parseYaml } from '#lib/content/read/yaml'
import { type Locale, locales, type Pair } from '#lib/locales'
import { oldAddressOf } from '#lib/schema/old-address'
import { addressOf } from '#lib/urls'

type KnownPage = { key: string; titles: Pair; slugs: Pair; aliases: string[]; gone: boolean }

/** The pages of a content folder, by key. */
export type KnownPages = Map<string, KnownPage>

/** Reads the heads of all pages. What cannot be read is taken for empty. */
export function knownPages(folder: string): KnownPages {
  const groups = groupByKey(listFiles(folder, []))
  return new Map(
    [...groups].flatMap(([key, files]) =>
      files.includes(factsFile) ? [[key, knownPage(folder, key, files)] as const] : [],
    ),
  )
}

function knownPage(folder: string, key: string, files: string[]): KnownPage {
  const data = (name: string) =>
    files.includes(name) ? dataOf(folder, `${key}/${name}`) : new Map<string, unknown>()
  const heads = { fi: data(textFileOf.fi), sv: data(textFileOf.sv) }
  const end = key.slice(key.lastIndexOf('/') + 1)
  const pairOf = (field: string, otherwise: string): Pair => ({
    fi: String(heads.fi.get(field) ?? otherwise),
    sv: String(heads.sv.get(field) ?? otherwise),
  })
  const facts = data(factsFile)
  const aliases = facts.get('aliases')
  return {
    key,
    titles: pairOf('title', ''),
    slugs: pairOf('slug', end),
    aliases: Array.isArray(aliases) ? aliases.map(String) : [],
    gone: facts.has('gone'),
  }
}

function dataOf(folder: string, file: string): Map<string, unknown> {
  const text = readText(folder, file, [])
  if (text === undefined) return new Map()
  const yaml = file.endsWith('.md')
    ? splitFrontMatter(text, file, [])?.frontMatter
    : parseYaml(text, file, [])
  return new Map(Object.entries(yaml?.data ?? {}))
}

/** Keys of the pages that another may stand below. */
export function possibleParents(pages: KnownPages): string[] {
  return [...pages.values()]
    .filter(({ gone }) => !gone)
    .map(({ key }) => key)
    .sort()
}

/** The key that has a title already, in a language. */
export function keyOfTitle(pages: KnownPages, locale: Locale, title: string): string | undefined {
  return [...pages.values()].find(({ titles }) => titles[locale].normalize() === title.normalize())
    ?.key
}

/** The address of a new page when it is not free: a page or an alias has it, or the site needs it. */
export function takenAddress(
  pages: KnownPages,
  parent: string,
  locale: Locale,
  slug: string,
): string | undefined {
  const address = addressOf(locale, [...slugsOf(pages, parent, locale), slug])
  const all = [...pages.values()].flatMap(({ key, aliases }) => [
    ...locales.map((one) => addressOf(one, slugsOf(pages, key, one))),
    ...aliases.map(oldAddressOf),
  ])
  const isYear = parent === pressKey && /^\d{4}$/.test(slug)
  return isYear || isReserved(address) || all.includes(address) ? address : undefined
}

function slugsOf(pages: KnownPages, key: string, locale: Locale): string[] {
  const parent = parentKeyOf(key)
  const page = pages.get(key)
  return parent === undefined || !page
    ? []
    : [...slugsOf(pages, parent, locale), page.slugs[locale]]
}
