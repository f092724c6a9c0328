/** The facts that a change has changed. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { keyOfFile } from '#lib/content/inspect'
import type { BaseFiles } from '#lib/edit/follow/base-files'
import { factsOfPage, factsOfSources, type NamedFact } from '#lib/edit/follow/named-facts'
import { readFacts, readSources } from '#lib/edit/follow/read-facts'
import type { Pair } from '#lib/locales'
import type { Figure } from '#lib/schema/page'

export interface ChangedFact {
  /** The page; '' for the dates of sources.yaml. */
  key: string
  name: string
  path: NamedFact['path']
  label?: Pair
  figure?: Figure
  /** What it was: as it is published, and what it was made meanwhile. */
  before: string[]
  /** Undefined where it was taken away. */
  after?: string
}

/** `earlier` has, by page and name, what texts were already made to say. */
export function changedFacts(
  content: string,
  base: BaseFiles,
  earlier: Record<string, string[]>,
): ChangedFact[] {
  return [...base].flatMap(([file, text]) => {
    const now = textNow(content, file)
    if (now === text || !/(^sources|\/facts)\.yaml$/.test(file)) return []
    const facts = namedIn(file, now)
    const key = file.includes('/') ? keyOfFile(file) : ''
    return facts ? changesOf(namedIn(file, text) ?? [], facts, key, earlier) : []
  })
}

function namedIn(file: string, text: string): NamedFact[] | undefined {
  if (file === 'sources.yaml') return factsOfSources(readSources(text))
  const facts = readFacts(text)
  return facts && (facts.gone ? undefined : factsOfPage(facts))
}

function changesOf(
  old: NamedFact[],
  now: NamedFact[],
  key: string,
  earlier: Record<string, string[]>,
): ChangedFact[] {
  return old.flatMap(({ name, fact, label, figure, path }) => {
    const found = now.find((one) => one.name === name)
    const all = [fact, ...(earlier[`${key} ${name}`] ?? [])]
    const before = [...new Set(all)].filter((one) => one !== found?.fact)
    if (before.length === 0) return []
    const shown = found?.label ?? label
    const kind = found?.figure ?? figure
    return [
      {
        key,
        name,
        path: found?.path ?? path,
        before,
        ...(shown && { label: shown }),
        ...(kind && { figure: kind }),
        ...(found && { after: found.fact }),
      },
    ]
  })
}

function textNow(content: string, file: string): string {
  const place = path.join(content, file)
  return existsSync(place) ? readFileSync(place, 'utf8') : ''
}
