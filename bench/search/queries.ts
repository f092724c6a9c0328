/** The queries with their right pages, checked as they are read. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { allPages, currentEdition } from '../../lib/content/pages.ts'
import { type Locale, locales } from '../../lib/locales.ts'

export const kinds = [
  'plain',
  'inflected',
  'compound',
  'typo',
  'dots',
  'figure',
  'synonym',
  'cross',
  'name',
] as const

const querySchema = z.strictObject({
  q: z.string().min(1),
  /** Keys of the right pages; several where they are equally right. */
  pages: z.array(z.string()).min(1),
  kind: z.array(z.enum(kinds)).min(1),
  /** Kept aside: nobody tunes an engine with it. */
  held: z.literal(true).optional(),
})

export type Query = z.infer<typeof querySchema> & { locale: Locale }

/** The queries of both languages. Throws when one names a missing page, stands twice or is on the wrong side of the division. */
export function readQueries(): Query[] {
  return locales.flatMap((locale) => {
    const file = path.join(import.meta.dirname, `queries.${locale}.json`)
    const queries = z
      .array(querySchema)
      .parse(JSON.parse(readFileSync(file, 'utf8')))
      .map((query) => ({ ...query, locale }))
    checkQueries(queries, locale)
    return queries
  })
}

/** Every third query by its hash, so that adding or taking away one moves no other. */
export function isHeld(q: string): boolean {
  return createHash('sha256').update(q).digest().readUInt32BE(0) % 3 === 0
}

function checkQueries(queries: Query[], locale: Locale): void {
  const keys = new Set(allPages(currentEdition(), locale).map((page) => page.key))
  const seen = new Set<string>()
  for (const { q, pages, held } of queries) {
    const missing = pages.find((key) => !keys.has(key))
    if (missing)
      throw new Error(
        `queries.${locale}.json: '${q}' names the page '${missing}', which does not exist.`,
      )
    if (seen.has(q)) throw new Error(`queries.${locale}.json: '${q}' stands twice.`)
    if (isHeld(q) !== (held ?? false))
      throw new Error(`queries.${locale}.json: '${q}' must ${held ? 'not ' : ''}have "held": true.`)
    seen.add(q)
  }
}
