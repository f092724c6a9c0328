/** The index of one language: MiniSearch over index terms, and the vocabulary that leads to them. Built when first asked for, and only read after. */
import MiniSearch from 'minisearch'
import { allPages, allSynonyms, currentEdition, type Edition, type Page } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import type { Dictionary } from '#lib/search/compounds'
import { type Block, type Entry, entryOf, type Field, fields, weights } from '#lib/search/fields'
import { type Name, namesOf } from '#lib/search/names'
import { standingOf } from '#lib/search/standing'
import { type SynonymGroup, spokenDictionary, synonymGroups } from '#lib/search/synonyms'
import { type Vocabulary, vocabularyOf } from '#lib/search/vocabulary'
import { isDevelopment } from '#lib/site'

/** A page is known by its place in each of the lists. */
export type PageIndex = {
  locale: Locale
  pages: Page[]
  /** From the key of a page to its place. */
  places: Map<string, number>
  names: Name[][]
  /** See standing.ts. */
  standing: number[]
  blocks: Block[][]
  vocabulary: Vocabulary
  synonyms: SynonymGroup[]
  /** What the parts of a compound may be. */
  spoken: Dictionary
  engine: MiniSearch<Entry>
}

const kept = new Map<Locale, PageIndex>()

/** The index of a language; under `next dev` new at every call, as the content may have changed. */
export function indexOf(locale: Locale): PageIndex {
  const there = kept.get(locale)
  if (there && !isDevelopment()) return there
  const index = buildIndex(currentEdition(), locale)
  kept.set(locale, index)
  return index
}

function buildIndex(edition: Edition, locale: Locale): PageIndex {
  const pages = allPages(edition, locale).filter((page) => !page.pressYear)
  const synonyms = allSynonyms(edition, locale)
  const entries = pages.map((page, id) => entryOf(edition, page, id))
  const words = new Map(
    entries.flatMap((entry) =>
      fields.flatMap((field) => entry.words[field].map((word) => [word, word] as const)),
    ),
  )
  const vocabulary = vocabularyOf(new Set(words.keys()), locale)
  const engine = engineOf(vocabulary)
  engine.addAll(entries)
  return {
    locale,
    pages,
    places: new Map(pages.map((page, id) => [page.key, id])),
    names: pages.map(namesOf),
    standing: pages.map((page) => standingOf(edition, page)),
    blocks: entries.map((entry) =>
      entry.blocks.map(({ text, words: own }) => ({
        text,
        words: own.map((word) => words.get(word) ?? word),
      })),
    ),
    vocabulary,
    synonyms: synonymGroups(synonyms, locale),
    spoken: spokenDictionary(synonyms, vocabulary),
    engine,
  }
}

/** The engine takes the words of a field with spaces between, and makes of each its index terms. */
function engineOf({ terms }: Vocabulary): MiniSearch<Entry> {
  return new MiniSearch<Entry>({
    fields,
    extractField: (entry, field) =>
      isField(field) ? entry.words[field].join(' ') : String(entry.id),
    tokenize: (text) => text.split(' ').flatMap((word) => terms.get(word) ?? []),
    processTerm: (term) => term,
    searchOptions: {
      boost: weights,
      combineWith: 'OR',
      prefix: false,
      fuzzy: false,
      bm25: { k: 1.2, b: 0.6, d: 0.3 },
    },
  })
}

function isField(name: string): name is Field {
  return name in weights
}
