/** What only holds a place is an error wherever it was left; a text that merely looks close is none. */
import { expect, test } from 'vitest'
import { unfinishedIn } from '#lib/text/unfinished'
import { type Files, messagesOf, siteOf, textFile } from '#tests/support/site-folder'

const page = 'projects/handu/index.fi.md'
const facts = 'projects/handu/facts.yaml'
const body = (text: string): Files => ({ [page]: textFile('Hanke', `${text}\n`) })
const said = (found: string) =>
  `“${found}” was left in: it holds the place of a text that nobody has written yet. Write the text, or take this away.`

test.each([
  ['Lorem ipsum dolor sit amet.', 'Lorem ipsum'],
  ['TODO: kirjoita', 'TODO'],
  ['Hinta on TBD.', 'TBD'],
  ['FIXME', 'FIXME'],
  ['Hinta on ??? euroa.', '???'],
  ['Soita xxx xxx.', 'xxx xxx'],
  ['Auki [lisää aukioloajat tähän].', '[lisää aukioloajat tähän]'],
  ['[lägg till här]', '[lägg till här]'],
  ['[päivämäärä]', '[päivämäärä]'],
  ['Alkaa pp.kk.vvvv', 'pp.kk.vvvv'],
  ['Etunimi Sukunimi', 'Etunimi Sukunimi'],
  ['asdf', 'asdf'],
  ['Tulossa pian', 'Tulossa pian'],
  ['Täydennetään myöhemmin.', 'Täydennetään myöhemmin.'],
  ['Kommer senare', 'Kommer senare'],
  ['Texten kommer senare.', 'Texten kommer senare.'],
  ['Tähän tulee teksti.', 'Tähän tulee teksti.'],
  ['Rubrik här', 'Rubrik här'],
  ['Kirjoita teksti tähän.', 'Kirjoita teksti tähän.'],
  ['Käännös puuttuu', 'Käännös puuttuu'],
  ['Översättning saknas', 'Översättning saknas'],
  ['N.N.', 'N.N.'],
  ['…', '…'],
])('%s', (text, found) => {
  expect(unfinishedIn(text, true)?.found).toBe(found)
})

test.each([
  'Kirjoita päivämäärä muodossa pp.kk.vvvv.',
  'Osoite on muotoa etunimi.sukunimi@hel.fi.',
  'Lisätietoja tulee myöhemmin tällä sivulla.',
  'Haku alkaa myöhemmin syksyllä.',
  'Kurssit kommer att ordnas senare i höst.',
  'Todo-listan avulla',
  'XX Corporation',
  'Luku XX',
  'Miten haet?',
  'Hän sanoi [suomeksi]: tervetuloa.',
  'Se on noin [arvio] 50 euroa.',
  'Luonnos',
  'Testi kertoo osaamisesi.',
])('ordinary text is left alone: %s', (text) => {
  expect(unfinishedIn(text, true)).toBeUndefined()
})

test('a text, a field, a label and a shared file are told where it stands', () => {
  const label =
    "figures: [{id: a, value: 30, unit: count, show: true, label: {fi: TBD, sv: '???'}}]"
  expect(messagesOf(body('Teksti.\n\nTulossa pian'))).toBe(`${page}:8:1 ${said('Tulossa pian')}`)
  expect(messagesOf({ [page]: textFile('Hanke', '', 'navTitle: xxx\n') })).toBe(
    `${page}:5:11 ${said('xxx')}`,
  )
  expect(messagesOf({ [facts]: `type: project\n${label}\n` }).split('\n')).toEqual([
    `${facts}:2:67 ${said('TBD')}`,
    `${facts}:2:76 ${said('???')}`,
  ])
  expect(messagesOf({ 'funding.yaml': '- {id: a, name: {fi: TODO, sv: b}}\n' })).toBe(
    `funding.yaml:1:22 ${said('TODO')}`,
  )
})

test('a draft may be unfinished, a heading and a cell may be one word, and code is shown as it is', () => {
  expect(siteOf({ [page]: textFile('Hanke', 'TODO\n', 'draft: true\n') }).pages).toBeDefined()
  expect(messagesOf(body('## Tulossa pian\n\n`TODO`'))).not.toContain('was left in')
})
