/** All pages of a change as they are written: the texts that a reader sees, the facts, and where each page leads. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { keyOfFile } from '#lib/content/inspect'
import { type Kept, once } from '#lib/edit/follow/kept'
import { factsOfPage, factsOfSources, type NamedFact } from '#lib/edit/follow/named-facts'
import { readFacts, readSources } from '#lib/edit/follow/read-facts'
import { linksOf, relationsOf } from '#lib/edit/follow/relations'
import { factSpots, type Spot } from '#lib/edit/follow/spots'
import { formOfText, type TextForm } from '#lib/edit/page/text-file'
import { type Locale, locales } from '#lib/locales'
import type { Facts } from '#lib/schema/page'

export interface WrittenPage {
  key: string
  facts: Facts
  spots: Spot[]
  /** Pages whose facts it may name. */
  leadsTo: Set<string>
  /** Its own facts, and the dates of its sources. */
  named: NamedFact[]
}

const forms: Kept<TextForm | undefined> = new Map()

/** Pages whose facts can be read. */
export function writtenPages(content: string): WrittenPage[] {
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('/facts.yaml'))
  const sources = factsOfSources(readSources(textIn(content, 'sources.yaml')))
  const keys = files.map(keyOfFile)
  return files.sort().flatMap((file) => {
    const facts = readFacts(textIn(content, file))
    if (!facts || facts.gone) return []
    const key = keyOfFile(file)
    const texts = locales.flatMap((locale) => textSpots(content, key, locale))
    const cited = sources.filter(({ name }) => facts.sources?.includes(name.replace(/\..*/, '')))
    return [
      {
        key,
        facts,
        spots: [...texts, ...factSpots(file, key, facts)],
        leadsTo: new Set([...linksOf(texts, key), ...relationsOf(key, facts, keys)]),
        named: [...factsOfPage(facts), ...cited],
      },
    ]
  })
}

function textSpots(content: string, key: string, locale: Locale): Spot[] {
  const file = `${key}/index.${locale}.md`
  const text = textIn(content, file)
  const form = once(forms, text, () => formOfText(text))
  if (!form) return []
  const fields = (['title', 'navTitle', 'summary'] as const).filter((name) => form[name] !== '')
  return [
    ...fields.map((name) => ({ file, key, locale, path: [name], text: form[name] })),
    { file, key, locale, text: form.body },
  ]
}

function textIn(content: string, file: string): string {
  try {
    return readFileSync(path.join(content, file), 'utf8')
  } catch {
    // The check tells of a file that is missing.
    return ''
  }
}
