/** What a query may mean in one language: for each of its words the index terms, with what neighbours and synonyms add. */
import { partsOf } from '#lib/search/compounds'
import { sayingsIn } from '#lib/search/sayings'
import type { SearchIndex } from '#lib/search/search-index'
import { groupsOfPart } from '#lib/search/synonyms'
import { variantsOf } from '#lib/search/variants'
import type { Variants } from '#lib/search/weighted-terms'
import { qualities, ways } from '#lib/search/weights'
import { isStopWord } from '#lib/search/words'
import { stemsOf } from '#lib/text/stems/stems'

export type Meaning = {
  /** One for each word that says something. */
  words: Variants[]
  /** These words as they were asked. */
  asked: string[]
  /** From 0 to 1: how much of the query the language knows. */
  quality: number
  /** Words with typing errors, and the words that they were taken for. */
  spelled: Map<string, string>
}

/** The meaning of the words of a query. Words such as 'miten' count only when there are no others. */
export function meaningOf(words: string[], index: SearchIndex, isExact = false): Meaning {
  const variants = words.map((word) => variantsOf(word, index, isExact))
  const telling = words.map((word) => !isStopWord(word, index.locale))
  for (const [at, word] of words.entries()) addSpokenParts(word, variants[at], index)
  const isEmpty = telling.every((tells) => !tells)
  for (const place of addSynonyms(words, variants, index)) telling[place] = true
  const isKept = (_: unknown, at: number) => isEmpty || telling[at] === true
  const kept = variants.filter(isKept)
  const sum = kept.reduce((total, { quality }) => total + quality, 0)
  return {
    words: kept,
    asked: words.filter(isKept),
    quality: kept.length > 0 ? sum / kept.length : 0,
    spelled: spelledOf(words, variants),
  }
}

/** Of the words that nothing but a typing error explains. */
function spelledOf(words: string[], variants: Variants[]): Map<string, string> {
  return new Map(
    words.flatMap((word, at) => {
      const { spelled, quality } = variants[at] ?? {}
      return spelled && (quality ?? 1) <= qualities.near[0] ? [[word, spelled]] : []
    }),
  )
}

/** Adds what neighbours say together and what synonyms mean. Gives the places of the synonyms. */
function addSynonyms(words: string[], variants: Variants[], index: SearchIndex): Set<number> {
  const known = variants.map(({ quality }) => quality === 1)
  const joined = joinNeighbours(words, variants, index)
  // A part of a compound that was written apart is no word of its own: 'toimisto' of 'te toimisto'.
  const sayings = sayingsIn(words, known, index).filter(
    ({ at, length }) => length > 1 || !joined.has(at),
  )
  const places = new Set<number>()
  for (const { at, length, group, quality } of sayings) {
    const meant = group.means.map((word) => variantsOf(word, index))
    for (let place = at; place < at + length; place++) {
      places.add(place)
      // A meaning of many words is told by all of them together.
      const weight =
        (known[place] && !group.isEnglish ? ways.synonymBeside : ways.synonym) /
        Math.sqrt(meant.length)
      for (const one of meant) mix(variants[place], one, weight, Math.min(one.quality, quality))
    }
  }
  return places
}

/** Adds what the parts of an unknown compound mean, by synonyms too. In Swedish, where any word may stand first in a compound. */
function addSpokenParts(word: string, into: Variants | undefined, index: SearchIndex): void {
  if (index.locale !== 'sv' || !into || into.quality > qualities.within) return
  for (const part of partsOf(word, index.locale, index.spoken)) {
    const terms = [
      ...(index.isStem(part) ? [part] : []),
      ...(index.isPart(part) ? [`~${part}`] : []),
    ]
    const known = { terms: new Map(terms.map((term) => [term, 1])), quality: qualities.spokenPart }
    if (terms.length > 0) mix(into, known, ways.spokenPart, qualities.spokenPart)
    for (const { means } of groupsOfPart(part, index.groups)) {
      const meant = means.map((meaning) => variantsOf(meaning, index))
      for (const one of meant)
        mix(
          into,
          one,
          ways.spokenPart / Math.sqrt(meant.length),
          Math.min(one.quality, qualities.spokenPart),
        )
    }
  }
}

/** Compounds that were written apart: 'kunta kokeilu', 'te toimisto'. Gives the places of their words. */
function joinNeighbours(words: string[], variants: Variants[], index: SearchIndex): Set<number> {
  const places = new Set<number>()
  for (let at = 0; at + 1 < words.length; at++) {
    const joined = `${words[at]}${words[at + 1]}`
    if (joined.length < 5 || joined.length > 60 || /^\d+$/.test(joined)) continue
    const stems = stemsOf(joined, index.locale).filter(index.isStem)
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
