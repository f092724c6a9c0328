/** Small words that turn a sentence round: one that stands in one language alone is worth a look. */
import type { Locale, Pair } from '#lib/locales'

/** What a small word does to its sentence. */
export type Turn = 'negation' | 'only'

const words: Record<Turn, Pair<Set<string>>> = {
  negation: {
    fi: setOf(
      'en et ei emme ette eivät enkä etkä eikä emmekä ettekä eivätkä ellei elleivät älä älkää älköön älkööt',
    ),
    sv: setOf('inte ej icke ingen inget inga ingenting aldrig varken'),
  },
  only: {
    fi: setOf('vain ainoastaan pelkästään yksinomaan'),
    sv: setOf('bara endast enbart blott uteslutande'),
  },
}

export const turns: Turn[] = ['negation', 'only']

/** How often a text turns a sentence so. */
export function countTurns(text: string, turn: Turn, locale: Locale): number {
  const found =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return found.filter((word) => words[turn][locale].has(word)).length
}

function setOf(list: string): Set<string> {
  return new Set(list.split(' '))
}
