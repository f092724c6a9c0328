/** The texts of a page that a reader sees, each with its place in a file. */
import type { CompleteFolder, TextFile } from '#lib/content/read/folder'
import type { Locale, Pair } from '#lib/locales'
import type { Place } from '#lib/problems/problems'

/** A text in one language. */
export type Piece = { text: string; place: Place }

/** Title, summary, menu name and body, without the numbers of headings. */
export function proseOf({ file, data, yaml, body, bodyLine, structure }: TextFile): Piece[] {
  const lines = body.split('\n')
  const fields = (['title', 'navTitle', 'summary'] as const).map((key) => ({
    text: data[key] ?? '',
    place: yaml.placeOf([key]),
  }))
  const texts = structure.texts.map(({ text, line, column }) => {
    const isHeadingNumber = /^#{2,6}\s+$/.test((lines[line - 1] ?? '').slice(0, column - 1))
    return {
      text: isHeadingNumber
        ? text.replace(/^\d+\.(?=\s)/, (number) => ' '.repeat(number.length))
        : text,
      place: { file, line: line + bodyLine - 1, column },
    }
  })
  return [...fields, ...texts]
}

/** A text in both languages. */
export type PairText = { pair: Pair; placeOf: (locale: Locale) => Place }

/** The texts of facts.yaml that a reader sees. */
export function pairsOf({ facts: { data, yaml } }: CompleteFolder): PairText[] {
  const at = (path: PropertyKey[], pair: Pair | undefined) =>
    pair ? [{ pair, placeOf: (locale: Locale) => yaml.placeOf([...path, locale]) }] : []
  return [
    ...at(['period', 'label'], data.period?.label),
    ...at(['period', 'planned', 'label'], data.period?.planned?.label),
    ...(data.partners ?? []).flatMap((partner, index) => at(['partners', index], partner)),
    ...at(['image', 'alt'], data.image?.alt),
    ...at(['image', 'caption'], data.image?.caption),
    ...(data.corrections ?? []).flatMap(({ text }, index) =>
      at(['corrections', index, 'text'], text),
    ),
    ...(data.figures ?? []).flatMap(({ label }, index) => at(['figures', index, 'label'], label)),
    ...(data.dates ?? []).flatMap(({ label }, index) => at(['dates', index, 'label'], label)),
  ]
}
