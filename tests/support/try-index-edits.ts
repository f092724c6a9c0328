/** Random edits of the site's pages, and after each the index made with what the build before remembered beside one made of nothing. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'vitest'
import type { Edition } from '#lib/content/edition'
import { currentEdition } from '#lib/content/pages'
import type { Page } from '#lib/content/types'
import { type Locale, locales } from '#lib/locales'
import { keepIndex } from '#lib/search/index-file'
import { inputsOf } from '#lib/search/index-inputs'
import { randomFrom } from '#tests/support/random'

type Random = (below: number) => number

export function tryIndexEdits(count: number, seed: string): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'index-edits-'))
  const next = randomFrom(seed)
  const random = (below: number) => Math.floor(next() * below)
  let edition = currentEdition()
  for (let step = 0; step <= count; step++) {
    for (const locale of locales) compare(folder, edition, locale, step)
    edition = edited(edition, random)
  }
  rmSync(folder, { recursive: true })
}

function compare(folder: string, edition: Edition, locale: Locale, step: number): void {
  const { inputs, textsOf } = inputsOf(edition, locale)
  const keep = (name: string, memory: string) => {
    const folders = { folder: path.join(folder, name), memoryFolder: path.join(folder, memory) }
    const texts = new Map(inputs.hashes.map((_, at) => [at, textsOf(at)]))
    expect(keepIndex(inputs, folders, texts)).toBe(true)
  }
  keep('own', 'memory')
  keep('other', `empty-${step}`)
  const bytes = (of: string) => readFileSync(path.join(folder, of, `${locale}.index`))
  expect(bytes('own').equals(bytes('other')), `edit ${step}, ${locale}`).toBe(true)
}

function edited(edition: Edition, random: Random): Edition {
  const { pages } = edition.site
  const at = random(pages.length)
  const page = pages[at]
  if (!page) return edition
  const kind = random(4)
  const others = pages.filter((one) => one.key !== page.key)
  // A page goes with its other language; the front page and what others name stay.
  const isLeaf =
    page.key.startsWith('press/') && !others.some(({ key }) => key.startsWith(page.key))
  const changed = kind === 0 && isLeaf ? others : pages.with(at, withWord(page, kind, random))
  return { ...edition, site: { ...edition.site, contentHash: `${random(1e9)}`, pages: changed } }
}

function withWord(page: Page, kind: number, random: Random): Page {
  const [word, textHash] = [partOf(page, random), `${random(1e9)}`]
  if (kind === 1) return { ...page, textHash, title: `${page.title} ${word}` }
  if (kind === 2) return { ...page, textHash, plainBlocks: page.plainBlocks.slice(1) }
  return { ...page, textHash, plainBlocks: [...page.plainBlocks, `${word} 2031`] }
}

/** A half of a long word, which may be a word of its own from now on, and that of many others a part. */
function partOf({ summary, plainBlocks }: Page, random: Random): string {
  const long = [summary, ...plainBlocks].join(' ').match(/\p{L}{9,}/gu) ?? ['kokeilukunta']
  const word = long[random(long.length)] ?? ''
  const cut = 4 + random(word.length - 7)
  return random(2) === 0 ? word.slice(0, cut) : word.slice(cut)
}
