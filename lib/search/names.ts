/** Titles and menu names as they are compared with a query: a page whose name was typed comes first. */
import type { Page } from '#lib/content/pages'
import { askedIn } from '#lib/search/tokens'
import { isStopWord } from '#lib/search/words'
import type { Variants } from '#lib/search/worth'
import { stemsOf } from '#lib/text/stems/stems'

/** The name as one line of words, and the stems of each word that says something. */
export type Name = { line: string; words: string[][] }

/** Index terms that a word of the query means at least this much count as said. */
const said = 0.5

/** The names of a page: its title, its menu name, and the sides of a bracket or a dash in the title. */
export function namesOf({ title, navTitle, locale }: Page): Name[] {
  const sides = title.split(/ [–-] |[()]/)
  const texts = new Set([title, navTitle, ...sides].map((text) => text.normalize('NFC').trim()))
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

/** From 0 to 1: how much of the name the query says, and how much of the query is the name. */
export function likeness(name: Name, words: Variants[]): number {
  if (name.words.length === 0 || words.length === 0) return 0
  const isSaid = (stems: string[], { terms }: Variants) =>
    stems.some((stem) => (terms.get(stem) ?? 0) >= said)
  const saidOfName = name.words.filter((stems) => words.some((word) => isSaid(stems, word))).length
  const saidOfQuery = words.filter((word) => name.words.some((stems) => isSaid(stems, word))).length
  return (saidOfName / name.words.length) * (saidOfQuery / words.length)
}
