/** The open queries, which anybody may tune with, and those that the site has no answer to. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Locale, locales } from '../../lib/locales.ts'
import type { Found } from '../../lib/search/found.ts'
import { searchPages } from '../../lib/search/search.ts'
import { engines } from './engines.ts'
import { recallRow } from './recall.ts'

/** `pages` is a pattern of the keys that are right. */
type OpenQuery = { q: string; pages: string; kind: string }

const open: Record<Locale, OpenQuery[]> = read('queries-open.json')
const nothing: Record<Locale, string[]> = read('queries-nothing.json')

console.log('| language | engine | queries | recall@1 | recall@3 |\n|---|---|---|---|---|')
for (const locale of locales)
  for (const makeEngine of Object.values(engines)) {
    const queries = open[locale].map((query) => ({
      q: query.q,
      isRight: (key: string) => isRight(query, key),
    }))
    console.log(await recallRow(makeEngine, locale, queries))
  }

console.log(
  '\n| language | right answers that are called near | questions without an answer that are answered as if they had one |\n|---|---|---|',
)
for (const locale of locales) {
  const right = open[locale].flatMap((query) => {
    const found = searchPages(query.q, locale)
    return isRight(query, found.results[0]?.key ?? '') ? [found] : []
  })
  const wrong = nothing[locale].map((query) => searchPages(query, locale))
  console.log(
    `| ${locale} | ${part(right, ({ isNear }) => isNear)} | ${part(wrong, ({ count, isNear }) => count > 0 && !isNear)} |`,
  )
}
process.exit()

function isRight({ pages }: OpenQuery, key: string): boolean {
  return new RegExp(`^(?:${pages})$`).test(key)
}

function part(answers: Found[], holds: (answer: Found) => boolean): string {
  return `${answers.filter(holds).length} of ${answers.length}`
}

function read<Data>(file: string): Data {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8'))
}
