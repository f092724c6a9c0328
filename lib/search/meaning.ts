/** What a query may mean in one language: for each of its words the index terms, with what neighbours and synonyms add. */
import { partsOf } from '#lib/search/compounds'
import type { PageIndex } from '#lib/search/page-index'
import { groupsOfPart, sayingsIn } from '#lib/search/synonyms'
import { variantsOf } from '#lib/search/variants'
import { isStopWord } from '#lib/search/words'
import type { Variants } from '#lib/search/worth'
import { stemsOf } from '#lib/text/stems/stems'

export type Meaning = {
  /** One for each word that says something. */
  words: Variants[]
  /** From 0 to 1: how much of the query the language knows. */
  quality: number
}

/** Worth of a synonym for a word that the pages lack, and beside one that they have; and how good a match it is. */
const synonymWorth = 0.8
const besideKnown = 0.6
const synonymQuality = 0.95
/** The same of a part of a compound that no page has: 'kurs' in 'fortbildningskurs'. A word that is known better has no such parts. */
const partWorth = 0.45
const partQuality = 0.55
const knownBetter = 0.7

/** The meaning of the words of a query. Words such as 'miten' count only when there are no others. */
export function meaningOf(words: string[], index: PageIndex): Meaning {
  const { locale, vocabulary } = index
  const variants = words.map((word) => variantsOf(word, vocabulary))
  const telling = words.map((word) => !isStopWord(word, locale))
  for (const [at, word] of words.entries()) addSpokenParts(word, variants[at], index)
  const isEmpty = telling.every((tells) => !tells)
  for (const place of addSynonyms(words, variants, index)) telling[place] = true
  const kept = variants.filter((_, at) => isEmpty || telling[at])
  const sum = kept.reduce((total, { quality }) => total + quality, 0)
  return { words: kept, quality: kept.length > 0 ? sum / kept.length : 0 }
}

/** Adds what neighbours say together and what synonyms mean. Gives the places of the synonyms. */
function addSynonyms(words: string[], variants: Variants[], index: PageIndex): Set<number> {
  const { locale, vocabulary, synonyms } = index
  const known = variants.map(({ quality }) => quality === 1)
  const joined = joinNeighbours(words, variants, index)
  // A part of a compound that was written apart is no word of its own: 'toimisto' of 'te toimisto'.
  const sayings = sayingsIn(words, known, synonyms, locale).filter(
    ({ at, length }) => length > 1 || !joined.has(at),
  )
  const places = new Set<number>()
  for (const { at, length, group } of sayings) {
    const meant = group.means.map((word) => variantsOf(word, vocabulary))
    for (let place = at; place < at + length; place++) {
      places.add(place)
      // A meaning of many words is told by all of them together.
      const weight = (known[place] ? besideKnown : synonymWorth) / Math.sqrt(meant.length)
      for (const one of meant)
        mix(variants[place], one, weight, Math.min(one.quality, synonymQuality))
    }
  }
  return places
}

/** Adds what the parts of an unknown compound mean, by synonyms too. In Swedish, where any word may stand first in a compound. */
function addSpokenParts(
  word: string,
  into: Variants | undefined,
  { locale, vocabulary, synonyms, spoken }: PageIndex,
): void {
  if (locale !== 'sv' || !into || into.quality > knownBetter) return
  for (const part of partsOf(word, locale, spoken)) {
    const known = [part, `~${part}`].filter((term) =>
      (term === part ? vocabulary.stems : vocabulary.parts).has(part),
    )
    if (known.length > 0)
      mix(
        into,
        { terms: new Map(known.map((term) => [term, 1])), quality: partQuality },
        partWorth,
        partQuality,
      )
    for (const { means } of groupsOfPart(part, synonyms)) {
      const meant = means.map((meaning) => variantsOf(meaning, vocabulary))
      for (const one of meant)
        mix(into, one, partWorth / Math.sqrt(meant.length), Math.min(one.quality, partQuality))
    }
  }
}

/** Compounds that were written apart: 'kunta kokeilu', 'te toimisto'. Gives the places of their words. */
function joinNeighbours(
  words: string[],
  variants: Variants[],
  { vocabulary, locale }: PageIndex,
): Set<number> {
  const places = new Set<number>()
  for (let at = 0; at + 1 < words.length; at++) {
    const joined = `${words[at]}${words[at + 1]}`
    if (joined.length < 5 || joined.length > 60 || /^\d+$/.test(joined)) continue
    const stems = stemsOf(joined, locale).filter((stem) => vocabulary.stems.has(stem))
    if (stems.length === 0) continue
    const whole: Variants = { terms: new Map(stems.map((stem) => [stem, 1])), quality: 1 }
    mix(variants[at], whole, 1, 1)
    mix(variants[at + 1], whole, 1, 1)
    places.add(at).add(at + 1)
  }
  return places
}

function mix(into: Variants | undefined, from: Variants, weight: number, quality: number): void {
  if (!into) return
  for (const [term, worth] of from.terms)
    into.terms.set(term, Math.max(worth * weight, into.terms.get(term) ?? 0))
  into.quality = Math.max(into.quality, quality)
}
