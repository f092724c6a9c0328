/** Words that say how a number is meant: at least, at most, over, under, at the earliest, at the latest, about, nearly. */
import type { Locale, Pair } from '#lib/locales'

export const boundNames = ['min', 'max', 'over', 'under', 'earliest', 'latest'] as const

export type Bound = (typeof boundNames)[number]

/** 'From' and 'until' tell a side, and no limit of a figure: a text may say what comes after the longest time. */
export type Qualifier = Bound | 'about' | 'exact' | 'nearly' | 'from' | 'until'

/** Before a number, in lower case; phrases of two or three words as they stand. */
const before: Pair<Map<string, Qualifier>> = {
  fi: wordsOf([
    ['min', 'vähintään, vähintäänkin, ainakin, minimissään, vähimmillään, alimmillaan, min., ≥'],
    ['max', 'enintään, korkeintaan, maksimissaan, enimmillään, korkeimmillaan, max., maks., ≤'],
    [
      'over',
      'yli, >, enemmän kuin, enempää kuin, useampi kuin, useamman kuin, vanhempi kuin, vanhemmat kuin, pidempi kuin, pidempään kuin, kauemmin kuin, suurempi kuin, runsas, runsaat, reilu, reilut',
    ],
    [
      'under',
      'alle, <, vähemmän kuin, vähempää kuin, harvempi kuin, nuorempi kuin, nuoremmat kuin, lyhyempi kuin, lyhyemmän kuin, pienempi kuin, vajaa, vajaat',
    ],
    ['earliest', 'aikaisintaan'],
    ['latest', 'viimeistään'],
    ['from', 'alkaen'],
    ['until', 'ennen, jopa'],
    ['about', 'noin, suunnilleen, arviolta, likimain, n., ~, ≈'],
    ['exact', 'tasan, täsmälleen, tarkalleen'],
    ['nearly', 'lähes, melkein'],
  ]),
  sv: wordsOf([
    ['min', 'minst, åtminstone, lägst, som minst, som lägst, minimum, fyllt, min., ≥'],
    ['max', 'högst, maximalt, upp till, som mest, som högst, maximum, max., ≤'],
    ['over', 'över, >, mer än, fler än, äldre än, längre än, större än, drygt'],
    ['under', 'under, <, mindre än, färre än, yngre än, kortare än, lägre än, knappt'],
    ['earliest', 'tidigast'],
    ['from', 'från och med, fr. o. m., efter'],
    ['latest', 'senast'],
    ['until', 'till och med, t. o. m., före, innan, inom'],
    ['about', 'cirka, ca., ca, ungefär, omkring, runt, kring, uppskattningsvis, ~, ≈'],
    ['exact', 'exakt, precis, jämnt'],
    ['nearly', 'nästan, närmare, bortåt, inemot'],
  ]),
}

/** Directly after a number and its unit. */
const after: Pair<Map<string, Qualifier>> = {
  fi: wordsOf([
    [
      'min',
      'tai enemmän, tai useampi, tai useampia, tai useamman, ja yli, tai yli, täyttänyt, täyttäneet, täyttäneen, täyttäneille, täyttäneiden, ja sitä vanhemmat, ja vanhemmat, tai vanhemmat',
    ],
    [
      'max',
      'tai vähemmän, tai harvempi, ja alle, tai alle, ja sitä nuoremmat, ja nuoremmat, tai nuoremmat',
    ],
    ['latest', 'mennessä'],
    ['until', 'asti, saakka, kuluessa, sisällä, ennen, etukäteen'],
    ['from', 'alkaen, lähtien, jälkeen, kuluttua'],
  ]),
  sv: wordsOf([
    ['min', 'eller mer, eller fler, eller flera, och uppåt, och äldre, eller äldre, fyllda'],
    ['max', 'eller mindre, eller färre, och neråt, och yngre, eller yngre'],
    ['until', 'före, innan, i förväg'],
    ['from', 'efter, efteråt'],
  ]),
}

/** Before days and clock times alone: elsewhere 'till' and 'från' are mere prepositions. */
const beforeDates: Pair<Map<string, Qualifier>> = {
  fi: new Map(),
  sv: wordsOf([
    ['from', 'från'],
    ['until', 'till, fram till'],
  ]),
}

/** Words that turn what follows: 'ei yli' is 'at most', 'inte under' is 'at least'. */
export const turning: Pair<string[]> = {
  fi: ['ei', 'eivät', 'älä', 'ettei', 'eikä'],
  sv: ['inte', 'ej', 'aldrig'],
}

export function qualifierBefore(
  words: string,
  locale: Locale,
  isDate: boolean,
): Qualifier | undefined {
  return before[locale].get(words) ?? (isDate ? beforeDates[locale].get(words) : undefined)
}

const turned: Partial<Record<Qualifier, Bound>> = {
  min: 'under',
  max: 'over',
  over: 'max',
  under: 'min',
}

/** What a negation makes of a limit; undefined where it leaves the meaning open. */
export function turnedRound(name: Qualifier): Bound | undefined {
  return turned[name]
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
export function directionOf(bound: Exclude<Qualifier, 'about' | 'exact'>): 1 | -1 {
  return ['min', 'over', 'earliest', 'from'].includes(bound) ? 1 : -1
}
