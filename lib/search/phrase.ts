/** How much of a query the title or summary of a page says as it was typed, word beside word. */
import type { Locale } from '#lib/locales'
import type { Marker } from '#lib/search/marker'
import type { Token } from '#lib/search/tokens'
import { isStopWord } from '#lib/search/words'

/** From 0 to 1: of the words side by side in a query of `asked` words (two at least), how many are so in one of the texts too, in whatever forms. Small words between them do not count. */
export function phraseLikeness(
  texts: Token[][],
  marker: Marker,
  { asked, locale }: { asked: number; locale: Locale },
): number {
  const found = texts.map((text) => neighbours(placesIn(text, marker, locale)))
  return Math.max(...found) / (asked - 1)
}

/** For each word of a text that says something, the place of the word of the query that means it. */
function placesIn(text: Token[], marker: Marker, locale: Locale): number[] {
  return text.flatMap(({ words }) => {
    const place = words.map(marker).find((found) => found >= 0) ?? -1
    return place < 0 && words.every((word) => isStopWord(word, locale)) ? [] : [place]
  })
}

/** How many words are followed by the one that follows them in the query, each counted once. */
function neighbours(places: number[]): number {
  const found = places.filter((place, at) => place >= 0 && places[at + 1] === place + 1)
  return new Set(found).size
}
