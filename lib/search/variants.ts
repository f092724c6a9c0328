/** From a word of a query to the index terms that it may mean, each with its weight. */
import { partsOf } from '#lib/search/compounds'
import { fold } from '#lib/search/tokens'
import { backwards, type Vocabulary } from '#lib/search/vocabulary'
import { add, type Variants, worth } from '#lib/search/worth'
import { stemsOf } from '#lib/text/stems/stems'

/** Stems shorter than this have no kin by their beginning. */
const shortestKin = 4
/** Stems of at least this length are taken for a part of a longer word. */
const shortestWithin = 6
const maxKin = 8
const longestFuzzy = 40

/** The index terms that a word may mean. */
export function variantsOf(word: string, vocabulary: Vocabulary): Variants {
  const stems = stemsOf(word, vocabulary.locale)
  const found: Variants = { terms: new Map(), quality: 0 }
  if (vocabulary.words.has(word)) add(found, [`=${word}`], worth.written, 1)
  add(
    found,
    stems.filter((stem) => vocabulary.stems.has(stem)),
    worth.stem,
    1,
  )
  const parts = stems.filter((stem) => vocabulary.parts.has(stem)).map((stem) => `~${stem}`)
  add(found, parts, worth.part, 0.8)
  if (found.quality === 1) return add(found, ownParts(word, stems, vocabulary), worth.ownParts, 1)
  if (/\d/.test(word)) return found
  addFolded(found, word, stems, vocabulary)
  if (found.quality < 0.8) addFuzzy(found, word, stems, vocabulary)
  if (found.quality < 0.8) add(found, kinOf(stems, vocabulary, shortestWithin), worth.within, 0.7)
  if (found.quality < 0.7) addSplit(found, word, vocabulary)
  if (found.quality < 0.7) add(found, kinOf(stems, vocabulary, shortestKin), worth.akin, 0.45)
  return found
}

function ownParts(word: string, stems: string[], vocabulary: Vocabulary): string[] {
  const parts = partsOf(word, vocabulary.locale, {
    ...vocabulary,
    isKnown: (stem) => vocabulary.stems.has(stem) && !stems.includes(stem),
  })
  return parts.flatMap((part) => [part, `~${part}`])
}

function addFolded(found: Variants, word: string, stems: string[], { folded }: Vocabulary): void {
  const whole = folded.get(fold(word)) ?? []
  const meant = whole.length > 0 ? whole : stems.flatMap((form) => folded.get(fold(form)) ?? [])
  add(found, meant, worth.folded, 0.9)
}

/** Words with one letter too many, too few, wrong or in the wrong place; two in long words. */
function addFuzzy(found: Variants, word: string, stems: string[], { folded }: Vocabulary): void {
  const plain = fold(word)
  if (plain.length < 4 || plain.length > longestFuzzy) return
  for (const swapped of swaps(plain))
    add(found, folded.get(swapped) ?? [], worth.fuzzy[1] ?? 0, 0.6)
  for (const form of new Set([plain, ...stems.slice(0, 2).map(fold)])) {
    if (form.length < 4) continue
    const near = folded.fuzzyGet(form, plain.length >= 9 ? 2 : 1)
    for (const [other, [meant, distance]] of near) {
      // A first letter is seldom wrong, and short words that differ in it are other words.
      if (other[0] !== form[0] && plain.length < 7) continue
      add(found, meant, worth.fuzzy[distance] ?? 0, 0.65 - distance / 20)
    }
  }
}

function swaps(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  )
}

function addSplit(found: Variants, word: string, vocabulary: Vocabulary): void {
  const parts = partsOf(word, vocabulary.locale, {
    ...vocabulary,
    isKnown: (stem) => vocabulary.stems.has(stem) || vocabulary.parts.has(stem),
  })
  add(
    found,
    parts.flatMap((part) => [part, `~${part}`]),
    worth.split,
    0.55,
  )
}

/** Stems that begin or end like the word. */
function kinOf(stems: string[], { folded, reversed }: Vocabulary, atLeast: number): string[] {
  const long = stems.filter((stem) => stem.length >= atLeast).slice(0, 2)
  const beginning = long.flatMap((stem) =>
    shortest(folded.atPrefix(fold(stem)).keys()).flatMap((form) => folded.get(form) ?? []),
  )
  const ending = long.flatMap((stem) => shortest(reversed.atPrefix(backwards(stem)).values()))
  return [...new Set([...beginning, ...ending])].slice(0, 2 * maxKin)
}

function shortest(forms: Iterable<string>): string[] {
  return [...forms].sort((a, b) => a.length - b.length).slice(0, maxKin)
}
