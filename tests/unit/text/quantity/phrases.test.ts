import { expect, test } from 'vitest'
import { quantitiesIn } from '#lib/text/quantity/quantities'

const factsOf = (text: string, locale: 'fi' | 'sv') =>
  quantitiesIn(text, locale).flatMap(({ facts }) => facts)

test.each([
  ['many 10', 'kymmeniä nuoria', 'tiotals unga'],
  ['many 10', 'kymmenillä yrityksillä', 'dussintals företag'],
  ['many 100', 'sadoista hakijoista', 'hundratals sökande'],
  ['many 100', 'muutamia satoja', 'några hundra'],
  ['many 1000', 'tuhansien asiakkaiden', 'tusentals kunder'],
  ['many 1000', 'useita tuhansia', 'flera tusen'],
  ['many 100000', 'sadoille tuhansille', 'för hundratusentals'],
  ['many 1000000', 'miljoonia euroja', 'miljontals euro'],
  ['many 10000000', 'kymmeniä miljoonia euroja', 'tiotals miljoner euro'],
  ['parity even', 'parillisilla viikoilla', 'jämna veckor'],
  ['parity odd', 'parittomana päivänä', 'udda datum'],
  ['rate year', '50 euroa vuodessa', '50 euro per år'],
  ['rate month', 'kuukausittaista tukea', 'månatligt stöd'],
  ['rate month', 'euroa/kk', 'euro/mån'],
  ['rate week', 'joka viikko', 'varje vecka'],
  ['rate day', 'euroa vuorokautta kohden', 'euro om dygnet'],
  ['rate hour', 'per tunti', 'i timmen'],
  ['number 4', 'osa IV', 'del IV'],
  ['number 1', 'osassa I', 'i del I'],
  ['number 39', 'liite XXXIX', 'bilaga XXXIX'],
])('%s is read in both languages: %s, %s', (fact, finnish, swedish) => {
  expect(factsOf(finnish, 'fi')).toContain(fact)
  expect(factsOf(swedish, 'sv')).toContain(fact)
})

test.each([
  ['jämnt fördelade kurser', 'sv'],
  ['udda arbeten', 'sv'],
  ['parittomat sukat', 'fi'],
  ['parissa päivässä', 'fi'],
  ['yhteisessä viikossa', 'fi'],
  ['I Helsingfors', 'sv'],
  ['CV, DI ja XXX', 'fi'],
  ['ix och vi', 'sv'],
] as const)('nothing is read in %s', (text, locale) => {
  expect(factsOf(text, locale)).toEqual([])
})
