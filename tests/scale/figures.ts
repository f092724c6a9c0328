/** Figures: each stands in facts.yaml, and one sentence says it in the same words in both languages. */
import type { Pair } from '#lib/locales'
import { fill, pairOf } from '#tests/scale/fill'
import type { Noun } from '#tests/scale/nouns'
import { between, pick, type Random } from '#tests/support/random'

/** A figure as facts.yaml has it, and the sentence that names it. */
export interface Told {
  fact: object
  sentence: Pair
  /** The number as it is written: two figures of one page are never alike. */
  digits: string
}

const units = {
  people: { fi: 'henkilöä', sv: 'personer' },
  jobseekers: { fi: 'työnhakijaa', sv: 'arbetssökande' },
  employees: { fi: 'työntekijää', sv: 'anställda' },
  euros: { fi: 'euroa', sv: 'euro' },
  percent: { fi: 'prosenttia', sv: 'procent' },
  months: { fi: 'kuukautta', sv: 'månader' },
  days: { fi: 'päivää', sv: 'dagar' },
  years: { fi: 'vuotta', sv: 'år' },
}

type Unit = keyof typeof units

const crowd = {
  units: ['people', 'jobseekers', 'employees'],
  most: 9000,
  label: { fi: '{a:gen} osallistujat', sv: 'Deltagare i {a:def}' },
  sentence: { fi: '{a:ine} oli mukana {n}.', sv: 'I {a:def} deltog {n}.' },
} as const
const money = {
  units: ['euros'],
  most: 900_000,
  label: { fi: '{a:gen} kustannukset', sv: 'Kostnader för {a:def}' },
  sentence: { fi: '{a:gen} kustannukset olivat {n}.', sv: 'Kostnaderna för {a:def} var {n}.' },
} as const
const share = {
  units: ['percent'],
  most: 90,
  label: { fi: 'Tyytyväiset, kun {a:part} arvioitiin', sv: 'Nöjda när {a:def} bedömdes' },
  sentence: {
    fi: 'Vastaajista {n} oli tyytyväisiä, kun {a:part} arvioitiin.',
    sv: 'Av dem som svarade var {n} nöjda när {a:def} bedömdes.',
  },
} as const
const time = {
  units: ['months', 'days', 'years'],
  most: 60,
  label: { fi: '{a:gen} kesto', sv: 'Längden på {a:def}' },
  sentence: { fi: '{a:gen} kesto oli {n}.', sv: 'Längden på {a:def} var {n}.' },
} as const

/** How exact a figure is: the words before it, and what facts.yaml has besides the value. */
const qualities = [
  { fi: '', sv: '', fact: {} },
  { fi: '', sv: '', fact: {} },
  { fi: 'noin ', sv: 'cirka ', fact: { about: true } },
  { fi: 'yli ', sv: 'över ', fact: { bound: 'over' } },
  { fi: 'alle ', sv: 'under ', fact: { bound: 'under' } },
  { fi: 'lähes ', sv: 'nästan ', fact: { bound: 'nearly' } },
]

/** A figure about a noun. */
export function figureAbout(random: Random, noun: Noun, id: string): Told {
  const kind = pick(random, [crowd, crowd, money, share, time])
  const unit: Unit = pick(random, kind.units)
  const value = valueBelow(random, kind.most)
  const end = value + between(random, 2, 9)
  const isRange = random() < 0.15
  const quality = isRange ? { fi: '', sv: '', fact: {} } : pick(random, qualities)
  const digits = isRange ? `${spaced(value)}–${spaced(end)}` : spaced(value)
  const amount = isRange ? { min: value, max: end } : { value }
  const words = pairOf((locale) => `${quality[locale]}${digits} ${units[unit][locale]}`)
  const label = fill(kind.label, { a: noun })
  const fact = {
    id,
    ...amount,
    ...quality.fact,
    unit,
    label,
    ...(random() < 0.6 ? { show: true } : {}),
  }
  return { fact, sentence: fill(kind.sentence, { a: noun }, words), digits }
}

/** Small numbers more often than large ones; large ones are round. */
function valueBelow(random: Random, most: number): number {
  const value = Math.max(3, Math.floor(most * random() ** 3))
  return value > 5000 ? Math.round(value / 100) * 100 : value
}

/** 49 500. */
function spaced(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ' ')
}
