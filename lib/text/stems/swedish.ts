/**
 * The stems that a Swedish word may have. The Snowball stemmer leaves the definite forms of many nouns as they are ('försöket', 'gatan',
 * 'byrån'), so the word is stemmed with and without its article.
 */
import { stemmer } from '@orama/stemmers/swedish'

const articles = [
  /(?<=.{3})(?<!arb)ets?$/,
  /(?<=.{2}[aåeéo])ns?$/,
  /(?<=.{3}[lr])ns?$/,
  /(?<=.{3})(?:er)?nas?$/,
  /(?<=.{3}i)um(?:et)?s?$/,
]

/** Stems of forms that no rule gives: plurals that change their vowel, short nouns and verbs, what is said for 'staden'. */
const irregular: Record<string, string> = {
  städ: 'stad',
  sta: 'stad',
  länd: 'land',
  händ: 'hand',
  män: 'man',
  året: 'år',
  åre: 'år',
  centr: 'centrum',
  stödj: 'stöd',
  stödd: 'stöd',
}

/** All stems that the word may have, the likeliest first. Words of up to three letters and figures are their own stems. */
export function swedishStems(word: string): string[] {
  if (word.length < 4 || /\d/.test(word)) return [word]
  const participle = /^.{3,}[ae]nd(?=e(?:t|ts|n|na|s)?$)/.exec(word)
  if (participle) return [participle[0]]
  const bare = articles.flatMap((article) =>
    article.test(word) ? [word.replace(article, '')] : [],
  )
  const stems = [
    ...[...bare, word].map((form) => withoutLastVowel(stemmer(form))),
    ...(/(?:[aoe]r|a[dt]|s)$/.test(word) ? [word] : []),
  ]
  return [...new Set(stems.map((stem) => irregular[stem] ?? stem))].filter(
    (stem) => stem.length > 1,
  )
}

function withoutLastVowel(stem: string): string {
  return stem.length > 3 ? stem.replace(/[aeé]$/, '') : stem
}
