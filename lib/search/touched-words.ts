/** Which words may be cut into other parts, now that the pages have other stems: all others keep theirs, which saves most of the work after an edit. */
import type { Locale } from '#lib/locales'
import { beginningsOf, shortestHead } from '#lib/search/compounds'
import { stemsOf } from '#lib/text/stems/stems'

/** With more new and lost stems than this it is not worth to look. */
const most = 200

/** True for a word that may have other parts among these stems than among those before. */
export function touchedBy(
  before: Set<string>,
  now: Set<string>,
  locale: Locale,
): (word: string) => boolean {
  const stems = difference(before, now)
  if (stems.size > most) return () => true
  const beginnings = difference(beginningsOf(before), beginningsOf(now))
  // A stem begins with the first letter of its word, whatever happens to the others.
  const letters = new Set(Array.from(stems, (stem) => stem.charAt(0)))
  const isLikely = (word: string, at: number) =>
    beginnings.has(word.slice(at, at + 4)) || beginnings.has(word.slice(at, at + 3))
  const isStem = (part: string) => stemsOf(part, locale).some((stem) => stems.has(stem))
  return (word) => {
    if (letters.has(word.charAt(0)) || isLikely(word, 0)) return true
    for (let at = shortestHead; at < word.length; at++)
      if (isLikely(word, at) || (letters.has(word.charAt(at)) && isStem(word.slice(at))))
        return true
    return false
  }
}

/** What only one of two sets has. */
function difference(one: Set<string>, other: Set<string>): Set<string> {
  return new Set([
    ...[...one].filter((item) => !other.has(item)),
    ...[...other].filter((item) => !one.has(item)),
  ])
}
