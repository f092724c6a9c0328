/** Words of which one language may leave one out, but not exchange it: each says the same in both languages, and both know the same ones. */
import { expect, test } from 'vitest'
import { type Locale, locales } from '#lib/locales'
import { circumstances } from '#lib/text/quantity/circumstances'
import { fromToday } from '#lib/text/quantity/from-today'
import { namedKinds, namedOnce } from '#lib/text/quantity/named-kinds'
import { negations, opposed, opposites } from '#lib/text/quantity/opposites'
import { quantitiesIn } from '#lib/text/quantity/quantities'
import { rates } from '#lib/text/quantity/rates'

const lists = { circumstances, fromToday, namedKinds, negations, opposites, rates }

/** The facts of a text that are no numbers. */
function factsOf(text: string, locale: Locale): string {
  return quantitiesIn(text, locale)
    .flatMap(({ facts }) => facts.filter((fact) => !/^(?:number|weekday|lone|not) /.test(fact)))
    .join(', ')
}

test.each(Object.entries(lists))('both languages have the same facts of %s', (_, list) => {
  const [fi, sv] = locales.map((locale) => [...new Set(list[locale].map(([fact]) => fact))].sort())
  expect(fi).toEqual(sv)
})

test('each kind that is asked once has at least two facts to exchange', () => {
  const facts = [...namedKinds.fi, ...opposites.fi].map(([fact]) => fact)
  for (const kind of [...namedOnce, ...opposed])
    expect(new Set(facts.filter((fact) => fact.startsWith(`${kind} `))).size).toBeGreaterThan(1)
})

test.each([
  ['maksuttomassa', 'avgiftsfria', 'fee none'],
  ['maksullisia', 'avgiftsbelagda', 'fee some'],
  ['kokoaikaista', 'heltidsarbete', 'work-time full'],
  ['osa-aikatyö', 'deltid', 'work-time part'],
  ['määräaikainen', 'tidsbegränsad', 'contract fixed'],
  ['vakituinen', 'tills vidare', 'contract open'],
  ['bruttopalkka', 'bruttolön', 'pay gross'],
  ['netto', 'netto', 'pay net'],
  ['veroton', 'skattefritt', 'tax free'],
  ['vapaaehtoista', 'frivilligt', 'duty free'],
  ['pakollinen', 'obligatorisk', 'duty due'],
  ['avoinna', 'öppet', 'door open'],
  ['suljetaan', 'stängs', 'door shut'],
  ['päättyivät', 'upphörde', 'turn end'],
  ['kasvoi', 'ökade', 'trend up'],
  ['vähenee', 'minskar', 'trend down'],
  ['kaikille', 'alla', 'share all'],
  ['sisätiloissa', 'inomhus', 'place inside'],
  ['etänä', 'på distans', 'person far'],
  ['suomeksi', 'på finska', 'language fi'],
  ['vironkielinen', 'estniskspråkig', 'language et'],
  ['arabian kielellä', 'på arabiska', 'language ar'],
  ['Norjassa', 'Norge', 'country no'],
  ['Virosta', 'Estlands', 'country ee'],
  ['arkisin', 'vardagar', 'days work'],
  ['viikonloppuisin', 'veckoslut', 'days rest'],
  ['ensi vuonna', 'nästa år', 'from-today year 1'],
  ['viime viikolla', 'förra veckan', 'from-today week -1'],
  ['huomenna', 'i morgon', 'from-today day 1'],
  ['työnantajille', 'arbetsgivaren', 'party employer'],
  ['työntekijän', 'anställda', 'party employee'],
  ['nuorille', 'unga', 'age young'],
  ['liite C', 'bilaga C', 'letter c'],
  ['a-kohta', 'punkt a', 'letter a'],
  ['joka toinen viikko', 'varannan vecka', 'rate 2-week'],
  ['neljännesvuosittain', 'varje kvartal', 'rate quarter'],
  ['puolivuosittain', 'halvårsvis', 'rate half-year'],
  ['vuosimaksu', 'årsavgiften', 'rate year'],
  ['kuukausipalkkaa', 'månadslön', 'rate month'],
  ['tuntihinta', 'timpris', 'rate hour'],
  ['per henkilö', 'per person', 'rate person'],
  ['perhettä kohti', 'per familj', 'rate family'],
])('%s and %s are %s', (finnish, swedish, fact) => {
  expect(factsOf(finnish, 'fi')).toBe(fact)
  expect(factsOf(swedish, 'sv')).toBe(fact)
})

test.each<[Locale, string]>([
  ['fi', 'ilmaista mielipide'],
  ['fi', 'silloin ja sitä ennenkin'],
  ['fi', 'kellonajat'],
  ['sv', 'en svensk medborgare'],
  ['sv', 'den fasta punkten'],
  ['sv', 'en uteplats'],
])('a word that only looks so is none: %s %s', (locale, text) => {
  expect(factsOf(text, locale)).toBe('')
})
