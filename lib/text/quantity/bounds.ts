/** Words that say how a number is meant: at least, at most, over, under, at the earliest, at the latest, about, nearly. */
import type { Locale, Pair } from '#lib/locales'

export const boundNames = ['min', 'max', 'over', 'under', 'earliest', 'latest'] as const

export type Bound = (typeof boundNames)[number]

export type Qualifier = Bound | 'about' | 'nearly'

/** Before a number, in lower case; phrases of two words as they stand. */
const before: Pair<Record<string, Qualifier>> = {
  fi: {
    vähintään: 'min',
    vähintäänkin: 'min',
    ainakin: 'min',
    minimissään: 'min',
    enintään: 'max',
    korkeintaan: 'max',
    maksimissaan: 'max',
    yli: 'over',
    runsas: 'over',
    runsaat: 'over',
    reilu: 'over',
    reilut: 'over',
    alle: 'under',
    vajaa: 'under',
    vajaat: 'under',
    aikaisintaan: 'earliest',
    viimeistään: 'latest',
    noin: 'about',
    suunnilleen: 'about',
    'n.': 'about',
    lähes: 'nearly',
    melkein: 'nearly',
  },
  sv: {
    minst: 'min',
    åtminstone: 'min',
    lägst: 'min',
    högst: 'max',
    maximalt: 'max',
    'upp till': 'max',
    över: 'over',
    'mer än': 'over',
    'fler än': 'over',
    'äldre än': 'over',
    'längre än': 'over',
    drygt: 'over',
    under: 'under',
    'mindre än': 'under',
    'färre än': 'under',
    'yngre än': 'under',
    'kortare än': 'under',
    knappt: 'under',
    tidigast: 'earliest',
    senast: 'latest',
    cirka: 'about',
    'ca.': 'about',
    ca: 'about',
    ungefär: 'about',
    omkring: 'about',
    nästan: 'nearly',
    närmare: 'nearly',
  },
}

/** Directly after a number and its unit. */
const after: Pair<Record<string, Qualifier>> = {
  fi: { 'tai enemmän': 'min', 'tai vähemmän': 'max', mennessä: 'latest', täyttänyt: 'min' },
  sv: { 'eller mer': 'min', 'eller fler': 'min', 'eller mindre': 'max', 'eller färre': 'max' },
}

/** Words that turn what follows: 'ei yli', 'inte under'. What they mean is left alone. */
export const turning: Pair<string[]> = {
  fi: ['ei', 'eivät', 'älä', 'ettei', 'eikä'],
  sv: ['inte', 'ej', 'aldrig'],
}

export function qualifierBefore(words: string, locale: Locale): Qualifier | undefined {
  return Object.hasOwn(before[locale], words) ? before[locale][words] : undefined
}

export function qualifierAfter(words: string, locale: Locale): Qualifier | undefined {
  return Object.hasOwn(after[locale], words) ? after[locale][words] : undefined
}

/** +1 for a lower limit, −1 for an upper one. */
export function directionOf(bound: Bound): 1 | -1 {
  return bound === 'min' || bound === 'over' || bound === 'earliest' ? 1 : -1
}
