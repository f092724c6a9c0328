/** The words of the pages that a word with a typing error may mean. */
import { distance } from 'fastest-levenshtein'
import { type Lexicon, placesOf } from '#lib/search/lexicon'
import { nearTo } from '#lib/search/spelling'
import { fold } from '#lib/search/tokens'
import { add, type Variants } from '#lib/search/weighted-terms'
import { qualities, ways } from '#lib/search/weights'

const longestNear = 40
/** Shorter words that differ in a letter may as well be other words. */
const shortWord = 7
/** From this length on a word may have two errors. */
const longWord = 9

/** Words with one letter too many, too few, wrong or in the wrong place; two in long words. */
export function nearWords(word: string, stems: string[], lexicon: Lexicon): Variants {
  const plain = fold(word)
  const found: Variants = { terms: new Map(), quality: 0 }
  if (plain.length < 4 || plain.length > longestNear) return found
  const near = placesNear(plain, stems, lexicon)
  for (const [place, away] of near) {
    const isOther = plain.length < shortWord && away > 0
    const quality = isOther ? qualities.nearShort : (qualities.near[away] ?? 0)
    add(found, (lexicon.meant[place] ?? '').split(' '), ways.near[away] ?? 0, quality)
  }
  const [spelled] = [...near.keys()]
    .sort((a, b) => a - b)
    .map((place) => lexicon.written[place] ?? '')
    .filter(Boolean)
    .sort((a, b) => distance(word, a) - distance(word, b))
  return spelled === undefined ? found : { ...found, spelled }
}

/** From the places of forms to how many letters they are away. */
function placesNear(plain: string, stems: string[], lexicon: Lexicon): Map<number, number> {
  const near = new Map<number, number>()
  for (const swapped of swaps(plain))
    for (const place of placesOf(lexicon, swapped)) near.set(place, 1)
  const forms = [plain, ...stems.slice(0, 2).map(fold)].filter(({ length }) => length >= 4)
  // A first letter is seldom wrong.
  for (const form of new Set(forms))
    for (const [place, away] of nearTo(
      lexicon.spelling,
      lexicon.forms,
      form,
      plain.length >= longWord ? 2 : 1,
    ))
      if (lexicon.forms[place]?.[0] === form[0] || plain.length >= shortWord)
        near.set(place, Math.min(away, near.get(place) ?? away))
  return near
}

function swaps(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  )
}
