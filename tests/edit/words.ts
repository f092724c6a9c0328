/** The editor's words in a language, as its buttons have them. */
import { readFileSync } from 'node:fs'
import type { Locale } from '#lib/locales'

export type Words = (id: string) => string

export function wordsOf(language: Locale): Words {
  const all: Record<string, string> = JSON.parse(
    readFileSync(`messages/edit/${language}.json`, 'utf8'),
  )
  return (id) => {
    const found = all[id]
    if (found === undefined) throw new Error(`There is no word '${id}'`)
    return found
  }
}
