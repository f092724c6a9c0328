/** What makes one doubt that two texts say the same. Word lists cannot tell for sure. */
import { locales, type Pair } from '#lib/locales'
import { isNameMissing, isSpelledTwice } from '#lib/text/name-doubts'
import { countTurns, turns } from '#lib/text/small-words'
import { seemsUnfinished } from '#lib/text/unfinished'

/** Named as in the messages. */
export type Doubt =
  | 'negation'
  | 'only'
  | 'names'
  | 'spelling'
  | 'length'
  | 'sentences'
  | 'question'
  | 'notes'
  | 'mail'
  | 'unfinished'
  | 'address'

/** From this length on, in characters, two lengths can be compared. */
const shortest = 80

/** A text is seldom so many times as long as its counterpart. */
const longest = 1.7

/** What is doubted of a text in both languages, in the order of the messages. */
export function doubtsOf(texts: Pair): Doubt[] {
  const sentences = locales.map((locale) => sentencesIn(texts[locale]))
  const found: Record<Doubt, boolean> = {
    negation: isTurned(texts, 'negation'),
    only: isTurned(texts, 'only'),
    names: isNameMissing(texts),
    spelling: isSpelledTwice(texts),
    length: isUneven(texts),
    sentences: Math.max(...sentences) - Math.min(...sentences) >= 2,
    question: /\?\W*$/.test(texts.fi) !== /\?\W*$/.test(texts.sv),
    notes: notesIn(texts.fi) !== notesIn(texts.sv),
    mail: mailsIn(texts.fi) !== mailsIn(texts.sv),
    unfinished: locales.some((locale) => seemsUnfinished(texts[locale])),
    address: locales.some((locale) => site.test(texts[locale])),
  }
  return doubts.filter((one) => found[one])
}

const doubts: Doubt[] = [
  ...turns,
  'names',
  'spelling',
  'length',
  'sentences',
  'question',
  'notes',
  'mail',
  'unfinished',
  'address',
]

/** A site without its scheme: 'hel.fi'. A name with a capital, such as that of a service, is none. */
const site =
  /(?<![\p{L}\p{N}@/.:-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:fi|se|com|org|net|eu|info|ax)(?![\p{L}\p{N}-])/u

/** The mailboxes that are named, but not those that only show how names are written. */
function mailsIn(text: string): string {
  const found = text.toLowerCase().match(/[\p{L}\p{N}._%+-]+@[a-z0-9.-]+[a-z]/gu) ?? []
  return found.filter((mail) => !/^(?:etunimi|f[oö]rnamn)\./.test(mail)).join()
}

/** The marks of notes behind words: '50 €*'. */
function notesIn(text: string): string {
  return (text.match(/(?<=[\p{L}\p{N}€%)])(?:\*+|[†‡¹²³])/gu) ?? []).join()
}

function isTurned(texts: Pair, turn: (typeof turns)[number]): boolean {
  const [fi, sv] = locales.map((locale) => countTurns(texts[locale], turn, locale) > 0)
  return fi !== sv
}

function isUneven(texts: Pair): boolean {
  const lengths = locales.map((locale) => texts[locale].length)
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)]
  return most >= shortest && most > least * longest
}

function sentencesIn(text: string): number {
  return text.split(/(?<=\p{Ll}{2}[.!?])\s+(?=\p{Lu})/u).length
}
