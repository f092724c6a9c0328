/** The open queries, which anybody may tune with, and those that the site has no answer to. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { allPages, currentEdition } from '../../lib/content/pages.ts'
import { type Locale, locales } from '../../lib/locales.ts'
import { type Found, searchPages } from '../../lib/search/search.ts'
import { engines } from './engines.ts'
import { textsOf } from './texts.ts'

/** `pages` is a pattern of the keys that are right. */
type OpenQuery = { q: string; pages: string; kind: string }

const open: Record<Locale, OpenQuery[]> = read('queries-open.json')
const nothing: Record<Locale, string[]> = read('queries-nothing.json')

console.log('| language | engine | queries | recall@1 | recall@3 |\n|---|---|---|---|---|')
for (const locale of locales)
  for (const makeEngine of Object.values(engines)) {
    const engine = await makeEngine()
    const search = await engine.load(allPages(currentEdition(), locale).map(textsOf), locale)
    const places: number[] = []
    for (const query of open[locale])
      places.push((await search(query.q)).findIndex((key) => isRight(query, key)))
    const share = (most: number) =>
      places.filter((place) => place >= 0 && place < most).length / places.length
    console.log(
      `| ${locale} | ${engine.name} | ${places.length} | ${share(1).toFixed(3)} | ${share(3).toFixed(3)} |`,
    )
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
