/**
 * Known items on a corpus with real variety: somebody remembers a page and types what it says. `CONTENT_DIR` names the corpus. For each of 500 pages
 * three words of its text that few pages have, of which one in three queries has a typing error; the page itself is the one that is right.
 */
import { allPages, currentEdition, type Page } from '../../lib/content/pages.ts'
import { locales } from '../../lib/locales.ts'
import { randomFrom, sample } from '../../tests/support/random.ts'
import { engines } from './engines.ts'
import { type Asked, recallRow } from './recall.ts'

const queries = 500
const wordsOfQuery = 3
/** A word that more than this share of the pages has says too little. */
const common = 0.05

const left = process.argv.slice(2)
console.log('| language | engine | queries | recall@1 | recall@3 |\n|---|---|---|---|---|')
for (const locale of locales) {
  const pages = allPages(currentEdition(), locale)
  const asked = askedOf(pages)
  for (const [id, makeEngine] of Object.entries(engines))
    if (!left.includes(id)) console.log(await recallRow(makeEngine, locale, asked))
}
process.exit()

function askedOf(pages: Page[]): Asked[] {
  const random = randomFrom('known items')
  const having = new Map<string, number>()
  for (const page of pages)
    for (const word of wordsOf(page)) having.set(word, (having.get(word) ?? 0) + 1)
  const isTelling = (word: string) => (having.get(word) ?? 0) <= Math.max(3, common * pages.length)
  return sample(random, pages, queries).flatMap((page, at) => {
    const words = sample(random, [...wordsOf(page)].filter(isTelling), wordsOfQuery)
    if (words.length < wordsOfQuery) return []
    const q = (at % 3 === 0 ? words.map(misspelt) : words).join(' ')
    return [{ q, isRight: (key: string) => key === page.key }]
  })
}

function wordsOf({ summary, plainBlocks }: Page): Set<string> {
  return new Set(
    [summary, ...plainBlocks]
      .join(' ')
      .toLowerCase()
      .match(/\p{L}{6,}/gu) ?? [],
  )
}

/** Two letters of the first word change places. */
function misspelt(word: string, at: number): string {
  return at > 0 ? word : `${word.slice(0, 3)}${word.charAt(4)}${word.charAt(3)}${word.slice(5)}`
}
