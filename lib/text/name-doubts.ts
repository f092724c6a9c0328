/** What makes one doubt the names in two texts: names of several capitals, how many are counted up, and how one is spelled. */
import { distance } from 'fastest-levenshtein'
import { locales, type Pair } from '#lib/locales'

/** A name of several capitals stands in one text alone, or more names are counted up in one. */
export function isNameMissing(texts: Pair): boolean {
  const counts = locales.map((locale) => countedUp(texts[locale]).join())
  const isCounted = counts.every((count) => count !== '') && counts[0] !== counts[1]
  return isCounted || locales.some((locale) => capitalsIn(texts[locale]).some(lacks(texts)))
}

function lacks(texts: Pair): (name: string) => boolean {
  return (name) => locales.some((locale) => !texts[locale].includes(name))
}

/** Names that are written alike in every language: those of several capitals. */
function capitalsIn(text: string): string[] {
  return text.match(/(?<![\p{L}\p{N}])\p{Lu}{3,}(?![\p{L}\p{N}])/gu) ?? []
}

const name = String.raw`\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*`
const series = new RegExp(`${name}(?:, ${name})+,? (?:ja|sekä|och|samt) ${name}`, 'gu')

/** How many names each series has: 'Botkyrka, Göteborg och Stockholm' is three. */
function countedUp(text: string): number[] {
  return [...text.matchAll(series)].map(
    ([found]) => found.split(/, | (?:ja|sekä|och|samt) /).length,
  )
}

/** A name within a sentence that the other text has with one letter changed, taken out or put in. */
export function isSpelledTwice({ fi, sv }: Pair): boolean {
  const [finnish, swedish] = [properIn(fi), properIn(sv)]
  return swedish.some(
    (word) => !finnish.includes(word) && finnish.some((other) => isSlip(word, other, swedish)),
  )
}

/** Words with a capital that start no sentence. */
function properIn(text: string): string[] {
  return text.match(/(?<=[\p{L}\p{N},()–-] )\p{Lu}\p{Ll}{3,}(?![\p{L}\p{N}])/gu) ?? []
}

/** Endings of Finnish are no slip. */
function isSlip(word: string, other: string, swedish: string[]): boolean {
  const isEnding = word.slice(0, -1) === other.slice(0, word.length - 1)
  return !swedish.includes(other) && !isEnding && distance(word, other) === 1
}
