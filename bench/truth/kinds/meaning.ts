/** Words that change what is said, and stand for no number and no name. */
import type { Pair } from '../../../lib/locales.ts'
import { type Kind, type Mutation, replaced, type Source } from '../mutation.ts'
import { pick } from '../pick.ts'
import { proseOf } from '../spans.ts'

type Change = [pattern: RegExp, text: string]

const negations: Pair<Change[]> = {
  fi: [
    [/(?<!\p{L})ei ollut(?!\p{L})/gu, 'oli'],
    [/(?<!\p{L})ei ole(?!\p{L})/gu, 'on'],
    [/(?<!\p{L})ei voi(?!\p{L})/gu, 'voi'],
    [/(?<!\p{L}|ei )oli(?!\p{L}| ollut)/gu, 'ei ollut'],
    [/(?<!\p{L})on(?!\p{L})/gu, 'ei ole'],
    [/(?<!\p{L}|ei )voi(?!\p{L})/gu, 'ei voi'],
  ],
  sv: [
    [/(?<!\p{L})inte /gu, ''],
    [/(?<!\p{L})(?:är|var|skulle|ska|kan|fick|hade)(?!\p{L}| inte)/gu, '$& inte'],
  ],
}

const modals: Pair<Change[]> = {
  fi: [
    [/(?<!\p{L})voi(?!\p{L})/gu, 'täytyy'],
    [/(?<!\p{L})voivat(?!\p{L})/gu, 'joutuvat'],
    [/(?<!\p{L})voit(?!\p{L})/gu, 'joudut'],
    [/(?<!\p{L})oli määrä(?!\p{L})/gu, 'oli mahdollista'],
    [/(?<!\p{L})on määrä(?!\p{L})/gu, 'on mahdollista'],
  ],
  sv: [
    [/(?<!\p{L})kan(?!\p{L})/gu, 'måste'],
    [/(?<!\p{L})skulle(?!\p{L})/gu, 'kunde'],
    [/(?<!\p{L})ska(?!\p{L})/gu, 'kan'],
  ],
}

const changed =
  (changes: Pair<Change[]>) =>
  ({ spans }: Source): Mutation[] =>
    spans.flatMap((span) =>
      changes[span.locale].flatMap(([pattern, text]) =>
        [...proseOf(span.text).matchAll(pattern)].map(({ 0: word, index }) =>
          replaced(span, index, word, text.replace('$&', word)),
        ),
      ),
    )

/** A word of at least five small letters gives way to another of the same file. */
function wordsReplaced({ spans, random }: Source): Mutation[] {
  const word = /(?<![\p{L}-])\p{Ll}{5,}(?![\p{L}-])/gu
  return spans.flatMap((span) => {
    const others = spans
      .filter(({ file, locale }) => file === span.file && locale === span.locale)
      .flatMap(({ text }) => proseOf(text).match(word) ?? [])
    return [...proseOf(span.text).matchAll(word)].flatMap(({ 0: found, index }) => {
      const other = pick(
        others.filter((one) => one !== found),
        random,
      )
      return other ? [replaced(span, index, found, other)] : []
    })
  })
}

export const meaningKinds: Kind[] = [
  { group: 7, name: 'word replaced', place: 'content', find: wordsReplaced },
  { group: 7, name: 'negation put in or out', place: 'content', find: changed(negations) },
  { group: 7, name: 'may ↔ must', place: 'content', find: changed(modals) },
]
