/** The rules that need the whole site: each family gives its problems, and the list is all of them. */
import { checkAliases } from '#lib/content/aliases'
import { checkReserved } from '#lib/content/check-addresses'
import { checkDates } from '#lib/content/check-dates'
import { checkFacts } from '#lib/content/check-facts'
import { checkBelowGone, checkHome } from '#lib/content/check-home'
import { checkReleases } from '#lib/content/check-releases'
import { checkShape } from '#lib/content/check-shape'
import { checkSources } from '#lib/content/check-sources'
import { type KnownFact, knownFacts } from '#lib/content/known-facts'
import { keyOfLink } from '#lib/content/links'
import type { Target } from '#lib/content/markdown'
import type { Problem } from '#lib/content/problems'
import { checkReferences } from '#lib/content/references'
import type { Shared } from '#lib/content/shared'
import type { CompleteFolder } from '#lib/content/source'
import { type Addresses, checkUnique, parentKeyOf } from '#lib/content/tree'
import { isDraft } from '#lib/content/visibility'
import { locales } from '#lib/locales'

/** What the pages name and the site does not have, and what two of them share. `keys` are all keys, those of broken pages too. */
export function checkPages(pages: CompleteFolder[], keys: string[], addresses: Addresses, shared: Shared): Problem[] {
  return [
    ...pages.flatMap((page) => checkReferences(page, keys, shared)),
    ...pages.flatMap(checkSources),
    ...pages.flatMap(checkDates),
    ...checkHome(pages),
    ...checkBelowGone(pages),
    ...checkReserved(pages, addresses),
    ...checkUnique(pages, addresses),
    ...checkAliases(pages, addresses),
    ...checkReleases(pages, addresses),
  ]
}

/** Where the two languages of a page disagree. A draft may, and a page with other problems is not compared yet. */
export function checkPairs(pages: CompleteFolder[], shared: Shared, problems: Problem[]): Problem[] {
  const broken = new Set(problems.map(({ file }) => file.slice(0, file.lastIndexOf('/'))))
  const facts = new Map(pages.map((page) => [page.key, factsOf(page, shared)]))
  const names = shared.phrases.map((phrase) => phrase.text).filter((text) => /\d/.test(text))
  const comparable = pages.filter((page) => !broken.has(page.key) && !isDraft(page))
  return comparable.flatMap((page) => {
    const shape = page.facts.data.only ? [] : checkShape(page, shared.links)
    const reach = [page.key, ...linkedKeys(page, [...facts.keys()])]
    // A page that cannot be read takes its facts with it: what leads to it is compared once it is mended.
    if (!reach.every((key) => facts.has(key))) return shape
    return [
      ...shape,
      ...checkFacts(
        page,
        reach.flatMap((key) => facts.get(key) ?? []),
        names,
      ),
    ]
  })
}

function factsOf(page: CompleteFolder, shared: Shared): KnownFact[] {
  const sources = shared.sources.filter((source) => page.facts.data.sources?.includes(source.id))
  return knownFacts(
    page.facts.data,
    sources.flatMap(({ dated, until }) => [dated, until].filter((date) => date !== undefined)),
  )
}

function isInternal({ url }: Target): boolean {
  return !/^[a-z]+:/i.test(url)
}

/** Pages that the page leads to: by links of its texts, as related ones, as what continued it, and those below it. */
function linkedKeys(page: CompleteFolder, keys: string[]): string[] {
  const { related = [], period } = page.facts.data
  const inText = locales.flatMap((locale) => page.texts[locale].structure.links.filter(isInternal).map((link) => keyOfLink(link.url, page.key)))
  const below = page.facts.data.type === 'section' ? keys.filter((key) => parentKeyOf(key) === page.key) : []
  return [...new Set([...inText, ...related, ...(period?.continuedBy ? [period.continuedBy] : []), ...below])]
}
