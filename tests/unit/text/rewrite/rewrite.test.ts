/** A number or a date of a text is written anew in the form in which it stood. */
import { expect, test } from 'vitest'
import type { Locale } from '#lib/locales'
import { quantitiesIn } from '#lib/text/quantity/quantities'
import { rewrite } from '#lib/text/rewrite/rewrite'

/** The text with its first quantity made to say another fact; undefined where a writer has to. */
function other(locale: Locale, text: string, from: string, to: string): string | undefined {
  const [quantity] = quantitiesIn(text, locale)
  if (!quantity) return undefined
  const after = text.slice(quantity.end)
  const made = rewrite(quantity, locale, { from, to, after })
  return made === undefined ? undefined : text.slice(0, quantity.at) + made + after
}

test.each<[Locale, string, string, string, string]>([
  ['fi', 'noin 49 500 asiakasta', 'number 49500', 'number 47800', 'noin 47 800 asiakasta'],
  ['fi', '49500 asiakasta', 'number 49500', 'number 47800', '47 800 asiakasta'],
  ['sv', '49\u00a0500 kunder', 'number 49500', 'number 1200000', '1\u00a0200\u00a0000 kunder'],
  ['sv', '8,7 procent', 'number 8.7', 'number 9.1', '9,1 procent'],
  ['fi', '1,2 miljoonaa euroa', 'number 1200000', 'number 1500000', '1,5 miljoonaa euroa'],
  ['fi', '1,2 miljoonaa euroa', 'number 1200000', 'number 1234567', '1 234 567 euroa'],
  ['fi', '600–900 euroa', 'range 600 900', 'range 600 1000', '600–1 000 euroa'],
  ['fi', '600–900 euroa', 'number 900', 'number 1000', '600–1 000 euroa'],
  ['sv', '600 euro', 'number 600', 'range 600 900', '600–900 euro'],
  ['fi', '50e', 'number 50', 'number 60', '60e'],
  ['fi', '30-vuotiaat', 'number 30', 'number 25', '25-vuotiaat'],
  ['fi', 'kolmessa kunnassa', 'number 3', 'number 25', 'kahdessakymmenessäviidessä kunnassa'],
  ['fi', 'Seitsemän kuukauden ajan', 'number 7', 'number 12', 'Kahdentoista kuukauden ajan'],
  ['fi', 'seitsemän kuukautta', 'number 7', 'number 20', 'kaksikymmentä kuukautta'],
  ['fi', 'kahdelle yritykselle', 'number 2', 'number 5', 'viidelle yritykselle'],
  ['fi', 'kolme kuukautta', 'number 3', 'number 150', 'sataviisikymmentä kuukautta'],
  [
    'fi',
    'sadassa kunnassa',
    'number 100',
    'number 250',
    'kahdessasadassaviidessäkymmenessä kunnassa',
  ],
  ['fi', 'kolmesataa nuorta', 'number 300', 'number 90', 'yhdeksänkymmentä nuorta'],
  ['fi', 'kahdentuhannen nuoren', 'number 2000', 'number 3000', 'kolmentuhannen nuoren'],
  ['fi', 'kolme kuukautta', 'number 3', 'number 1234', '1 234 kuukautta'],
  ['sv', 'hundratjugo unga', 'number 120', 'number 132', 'hundratrettiotvå unga'],
  ['sv', 'etthundratjugo unga', 'number 120', 'number 130', 'etthundratrettio unga'],
  ['sv', 'tvåtusen unga', 'number 2000', 'number 350', 'trehundrafemtio unga'],
  ['sv', 'Tolv månader', 'number 12', 'number 25', 'Tjugofem månader'],
  ['sv', 'tolv månader', 'number 12', 'number 3.5', '3,5 månader'],
  ['fi', '1. maaliskuuta 2021', 'date 2021-03-01', 'date 2021-04-15', '15. huhtikuuta 2021'],
  ['fi', '1. maaliskuuta alkaen', 'day 03-01', 'day 04-15', '15. huhtikuuta alkaen'],
  ['fi', '1.3.2021 alkaen', 'date 2021-03-01', 'date 2021-04-15', '15.4.2021 alkaen'],
  ['fi', 'Maaliskuussa 2021', 'month 2021-03', 'month 2022-04', 'Huhtikuussa 2022'],
  ['fi', 'maaliskuun lopussa', 'lone 3', 'lone 4', 'huhtikuun lopussa'],
  ['fi', '1.–3.3.2021', 'date 2021-03-03', 'date 2021-03-15', '1.–15.3.2021'],
  ['fi', '1.–3.3.2021', 'date 2021-03-03', 'date 2021-04-15', '1.3.–15.4.2021'],
  ['fi', 'vuosina 2019–2021', 'year 2021', 'year 2022', 'vuosina 2019–2022'],
  ['sv', 'den 1 mars', 'day 03-01', 'day 04-15', 'den 15 april'],
  ['sv', 'den 1 mars 2021', 'date 2021-03-01', 'date 2021-04-15', 'den 15 april 2021'],
  ['sv', '1–3 mars 2021', 'date 2021-03-01', 'date 2021-03-02', '2–3 mars 2021'],
  ['sv', '1–3 mars 2021', 'date 2021-03-01', 'date 2021-02-15', '15 februari–3 mars 2021'],
  ['sv', '1.3.2021', 'date 2021-03-01', 'date 2021-04-15', '15 april 2021'],
])('%s: %s (%s → %s) becomes %s', (locale, text, from, to, made) => {
  expect(other(locale, text, from, to)).toBe(made)
})

test.each<[Locale, string, string, string]>([
  // What agrees with its number is the writer's: '12 kuukautta', '1 kuukausi'; '350:tä', '300:aa'.
  ['fi', '12 kuukautta', 'number 12', 'number 1'],
  ['sv', '1 månad', 'number 1', 'number 12'],
  ['fi', '350:tä', 'number 350', 'number 300'],
  // A compound has no number of its own to exchange.
  ['fi', 'kolmivuotinen', 'number 3', 'number 4'],
  ['fi', '1.–3.3.2021', 'date 2021-03-03', 'date 2022-03-03'],
])('%s: %s (%s → %s) is left to the writer', (locale, text, from, to) => {
  expect(other(locale, text, from, to)).toBeUndefined()
})
