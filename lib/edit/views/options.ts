/** The lists that a form offers, in the writer's language. */
import { audiences, type Site } from '#lib/content/pages'
import type { Options } from '#lib/edit/facts/spec'
import type { Option } from '#lib/edit/views/form'
import { editWords, isEditWord } from '#lib/edit/words'
import type { Locale } from '#lib/locales'
import { bounds, units } from '#lib/schema/page'

/** Gives the list of a name. `pictures` are those of the page. */
export function optionsOf(
  site: Site,
  language: Locale,
  pictures: string[],
): (name: Options) => Option[] {
  const named = (name: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: wordOf(`${name}-${value}`, value, language) }))
  const lists: Record<Options, () => Option[]> = {
    units: () => named('unit', units),
    bounds: () => named('bound', bounds),
    kinds: () => named('kind', ['correction', 'update']),
    languages: () => named('language', ['fi', 'sv', 'en']),
    audiences: () => named('audience', audiences),
    pictures: () => pictures.map((value) => ({ value, label: value })),
    pages: () => pagesIn(site, language),
    contacts: () =>
      site.contacts.map(({ id, name, unit }) => ({ value: id, label: name ?? unit[language] })),
    links: () => site.links.map(({ id, title }) => ({ value: id, label: title[language] })),
    funding: () => site.funding.map(({ id, name }) => ({ value: id, label: name[language] })),
    sources: () =>
      site.sources.map(({ id, title }) => ({ value: id, label: `${id} ${title[language]}` })),
  }
  return (name) => lists[name]()
}

/** All pages that have a folder, in the order of the tree. */
export function pagesIn(site: Site, language: Locale): Option[] {
  const pages = site.pages.filter((page) => page.locale === language && !page.pressYear)
  return pages.map(({ key, navTitle }) => ({ value: key, label: navTitle }))
}

function wordOf(key: string, value: string, language: Locale): string {
  return isEditWord(key) ? editWords(language)(key) : value
}
