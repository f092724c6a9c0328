/**
 * What counts without a number: so many that nobody counted ('satoja', 'hundratals'), even and odd weeks, how often or for how long a sum is
 * ('kuukaudessa', 'i månaden').
 */
import type { Locale, Pair } from '#lib/locales'
import { circumstances } from '#lib/text/quantity/circumstances'
import { mayBeLeftOut } from '#lib/text/quantity/exchangeable'
import { namedKinds } from '#lib/text/quantity/named-kinds'
import { negations, opposites } from '#lib/text/quantity/opposites'
import { rates } from '#lib/text/quantity/rates'

/** `optional`: the other language may leave it out, but not say another of its kind. */
export type Phrase = { fact: string; end: number; optional?: true }

type Kind = [fact: string, written: string]

const tens = 'kymmen(?:iä|et|ien|issä|istä|iin|ille|illä|iltä|ittäin)'
const hundreds = 'sa(?:toja|dat|tojen|doissa|doista|toihin|doille|doilla|doilta|doittain)'
const thousands = 'tuhan(?:sia|net|sien|sissa|sista|siin|sille|silla|silta|sittain)'
const few = '(?:muutam|use|mon)\\p{L}+ '
const some = '(?:flera|några|åtskilliga|många) '

/** Where the first word of several may stand alone, the several come first. */
const many: Pair<Kind[]> = {
  fi: [
    ['many 10000', `${tens} ${thousands}`],
    ['many 100000', `${hundreds} ${thousands}`],
    ['many 10000000', `${tens} miljoon\\p{L}+`],
    ['many 100000000', `${hundreds} miljoon\\p{L}+`],
    ['many 10', tens],
    ['many 100', `${hundreds}|${few}sa(?:ta|taa|dan|taan|dalle)`],
    ['many 1000', `${thousands}|${few}tuha(?:t|tta|nnen|nteen|nnelle)`],
    ['many 1000000', 'miljoon(?:ia|at|ien|issa|ista|iin|ille|illa|ilta|ittain)'],
    ['many 1000000000', 'miljard(?:eja|it|ien|eissa|eista|eihin|eille)'],
  ],
  sv: [
    ['many 10000', `tiotusentals|${some}tiotusen`],
    ['many 100000', `hundratusentals|${some}hundratusen`],
    ['many 10000000', 'tiotals miljoner'],
    ['many 100000000', 'hundratals miljoner'],
    ['many 10', '(?:tio|dussin|tjog)tals'],
    ['many 100', `hundratals|${some}hundra`],
    ['many 1000', `tusentals|${some}tusen`],
    ['many 1000000', `miljontals|(?:${some})?miljoner`],
    ['many 1000000000', `miljardtals|(?:${some})?miljarder`],
  ],
}

/** Of weeks, days and numbers alone: both words mean other things too. */
const parity: Pair<Kind[]> = {
  fi: [
    ['parity even', 'parilli(?:nen|s)\\p{L}*'],
    ['parity odd', 'parit(?:on|tom)\\p{L}*'],
  ].map(([fact = '', word]) => [
    fact,
    `${word}(?=(?: (?:ja|tai) \\p{L}+)? (?:viik|vko|vk|päiv|kuukau|vuo|numero))`,
  ]),
  sv: [
    ['parity even', 'jämn[at]?'],
    ['parity odd', '(?:udda|ojämn[at]?)'],
  ].map(([fact = '', word]) => [
    fact,
    `${word}(?=(?: (?:och|eller) \\p{L}+)? (?:veck|dag|datum|månad|år|nummer))`,
  ]),
}

type Reader = { any: RegExp; kinds: { fact: string; pattern: RegExp }[] }

const readers: Pair<Reader> = { fi: readerOf('fi'), sv: readerOf('sv') }

function readerOf(locale: Locale): Reader {
  const listed = [rates, namedKinds, circumstances, opposites, negations]
  const others = listed.flatMap((all) =>
    all[locale].map(([fact, ...written]): Kind => [fact, written.join('|')]),
  )
  const kinds = [...many[locale], ...parity[locale], ...others]
  const whole = (written: string) =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${written})(?![\\p{L}\\p{N}])`, 'uy')
  return {
    any: whole(kinds.map(([, written]) => written).join('|')),
    kinds: kinds.map(([fact, written]) => ({ fact, pattern: whole(written) })),
  }
}

/** The phrase that starts at a place of a text in lower case. */
export function phraseAt(lower: string, at: number, locale: Locale): Phrase | undefined {
  const { any, kinds } = readers[locale]
  any.lastIndex = at
  if (!any.test(lower)) return undefined
  for (const { fact, pattern } of kinds) {
    pattern.lastIndex = at
    const length = pattern.exec(lower)?.[0].length
    if (length) return { fact, end: at + length, ...(mayBeLeftOut(fact) ? { optional: true } : {}) }
  }
  return undefined
}
