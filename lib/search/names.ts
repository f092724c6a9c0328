/** Titles and menu names as they are compared with a query: a page whose name was typed comes first. */
import type { Page } from '#lib/content/pages'
import { askedIn } from '#lib/search/tokens'
import { isStopWord } from '#lib/search/words'
import { stemsOf } from '#lib/text/stems/stems'
import { words } from '#lib/words'

/** The name as one line of words, and the stems of each word that says something. */
export type Name = { line: string; words: string[][] }

/** The names of a page: its title, its menu name, the sides of a bracket or a dash in the title, and of a release its year: 'tiedote 2019'. */
export function namesOf({ title, navTitle, locale, facts }: Page): Name[] {
  const sides = title.split(/ [–-] |[()]/)
  const year = facts.type === 'press-release' ? facts.published?.slice(0, 4) : undefined
  const ofYear = year ? [words(locale)('pressYear.title', { year, part: 1 })] : []
  const texts = new Set(
    [title, navTitle, ...sides, ...ofYear].map((text) => text.normalize('NFC').trim()),
  )
  return [...texts].filter(Boolean).map((text) => ({
    line: lineOf(text),
    words: askedIn(text).flatMap((word) =>
      isStopWord(word, locale) ? [] : [stemsOf(word, locale)],
    ),
  }))
}

/** A text as one line of its words in lower case: 'Hankinnoista duunia (HANDU)' → 'hankinnoista duunia handu'. */
export function lineOf(text: string): string {
  return askedIn(text).join(' ')
}
