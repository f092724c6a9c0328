/** What is known of words: each is asked about once, and nobody waits for the answer. */
import { type Misspelled, misspelledIn } from '#lib/edit/spelling/programs'
import type { Locale, Pair } from '#lib/locales'

/** Proposals for a word that is not known; nothing for one that is. */
const known: Pair<Map<string, string[] | undefined>> = { fi: new Map(), sv: new Map() }

const asking: Pair<Promise<void> | undefined> = { fi: undefined, sv: undefined }

const absent = new Set<Locale>()

/** Those of the words that are known to be none; about the others somebody is asked now. */
export function misspelled(words: string[], locale: Locale): Misspelled {
  const fresh = words.filter((word) => !known[locale].has(word))
  if (fresh.length > 0 && !asking[locale] && !absent.has(locale))
    asking[locale] = learn(fresh, locale).finally(() => {
      asking[locale] = undefined
    })
  const found = words.flatMap((word): [string, string[]][] => {
    const proposals = known[locale].get(word)
    return proposals ? [[word, proposals]] : []
  })
  return new Map(found)
}

/** Waits until the words that were asked about are known. */
export async function spellingKnown(): Promise<void> {
  await Promise.all([asking.fi, asking.sv])
}

async function learn(words: string[], locale: Locale): Promise<void> {
  const found = await misspelledIn(words, locale)
  if (!found) return void absent.add(locale)
  for (const word of words) known[locale].set(word, found.get(word))
}
