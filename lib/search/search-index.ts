/** The index of one language as a search needs it: what was built, and what follows from it. */
import { LRUCache } from 'lru-cache'
import type { SpokenWords } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { beginningsOf, type Dictionary } from '#lib/search/compounds'
import { type Lexicon, type LexiconData, openLexicon } from '#lib/search/lexicon'
import type { PageHead } from '#lib/search/page-entry'
import type { Postings } from '#lib/search/postings'
import { type ReadBody, readBody } from '#lib/search/read-body'
import {
  groupsByStem,
  type SynonymGroup,
  saidWordsOf,
  spokenDictionary,
  synonymGroups,
} from '#lib/search/synonyms'
import { type Token, tokensOf } from '#lib/search/tokens'

/** What a build makes and keeps. A page is known by its place in each of the lists. */
export type IndexData = {
  locale: Locale
  pages: PageHead[]
  /** Of each page its `PageBody` as JSON, in bytes, which take the least memory: only those that are shown are read. */
  bodies: Buffer[]
  synonyms: SpokenWords[]
  lexicon: LexiconData
  /** Pages by index terms, and by the trigrams of their words. */
  terms: Postings
  trigrams: Postings
}

export type SearchIndex = IndexData & {
  lexicon: Lexicon
  /** From the key of a page to its place. */
  places: Map<string, number>
  /** The pages that have a name, by the name as one line of words. */
  named: Map<string, number[]>
  /** What people say, by the stems of its first word. */
  groups: Map<string, SynonymGroup[]>
  /** What the parts of a compound may be. */
  spoken: Dictionary
  /** Words of the synonyms, without dots, by their first letter: a word with an error may be one of them. */
  saidWords: Map<string, string[]>
  /** How the stems begin. */
  beginnings: Set<string>
  isStem: (stem: string) => boolean
  isPart: (stem: string) => boolean
  /** Index terms of words of the pages, as they were found out for passages. */
  termsOfWords: LRUCache<string, string[]>
  /** The bodies that passages were looked for in. */
  readBodies: LRUCache<number, ReadBody>
  /** The words of titles and summaries that phrases were looked for in. */
  readHeads: LRUCache<number, Token[][]>
}

/** Words that a process of the search remembers the terms of. */
const wordsInMind = 20_000

/** Pages whose words it remembers, of some 100 kB each: to find the words takes most of the time of a search. */
const bodiesInMind = 100

/** Pages whose title and summary it remembers as words, of some 5 kB each. */
const headsInMind = 1_000

export function openIndex(data: IndexData): SearchIndex {
  const { locale, pages, synonyms, terms } = data
  const isStem = (stem: string) => terms.ids.has(stem)
  const isPart = (stem: string) => terms.ids.has(`~${stem}`)
  const beginnings = beginningsOf([...terms.ids.keys()].filter((term) => !term.startsWith('~')))
  return {
    ...data,
    lexicon: openLexicon(data.lexicon),
    places: new Map(pages.map(({ key }, id) => [key, id])),
    named: namedPages(pages),
    groups: groupsByStem(synonymGroups(synonyms, locale)),
    spoken: spokenDictionary(synonyms, { locale, beginnings, isStem, isPart }),
    saidWords: saidWordsOf(synonyms),
    beginnings,
    isStem,
    isPart,
    termsOfWords: new LRUCache({ max: wordsInMind }),
    readBodies: new LRUCache({ max: bodiesInMind }),
    readHeads: new LRUCache({ max: headsInMind }),
  }
}

/** The texts of a page in which a passage is looked for. */
export function bodyOf({ bodies, readBodies }: SearchIndex, page: number): ReadBody {
  const there = readBodies.get(page)
  if (there) return there
  const read = readBody(String(bodies[page] ?? '{"blocks":[],"facts":[]}'))
  readBodies.set(page, read)
  return read
}

/** The words of a page's title and summary. */
export function headOf({ pages, readHeads }: SearchIndex, page: number): Token[][] {
  const there = readHeads.get(page)
  if (there) return there
  const { title = '', summary = '' } = pages[page] ?? {}
  const read = [tokensOf(title), tokensOf(summary)]
  readHeads.set(page, read)
  return read
}

function namedPages(pages: PageHead[]): Map<string, number[]> {
  const named = new Map<string, number[]>()
  for (const [id, { names }] of pages.entries())
    for (const { line } of names) named.set(line, [...(named.get(line) ?? []), id])
  return named
}
