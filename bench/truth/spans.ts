/** The texts of a content folder, each where it stands in its file. Found by lines alone: what the check's own parsers miss is not missed here. */
import { type Locale, locales } from '../../lib/locales.ts'

/** From a path to the text of the file. */
export type Content = Map<string, string>

export type SpanKind = 'field' | 'heading' | 'item' | 'row' | 'paragraph' | 'fact'

/** A field of the front matter, a block of the body or one side of a pair of facts.yaml. `section` counts the headings before it. */
export type Span = {
  file: string
  locale: Locale
  kind: SpanKind
  at: number
  text: string
  section: number
  line: number
}

/** A text with its link targets blanked, each character in its place. */
export function proseOf(text: string): string {
  return text.replaceAll(/\]\([^)]*\)/g, (target) => '_'.repeat(target.length))
}

/** The spans of all pages that are written in both languages. */
export function spansOf(content: Content): Span[] {
  return [...content].flatMap(([file, text]) => {
    const folder = file.slice(0, file.lastIndexOf('/') + 1)
    if (!locales.every((locale) => content.has(`${folder}index.${locale}.md`))) return []
    const locale = locales.find((one) => file.endsWith(`/index.${one}.md`))
    if (locale) return spansOfText(file, locale, text)
    return file.endsWith('/facts.yaml') ? spansOfFacts(file, text) : []
  })
}

type Line = { at: number; text: string; line: number }

function linesOf(text: string): Line[] {
  const found: Line[] = []
  let at = 0
  for (const [index, line] of text.split('\n').entries()) {
    found.push({ at, text: line, line: index + 1 })
    at += line.length + 1
  }
  return found
}

function spansOfText(file: string, locale: Locale, text: string): Span[] {
  const body = text.indexOf('\n---\n', 3) + 1
  let section = 0
  return linesOf(text).flatMap((line): Span[] => {
    if (line.at < body) {
      const start = /^(?:title|navTitle|summary): /.exec(line.text)?.[0].length
      return start ? [spanOf(file, locale, 'field', line, start, 0)] : []
    }
    const [mark = '', kind] = kindOf(line.text)
    if (line.at === body || !kind) return []
    if (kind === 'heading') section += 1
    return [spanOf(file, locale, kind, line, mark.length, section)]
  })
}

/** A line of a body: its mark and what it is. Each block of the content is one line. */
function kindOf(text: string): [string?, SpanKind?] {
  if (text.trim() === '' || /^\|[\s|:-]+$/.test(text)) return []
  const mark = /^(?:#+ |\s*(?:[-*]|\d+\.) |\|)/.exec(text)?.[0] ?? ''
  if (mark === '') return ['', 'paragraph']
  if (mark === '|') return ['', 'row']
  return [mark, mark.startsWith('#') ? 'heading' : 'item']
}

function spanOf(
  file: string,
  locale: Locale,
  kind: SpanKind,
  { at, text, line }: Line,
  start: number,
  section: number,
): Span {
  return { file, locale, kind, at: at + start, text: text.slice(start), section, line }
}

/** `{fi: …, sv: …}` in a line, and lines of their own that start with `fi:` or `sv:`. */
function spansOfFacts(file: string, text: string): Span[] {
  return linesOf(text).flatMap((line) => {
    const whole = /^\s+(fi|sv): (?='?(.+?)'?$)/d.exec(line.text)
    const matches = whole
      ? [whole]
      : [...line.text.matchAll(/[{ ](fi|sv): (?:'((?:[^']|'')*)'|([^,}']+))/dg)]
    return matches.flatMap(({ 1: name, indices }): Span[] => {
      const [start, end] = indices?.[2] ?? indices?.[3] ?? [0, 0]
      const locale = locales.find((one) => one === name)
      if (!locale || end === start) return []
      const cut = { ...line, text: line.text.slice(0, end) }
      return [spanOf(file, locale, 'fact', cut, start, 0)]
    })
  })
}
