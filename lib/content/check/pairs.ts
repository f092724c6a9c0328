/** Where the two languages of a page disagree: compared when either has changed, or the facts that they may name, and not again until then. */

import { checkAgreement } from '#lib/content/check/agreement'
import { counterpartsOf } from '#lib/content/check/counterparts'
import { checkEatenDates } from '#lib/content/check/eaten-dates'
import { checkFacts } from '#lib/content/check/facts'
import { formOf, withoutLate } from '#lib/content/check/form'
import { besideOwn, type KnownFact, knownFacts, phonesOf } from '#lib/content/check/known-facts'
import { knownNames } from '#lib/content/check/known-names'
import { namesAmong, type Passages, passagesOf } from '#lib/content/check/passages'
import { reachOf } from '#lib/content/check/reach'
import { checkTerms } from '#lib/content/check/terms'
import { parentKeyOf } from '#lib/content/check/tree'
import { isDraft } from '#lib/content/check/visibility'
import { type CompleteFolder, factsFile } from '#lib/content/read/folder'
import { shortHash } from '#lib/content/read/hash'
import { keyOfFile } from '#lib/content/read/key-of-file'
import type { Shared } from '#lib/content/read/shared'
import { isInternal } from '#lib/content/read/slots'
import { groupBy } from '#lib/group-by'
import { locales } from '#lib/locales'
import type { Problem } from '#lib/problems/problems'
import { datesOf } from '#lib/schema/age'

/**
 * `agreed` says of each page against what its languages were compared and found alike; it is brought up to date. `compared` is added to.
 * `formed` are the pages whose form was found right when they were read, each with its passages as JSON.
 */
export type Comparison = {
  shared: Shared
  problems: Problem[]
  formed: Map<string, string>
  agreed: Map<string, string>
  compared: string[]
}

/** The problems of all pairs. A draft may disagree, and a page with other problems is not compared yet. */
export function checkPairs(
  pages: CompleteFolder[],
  { shared, problems, formed, agreed, compared }: Comparison,
): Problem[] {
  const broken = new Set(problems.map(({ file }) => keyOfFile(file)))
  const byKey = new Map(pages.map((page) => [page.key, page]))
  const below = groupBy([...byKey.keys()], parentKeyOf)
  const names = namesAmong(shared.phrases)
  const phones = phonesOf(shared)
  const terms = knownNames(shared.terms)
  const common = commonOf(shared, [...names, ...phones.map(({ fact }) => fact)])
  const comparable = pages.filter((page) => !broken.has(page.key) && !isDraft(page))
  return comparable.flatMap((page) => {
    const keys = reachOf(page, below)
    const reach = keys.flatMap((key) => byKey.get(key) ?? [])
    const basis = basisOf(page, reach, shared, common)
    if (reach.length === keys.length && agreed.get(page.key) === basis) return []
    compared.push(page.key)
    const eaten = checkEatenDates(page)
    if (eaten.length > 0) return eaten
    const form = formed.has(page.key) ? [] : formOf(page, shared)
    // A page that cannot be read takes its facts with it: what leads to it is compared once it is mended.
    if (reach.length < keys.length) return form
    const known = [...namedBy(page, reach, shared), ...phones]
    const pairs = counterpartsOf(page)
    const unnamed = form.length > 0 ? [] : checkTerms(pairs, terms, shared.phrases)
    const passages = passagesFor(page, names, formed)
    const differing = [...checkFacts(page, passages, known, names), ...unnamed]
    const wrong = [...form, ...withoutLate(page, differing)]
    // What is wrong in itself is mended before anybody confirms it.
    const found = wrong.length > 0 ? wrong : checkAgreement(page, pairs)
    agreed.set(page.key, found.length === 0 ? basis : '')
    return found
  })
}

/** The passages of a page, as they were when it was read or taken now. */
function passagesFor(page: CompleteFolder, names: string[], formed: Map<string, string>): Passages {
  const read = formed.get(page.key)
  return read ? JSON.parse(read) : passagesOf(page, names)
}

type Sources = Pick<Shared, 'sources'>

/** What the comparison of every page depends on. */
function commonOf({ terms, links }: Shared, words: string[]): { words: string; links: string } {
  return {
    words: shortHash(...words, JSON.stringify(terms)),
    links: shortHash(JSON.stringify(links)),
  }
}

/** Everything that the comparison of a page depends on. */
function basisOf(
  page: CompleteFolder,
  reach: CompleteFolder[],
  shared: Sources,
  common: { words: string; links: string },
): string {
  const facts = reach.map(
    (one) => `${one.key} ${one.hashes.get(factsFile)} ${datesOf(one.facts.data, shared.sources)}`,
  )
  const leadsOut = locales.some((locale) =>
    page.texts[locale].structure.links.some((link) => !isInternal(link.url)),
  )
  return shortHash(...page.hashes.values(), ...facts, common.words, leadsOut ? common.links : '')
}

/** The facts that a page may name: its own, and those of the pages that it reaches. */
function namedBy(page: CompleteFolder, reach: CompleteFolder[], sources: Sources): KnownFact[] {
  const own = factsOf(page, sources)
  const others = reach.filter((one) => one !== page).flatMap((one) => factsOf(one, sources))
  return [...own, ...besideOwn(own, others)]
}

/** The facts of a page, with the dates of the sources that it names. */
function factsOf({ facts: { data } }: CompleteFolder, { sources }: Sources): KnownFact[] {
  return knownFacts(data, datesOf(data, sources))
}
