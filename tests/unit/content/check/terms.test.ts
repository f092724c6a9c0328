import { expect, test } from 'vitest'
import { ContentError } from '#lib/problems/problems'
import { type Files, siteOf, textFile } from '#tests/support/site-folder'

const terms = `- {fi: Helsingin kaupunki, sv: Helsingfors stad}
- {fi: Helsinki, sv: Helsingfors, also: {fi: [helsinkiläinen], sv: [helsingforsare]}}
- {fi: Pasila, sv: Böle}
- {fi: TE-toimisto, sv: TE-byrå, also: {fi: [työ- ja elinkeinotoimisto]}}
- {fi: Kela, sv: FPA}
- {fi: Uudenmaan TE-toimisto, sv: Nylands TE-byrå}
`

const both = (fi: string, sv: string): Files => ({
  'projects/handu/index.fi.md': textFile('Hanke', `${fi}\n`),
  'projects/handu/index.sv.md': textFile('Projektet', `${sv}\n`),
})

/** Ids, places and names of what is wrong. */
function found(fi: string, sv: string, more: Files = {}): string[] {
  try {
    siteOf({ 'terms.yaml': terms, ...both(fi, sv), ...more })
    return []
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return error.problems.map(
      ({ id, file, values }) => `${id} ${file.split('.').at(-2)} ${values.found}`,
    )
  }
}

test.each([
  ['Palvelupiste on Pasilassa.', 'Servicestället ligger i Böle.'],
  ['Pasilan palvelupiste avattiin.', 'Servicestället i Böle öppnades.'],
  ['Helsinkiläiset saavat palvelua.', 'Helsingforsarna får service.'],
  ['Palvelu on helsinkiläisille.', 'Tjänsten är för dem som bor i Helsingfors.'],
  ['Ota yhteyttä TE-toimistoon.', 'Kontakta TE-byrån.'],
  ['Työ- ja elinkeinotoimiston tehtävät.', 'TE-byråns uppgifter.'],
  ['Kela:n tuki, Kelan päätös.', 'FPA:s stöd, FPA:s beslut.'],
  ['Helsingin kaupungin palvelu.', 'Helsingfors stads tjänst.'],
  ['Hakemus jätetään.', 'Ansökan lämnas in.'],
])('one name in both: %s / %s', (fi, sv) => {
  expect(found(fi, sv)).toEqual([])
})

test.each([
  ['Palvelupiste on Pasilassa.', 'Servicestället ligger i Kampen.', 'termMissing sv Pasila'],
  ['Palvelupiste on Kampissa.', 'Servicestället ligger i Böle.', 'termMissing fi Böle'],
  ['Ota yhteyttä toimistoon.', 'Kontakta TE-byrån.', 'termMissing fi TE-byrå'],
  ['Kelan tuki.', 'Folkpensionsanstaltens stöd.', 'termMissing sv Kela'],
  ['Helsingin kaupungin palvelu.', 'Stadens tjänst.', 'termMissing sv Helsingin kaupunki'],
])('a name in one alone: %s / %s', (fi, sv, problem) => {
  expect(found(fi, sv)).toEqual([problem])
})

test('a longer name is one name, not the shorter ones in it', () => {
  expect(found('Uudenmaan TE-toimisto.', 'Nylands TE-byrå.')).toEqual([])
  expect(found('Uudenmaan TE-toimisto.', 'TE-byrån.')).toEqual([
    'termMissing fi TE-byrå',
    'termMissing sv Uudenmaan TE-toimisto',
  ])
})

test('what both write alike, as phrases.yaml knows it, is no name of either language', () => {
  const text = 'Helsinki Welcomes'
  const phrases = { 'phrases.yaml': `- {text: ${text}, language: en}\n` }
  expect(found(`Sivu on ${text}.`, `Sidan heter ${text}.`)).toEqual(['termMissing sv Helsinki'])
  expect(found(`Sivu on ${text}.`, `Sidan heter ${text}.`, phrases)).toEqual([])
})

test('names are looked for in titles and in facts too', () => {
  const fact = {
    'projects/handu/facts.yaml':
      'type: project\nplaces: [{name: {fi: Piste, sv: Stället}, district: {fi: Pasila, sv: Kampen}}]\n',
  }
  expect(found('Teksti.', 'Texten.', fact)).toEqual(['termMissing projects/handu/facts Pasila'])
})

test('while one language is late it may name something else', () => {
  const agreed = 'behind: {language: sv, since: 2026-11-20, due: 2026-12-20}\nblocks: []\n'
  expect(found('Pasilassa.', 'I Kampen.', { 'projects/handu/agreed.yaml': agreed })).toEqual([])
})
