/** From a word of a query to the index terms that it may mean, each with its weight. */
import { partsOf, splitOf } from '#lib/search/compounds'
import { beginningWith, endingWith, meantBy } from '#lib/search/lexicon'
import { nearWords } from '#lib/search/near-words'
import type { SearchIndex } from '#lib/search/search-index'
import { fold, saidOf } from '#lib/search/tokens'
import { add, type Variants } from '#lib/search/weighted-terms'
import { qualities, ways } from '#lib/search/weights'
import { numberInWords } from '#lib/search/words'
import { stemsOf } from '#lib/text/stems/stems'

/** Stems shorter than this have no kin by their beginning. */
const shortestKin = 4
/** Stems of at least this length are taken for a part of a longer word. */
const shortestWithin = 6
const maxKin = 8

/** The index terms that a word may mean; `isExact` when no typing error is looked for in it. */
export function variantsOf(asked: string, index: SearchIndex, isExact = false): Variants {
  const { locale } = index
  const word = saidOf(asked, locale)
  const stems = stemsOf(word, locale)
  const found: Variants = { terms: new Map(), quality: 0 }
  add(found, stems.filter(index.isStem), ways.stem, qualities.stem)
  add(found, partTerms(stems, index), ways.part, qualities.part)
  const number = numberInWords(word, locale)
  if (number && index.isStem(number)) add(found, [number], ways.folded, qualities.folded)
  if (found.quality === 1) return add(found, ownParts(word, stems, index), ways.ownParts, 1)
  if (/\d/.test(word)) return found
  const isShort = word.length < 4
  const folded = isShort ? qualities.nearShort : qualities.folded
  add(found, foldedStems(word, stems, index), ways.folded, folded)
  if (isExact) return found
  if (found.quality < qualities.part) addNear(found, word, stems, index)
  if (found.quality < qualities.part)
    add(found, kinOf(stems, index, shortestWithin), ways.within, qualities.within)
  if (found.quality < qualities.within) addSplit(found, word, index)
  if (found.quality < qualities.within)
    add(found, kinOf(stems, index, shortestKin), ways.akin, qualities.akin)
  return found
}

function partTerms(stems: string[], { isPart }: SearchIndex): string[] {
  return stems.filter(isPart).map((stem) => `~${stem}`)
}

function ownParts(word: string, stems: string[], index: SearchIndex): string[] {
  const parts = partsOf(word, index.locale, {
    beginnings: index.beginnings,
    isKnown: (stem) => index.isStem(stem) && !stems.includes(stem),
  })
  return parts.flatMap((part) => [part, `~${part}`])
}

function foldedStems(word: string, stems: string[], { lexicon }: SearchIndex): string[] {
  const whole = meantBy(lexicon, fold(word))
  return whole.length > 0 ? whole : stems.flatMap((stem) => meantBy(lexicon, fold(stem)))
}

function addNear(found: Variants, word: string, stems: string[], { lexicon }: SearchIndex): void {
  const { terms, quality, spelled } = nearWords(word, stems, lexicon)
  if (spelled && quality > found.quality) found.spelled = spelled
  for (const [term, weight] of terms) add(found, [term], weight, quality)
}

function addSplit(found: Variants, word: string, index: SearchIndex): void {
  const { parts, isWhole } = splitOf(word, index.locale, {
    beginnings: index.beginnings,
    isKnown: (stem) => index.isStem(stem) || index.isPart(stem),
  })
  const terms = parts.flatMap((part) => [part, `~${part}`])
  add(found, terms, ways.split, isWhole ? qualities.split : qualities.halfSplit)
}

/** Stems that begin or end like the word. */
function kinOf(stems: string[], { lexicon }: SearchIndex, atLeast: number): string[] {
  const long = stems.filter((stem) => stem.length >= atLeast).slice(0, 2)
  const beginning = long.flatMap((stem) =>
    shortest(beginningWith(lexicon, fold(stem)), lexicon.forms),
  )
  const ending = long.flatMap((stem) => shortest(endingWith(lexicon, fold(stem)), lexicon.forms))
  const meant = [...beginning, ...ending].flatMap((place) =>
    (lexicon.meant[place] ?? '').split(' '),
  )
  return [...new Set(meant)].slice(0, 2 * maxKin)
}

function shortest(places: number[], forms: string[]): number[] {
  const length = (place: number) => forms[place]?.length ?? 0
  return places.sort((a, b) => length(a) - length(b) || a - b).slice(0, maxKin)
}
