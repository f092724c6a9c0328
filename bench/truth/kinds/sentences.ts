/** The sentences of a span. */
import { type Kind, type Mutation, replaced, type Source } from '../mutation.ts'
import { proseOf, type Span } from '../spans.ts'

/** Sentences with their place; a full stop after a digit or a short word ends none. */
function sentencesOf({ text }: Span): { at: number; text: string }[] {
  const ends = [...text.matchAll(/(?<=[\p{L}).]{3}[.?!]) (?=\p{Lu}|\[)/gu)].map(
    ({ index }) => index + 1,
  )
  return [0, ...ends].map((at, index) => ({ at, text: text.slice(at, ends[index] ?? text.length) }))
}

/** Each sentence of a paragraph of several, or only those that are meant. */
function dropped({ spans }: Source, isMeant: (sentence: string) => boolean): Mutation[] {
  return spans
    .filter(({ kind }) => kind !== 'row' && kind !== 'heading')
    .flatMap((span) => {
      const sentences = sentencesOf(span)
      return sentences.length < 2
        ? []
        : sentences
            .filter(({ text }) => isMeant(text))
            .map(({ at, text }) => replaced(span, at, text, ''))
    })
}

const hasFigure = (text: string) => /\d/.test(proseOf(text))

export const sentenceKinds: Kind[] = [
  {
    group: 1,
    name: 'sentence with a figure dropped',
    place: 'content',
    find: (source) => dropped(source, hasFigure),
  },
  {
    group: 7,
    name: 'plain sentence dropped',
    place: 'content',
    find: (source) => dropped(source, (text) => !hasFigure(text)),
  },
]
