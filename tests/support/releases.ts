/** Many press releases in both languages, with the words of the real content in an order of their own. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Locale, locales } from '#lib/locales'
import { quantitiesIn } from '#lib/text/quantity/quantities'
import { randomFrom } from '#tests/support/random'
import { type Files, textFile } from '#tests/support/site-folder'

const slugs = { fi: 'tiedotteet', sv: 'pressmeddelanden' }
const titles = { fi: 'Tiedotteet', sv: 'Pressmeddelanden' }

/** A press section with releases of ten years: every fourth is of 2024, so that this year needs several pages, and every tenth is corrected. */
export function pressFiles(count: number): Files {
  const vocabulary = { fi: wordsOf('fi'), sv: wordsOf('sv') }
  const section = locales.map((locale) => [
    `press/index.${locale}.md`,
    textFile(titles[locale], '', `slug: ${slugs[locale]}\n`),
  ])
  const releases = Array.from({ length: count }, (_, index) => releaseFiles(index, vocabulary))
  return {
    ...Object.fromEntries(section),
    'press/facts.yaml': 'type: section\n',
    ...Object.assign({}, ...releases),
  }
}

/** The day of a release. Later ones are older within a year. */
function dayOf(index: number): string {
  const year = index % 4 === 0 ? 2024 : 2016 + (index % 10)
  return `${year}-${two(12 - (index % 12))}-${two(28 - (index % 28))}`
}

function releaseFiles(index: number, vocabulary: Record<Locale, string[]>): Files {
  const random = randomFrom(`release ${index}`)
  const folder = `press/release-${letters(index)}`
  const texts = locales.map((locale) => {
    const some = (length: number) => sentence(vocabulary[locale], length, random)
    const title = `${some(50)} ${letters(index)}`
    const text = textFile(title, `${some(300)}.\n\n${some(300)}.\n`, `slug: ${slugOf(title)}\n`)
    return [`${folder}/index.${locale}.md`, text.replace(/^summary:.*$/m, `summary: ${some(180)}.`)]
  })
  const correction =
    'corrections:\n  - {date: 2026-11-20, kind: correction, text: {fi: Korjattu., sv: Rättad.}}\n'
  const facts = `type: press-release\npublished: ${dayOf(index)}\n${index % 10 === 0 ? correction : ''}`
  return { ...Object.fromEntries(texts), [`${folder}/facts.yaml`]: facts }
}

function slugOf(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^a-z]+/g, '-')
}

/** The plain words of the project's content in a language, without those of number: the two languages take different ones. */
function wordsOf(locale: Locale): string[] {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith(`index.${locale}.md`),
  )
  const bodies = files
    .sort()
    .map((file) => readFileSync(path.join('content', file), 'utf8').split('---\n')[2] ?? '')
  const words = bodies.join(' ').match(/(?<![\p{L}\p{N}(/[-])\p{Ll}{2,}(?![\p{L}\p{N})/\]-])/gu)
  return [...new Set(words)].filter((word) => quantitiesIn(word, locale).length === 0)
}

/** Words up to a length in characters. */
function sentence(vocabulary: string[], length: number, random: () => number): string {
  let text = vocabulary[Math.floor(random() * vocabulary.length)] ?? ''
  while (text.length < length)
    text += ` ${vocabulary[Math.floor(random() * vocabulary.length)] ?? ''}`
  return text.slice(0, 1).toUpperCase() + text.slice(1, length).trim()
}

/** A number in letters, because a title may not name a figure that the facts do not have: 27 → 'bb'. */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
