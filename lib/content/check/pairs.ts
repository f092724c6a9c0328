/** Where the two languages of a page disagree: compared when either has changed, or the facts that they may name, and not again until then. */
import { checkAgreement } from '#lib/content/check/agreement'
import { checkFacts } from '#lib/content/check/facts'
import { type KnownFact, knownFacts } from '#lib/content/check/known-facts'
import { checkLanguage } from '#lib/content/check/language'
import { keyOfLink } from '#lib/content/check/links'
import { checkEmptyBlocks, checkShape } from '#lib/content/check/shape'
import { parentKeyOf } from '#lib/content/check/tree'
import { isDraft } from '#lib/content/check/visibility'
import { type CompleteFolder, factsFile } from '#lib/content/read/folder'
import { hashOf } from '#lib/content/read/hash'
import type { Shared } from '#lib/content/read/shared'
import { isInternal } from '#lib/content/read/slots'
import type { Target } from '#lib/content/read/structure'
import { groupBy } from '#lib/group-by'
import { locales } from '#lib/locales'
import type { Problem } from '#lib/problems/problems'
import { datesOf } from '#lib/schema/age'

/** `agreed` says of each page against what its languages were compared and found alike; it is brought up to date. `compared` is added to. */
export type Comparison = {
  shared: Shared
  problems: Problem[]
  agreed: Map<string, string>
  compared: string[]
}

/** The problems of all pairs. A draft may disagree, and a page with other problems is not compared yet. */
export function checkPairs(
  pages: CompleteFolder[],
  { shared, problems, agreed, compared }: Comparison,
): Problem[] {
  const broken = new Set(problems.map(({ file }) => file.slice(0, file.lastIndexOf('/'))))
  const byKey = new Map(pages.map((page) => [page.key, page]))
  const below = groupBy([...byKey.keys()], parentKeyOf)
  const names = shared.phrases.map((phrase) => phrase.text).filter((text) => /\d/.test(text))
  const common = { names: hashOf(...names), links: hashOf(JSON.stringify(shared.links)) }
  const comparable = pages.filter((page) => !broken.has(page.key) && !isDraft(page))
  return comparable.flatMap((page) => {
    const keys = reachOf(page, below)
    const reach = keys.flatMap((key) => byKey.get(key) ?? [])
    const basis = basisOf(page, reach, shared, common)
    if (reach.length === keys.length && agreed.get(page.key) === basis) return []
    compared.push(page.key)
    const form = formOf(page, shared)
    // A page that cannot be read takes its facts with it: what leads to it is compared once it is mended.
    if (reach.length < keys.length) return form
    const known = reach.flatMap((one) => factsOf(one, shared))
    const wrong = [...form, ...withoutLate(page, checkFacts(page, known, names))]
    // What is wrong in itself is mended before anybody confirms it.
    const found = wrong.length > 0 ? wrong : checkAgreement(page)
    agreed.set(page.key, found.length === 0 ? basis : '')
    return found
  })
}

/** Shape and language: what a side shows by itself, and beside the other. A side that is knowingly late may lack blocks. */
function formOf(page: CompleteFolder, { links, phrases }: Shared): Problem[] {
  const texts = locales.map((locale) => page.texts[locale])
  const alone = texts.flatMap((text) => [
    ...checkEmptyBlocks(text),
    ...checkLanguage(text, phrases),
  ])
  const isPair = !page.facts.data.only && !page.agreed?.behind
  return alone.length === 0 && isPair ? checkShape(page, links) : alone
}

/** While one language is late, it may name other facts than the first. */
function withoutLate({ agreed }: CompleteFolder, found: Problem[]): Problem[] {
  return agreed?.behind ? found.filter(({ id }) => id !== 'factsDiffer') : found
}

type Sources = Pick<Shared, 'sources'>

/** Everything that the comparison of a page depends on. */
function basisOf(
  page: CompleteFolder,
  reach: CompleteFolder[],
  shared: Sources,
  common: { names: string; links: string },
): string {
  const facts = reach.map(
    (one) => `${one.key} ${one.hashes.get(factsFile)} ${datesOf(one.facts.data, shared.sources)}`,
  )
  const leadsOut = locales.some((locale) =>
    page.texts[locale].structure.links.some((link) => !isInternal(link.url)),
  )
  return hashOf(...page.hashes.values(), ...facts, common.names, leadsOut ? common.links : '')
}

/** The facts of a page, with the dates of the sources that it names. */
function factsOf({ facts: { data } }: CompleteFolder, { sources }: Sources): KnownFact[] {
  return knownFacts(data, datesOf(data, sources))
}

/** The page and those that it leads to: by links of its texts, as related ones, as what continued it, and those below it. */
function reachOf(page: CompleteFolder, below: Map<string | undefined, string[]>): string[] {
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
