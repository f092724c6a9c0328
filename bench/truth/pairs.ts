/** A copy of the content with pairs of sentences that say the same, for what the content itself says too seldom. */
import { parse } from 'yaml'
import { type Locale, locales, type Pair } from '../../lib/locales.ts'
import templates from './pairs.json' with { type: 'json' }
import { type Content, type Span, spansOf } from './spans.ts'
import { withTables } from './tables.ts'
import {
  fractions,
  limits,
  monthRows,
  numbers,
  ordinals,
  type Rows,
  units,
  weekdays,
} from './words.ts'

const rows: Rows = Object.assign(
  {},
  numbers,
  ordinals,
  fractions,
  weekdays,
  monthRows,
  units,
  ...Object.values(limits),
)

/** As many fillings of a template as are tried. */
const fillings = 12

/** At most so many pairs of a kind. */
const maxPairs = 36

/** `figure` is what facts.yaml says of its number. */
type SentencePair = Pair & { figure?: string | undefined }

/** What was put in. */
export type Inserted = { file: string; text: string }

export type Copy = { content: Content; inserted: Inserted[]; spans: Span[] }

/** The copy: every pair at the end of a page, one page after another, and a table of figures on each page that has some. */
export function withPairs(original: Content): Copy {
  const content: Content = new Map(original)
  const keys = keysOf(original)
  const inserted: Inserted[] = []
  const add = (key: string, pair: Pair) => {
    for (const locale of locales) {
      const file = `${key}/index.${locale}.md`
      content.set(file, `${content.get(file)?.trimEnd()}\n\n${pair[locale]}\n`)
      inserted.push({ file, text: pair[locale] })
    }
  }
  for (const [index, pair] of sentencePairs().entries()) {
    const key = keys[index % keys.length] ?? ''
    if (pair.figure) addFigure(content, key, index, pair.figure)
    add(key, pair)
  }
  withTables(original, keys, add)
  const texts = new Set(
    inserted.flatMap(({ file, text }) => text.split('\n').map((one) => file + one)),
  )
  const spans = spansOf(content).filter(({ file, kind, text }) => {
    const lead = kind === 'paragraph' || kind === 'row' ? text : undefined
    return lead !== undefined && texts.has(file + lead)
  })
  return { content, inserted, spans }
}

/** Pages that somebody has confirmed in both languages. */
function keysOf(content: Content): string[] {
  const files = [...content.keys()].filter((file) => file.endsWith('/agreed.yaml'))
  return files.map((file) => file.slice(0, file.lastIndexOf('/')))
}

/** The templates with the words of their rows, each filling once. */
export function sentencePairs(): SentencePair[] {
  return Object.values(templates).flatMap((kind) => {
    const filled = Array.from({ length: fillings }).flatMap((_, turn) =>
      kind.map(([fi = '', sv = '', figure], index) => ({
        fi: fill(fi, 'fi', turn + index),
        sv: fill(sv, 'sv', turn + index),
        figure,
      })),
    )
    return [...new Map(filled.map((pair) => [pair.fi, pair])).values()].slice(0, maxPairs)
  })
}

function fill(template: string, locale: Locale, turn: number): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name) => {
    const words = rows[name]?.[locale] ?? []
    return words[turn % words.length] ?? ''
  })
}

function addFigure(content: Content, key: string, index: number, figure: string): void {
  const file = `${key}/facts.yaml`
  const text = content.get(file) ?? ''
  const source = parse(text).sources?.[0]
  const from = source ? `, source: ${source}` : ''
  const line = `  - {id: bench-${index}, ${figure}, label: {fi: Luku, sv: Tal}${from}}\n`
  content.set(
    file,
    /^figures:\n/m.test(text)
      ? text.replace(/^figures:\n/m, `$&${line}`)
      : `${text.trimEnd()}\nfigures:\n${line}`,
  )
}
