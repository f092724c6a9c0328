/** Words that say how a number is meant: at least, at most, over, under, at the earliest, at the latest, about, nearly. */
import type { Locale, Pair } from '#lib/locales'

export const boundNames = ['min', 'max', 'over', 'under', 'earliest', 'latest'] as const

export type Bound = (typeof boundNames)[number]

/** 'From' and 'until' tell a side, and no limit of a figure: a text may say what comes after the longest time. */
export type Qualifier = Bound | 'about' | 'nearly' | 'from' | 'until'

/** Before a number, in lower case; phrases of two or three words as they stand. */
const before: Pair<Map<string, Qualifier>> = {
  fi: wordsOf([
    ['min', 'vähintään, vähintäänkin, ainakin, minimissään'],
    ['max', 'enintään, korkeintaan, maksimissaan'],
    [
      'over',
      'yli, enemmän kuin, useampi kuin, useamman kuin, vanhempi kuin, vanhemmat kuin, pidempi kuin, pidempään kuin, kauemmin kuin, suurempi kuin, runsas, runsaat, reilu, reilut',
    ],
    [
      'under',
      'alle, vähemmän kuin, harvempi kuin, nuorempi kuin, nuoremmat kuin, lyhyempi kuin, lyhyemmän kuin, pienempi kuin, vajaa, vajaat',
    ],
    ['earliest', 'aikaisintaan'],
    ['latest', 'viimeistään'],
    ['until', 'ennen'],
    ['about', 'noin, suunnilleen, n.'],
    ['nearly', 'lähes, melkein'],
  ]),
  sv: wordsOf([
    ['min', 'minst, åtminstone, lägst'],
    ['max', 'högst, maximalt, upp till'],
    ['over', 'över, mer än, fler än, äldre än, längre än, större än, drygt'],
    ['under', 'under, mindre än, färre än, yngre än, kortare än, lägre än, knappt'],
    ['earliest', 'tidigast'],
    ['from', 'från och med, fr. o. m., efter'],
    ['latest', 'senast'],
    ['until', 'till och med, t. o. m., före, innan'],
    ['about', 'cirka, ca., ca, ungefär, omkring'],
    ['nearly', 'nästan, närmare'],
  ]),
}

/** Directly after a number and its unit. */
const after: Pair<Map<string, Qualifier>> = {
  fi: wordsOf([
    ['min', 'tai enemmän, täyttänyt, ja sitä vanhemmat, ja vanhemmat, tai vanhemmat'],
    ['max', 'tai vähemmän, ja sitä nuoremmat, ja nuoremmat, tai nuoremmat'],
    ['latest', 'mennessä'],
    ['until', 'asti, saakka'],
    ['from', 'alkaen, lähtien, jälkeen'],
  ]),
  sv: wordsOf([
    ['min', 'eller mer, eller fler, och äldre, eller äldre'],
    ['max', 'eller mindre, eller färre, och yngre, eller yngre'],
  ]),
}

/** Words that turn what follows: 'ei yli', 'inte under'. What they mean is left alone. */
export const turning: Pair<string[]> = {
  fi: ['ei', 'eivät', 'älä', 'ettei', 'eikä'],
  sv: ['inte', 'ej', 'aldrig'],
}

export function qualifierBefore(words: string, locale: Locale): Qualifier | undefined {
  return before[locale].get(words)
}

export function qualifierAfter(words: string, locale: Locale): Qualifier | undefined {
  return after[locale].get(words)
}

/** From the phrases of each qualifier to the qualifier of each phrase. */
function wordsOf(phrases: [Qualifier, string][]): Map<string, Qualifier> {
  return new Map(
    phrases.flatMap(([name, list]) => list.split(', ').map((phrase) => [phrase, name])),
  )
}

/** +1 for a lower limit, −1 for an upper one; what is nearly reached is one. */
export function directionOf(bound: Exclude<Qualifier, 'about'>): 1 | -1 {
  return ['min', 'over', 'earliest', 'from'].includes(bound) ? 1 : -1
}
