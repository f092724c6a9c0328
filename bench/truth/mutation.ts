/** A change of one language alone, and what makes them. */
import type { Locale } from '../../lib/locales.ts'
import type { Content, Span } from './spans.ts'

/** `at` is the place in the file; what stands there for `length` characters gives way to `text`. */
export type Edit = { at: number; length: number; text: string }

export type Mutation = { file: string; locale: Locale; line: number; what: string; edits: Edit[] }

/** What a kind is made from. `spans` are those that may be changed, `random` chooses among what may stand instead. */
export type Source = { content: Content; spans: Span[]; random: () => number }

/** Where a kind finds its places: the content as it is, or the pairs of sentences that were put into a copy. */
export type Place = 'content' | 'pairs' | 'both'

export type Kind = {
  group: number
  name: string
  place: Place
  find: (source: Source) => Mutation[]
}

/** The text of the file after the change. */
export function mutated(text: string, { edits }: Pick<Mutation, 'edits'>): string {
  return edits
    .toSorted((a, b) => b.at - a.at)
    .reduce((old, { at, length, text }) => old.slice(0, at) + text + old.slice(at + length), text)
}

/** One part of a span for another text. `at` is the place within the span. */
export function replaced(span: Span, at: number, before: string, after: string): Mutation {
  return {
    file: span.file,
    locale: span.locale,
    line: span.line,
    what: `'${nearby(span.text, at, before.length)}': '${before}' → '${after}'`,
    edits: [{ at: span.at + at, length: before.length, text: after }],
  }
}

/** Two parts of a file, each in the place of the other. */
export function exchanged(one: [Span, number, string], other: [Span, number, string]): Mutation {
  const [[span, at, text], [otherSpan, otherAt, otherText]] = [one, other]
  return {
    file: span.file,
    locale: span.locale,
    line: span.line,
    what: `'${text}' ↔ '${otherText}' (line ${otherSpan.line}) in '${nearby(span.text, at, text.length)}'`,
    edits: [
      { at: span.at + at, length: text.length, text: otherText },
      { at: otherSpan.at + otherAt, length: otherText.length, text },
    ],
  }
}

/** A whole line of a file, with the empty one after it where it is a block of its own. */
export function lineDropped(span: Span, content: Content): Mutation {
  const text = content.get(span.file) ?? ''
  const start = text.lastIndexOf('\n', span.at - 1) + 1
  const end = span.at + span.text.length + 1
  const after = text.slice(end, end + 1) === '\n' && span.kind !== 'item' ? 1 : 0
  const before = text.slice(start, end)
  return {
    ...replaced(span, 0, span.text, ''),
    what: `dropped '${before.trim().slice(0, 60)}'`,
    edits: [{ at: start, length: end - start + after, text: '' }],
  }
}

function nearby(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - 30), at + length + 30)
}
