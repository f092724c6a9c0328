/** What staff's file of synonyms says, as queries are looked through for it. */
import { allSynonyms, type Edition } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { groupsByStem, type SynonymGroup, saidWordsOf, synonymGroups } from '#lib/search/synonyms'

export interface Heard {
  locale: Locale
  groups: Map<string, SynonymGroup[]>
  saidWords: Map<string, string[]>
}

const kept = new WeakMap<Edition['site'], Partial<Record<Locale, Heard>>>()

/** Made once for the content. */
export function heardIn(edition: Edition, locale: Locale): Heard {
  const known = kept.get(edition.site) ?? {}
  kept.set(edition.site, known)
  const synonyms = allSynonyms(edition, locale)
  known[locale] ??= {
    locale,
    groups: groupsByStem(synonymGroups(synonyms, locale)),
    saidWords: saidWordsOf(synonyms),
  }
  return known[locale]
}
