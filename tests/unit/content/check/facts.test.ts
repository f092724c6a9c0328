import { expect, test } from 'vitest'
import { messagesOf, textFile } from '#tests/support/site-folder'

const fi = 'projects/handu/index.fi.md'
const sv = 'projects/handu/index.sv.md'
const facts = `type: project
period: {start: 2021-03-01, end: 2023-06-30}
figures:
  - {id: customers, value: 49500, unit: jobseekers, label: {fi: asiakkaat, sv: kunder}}
  - {id: group, min: 600, max: 900, unit: people, label: {fi: ryhmä, sv: grupp}}
  - {id: budget, value: 2000000, unit: euros, label: {fi: budjetti, sv: budget}}
  - {id: rate, value: 1.5, unit: percent, label: {fi: osuus, sv: andel}}
  - {id: least, min: 20, unit: people, label: {fi: vähintään, sv: minst}}
`
const phrases = '- text: EN 301 549\n'

/** What the checker says of two bodies; each starts on line 6. */
function saidOf(finnish: string, swedish: string): string {
  return messagesOf({
    'phrases.yaml': phrases,
    'projects/handu/facts.yaml': facts,
    [fi]: textFile('Hanke', finnish),
    [sv]: textFile('Projektet', swedish),
  })
}

test.each([
  ['a figure with a space', '49 500 asiakasta', '49 500 kunder'],
  ['a range', '600–900 asiakasta', '600–900 kunder'],
  ['millions', '2 miljoonaa euroa', '2 miljoner euro'],
  ['a decimal', '1,5 prosenttia', '1,5 procent'],
  ['a lower limit', 'vähintään 20', 'minst 20'],
  ['a compound with a figure', '20-henkinen ryhmä', '20-personersgrupp'],
  ['a date', '1.3.2021 ja 30.6.2023', 'den 1 mars 2021 och den 30 juni 2023'],
  ['a date in words', 'Alku oli 1. maaliskuuta 2021', 'Början var den 1 mars 2021'],
  ['a range of dates', '1.3.2021–30.6.2023', '1 mars 2021–30 juni 2023'],
  ['the month of a known date', 'maaliskuussa 2021', 'i mars 2021'],
  ['the year of a known date', 'vuonna 2023', 'år 2023'],
  ['a range of known years', '2021–2023', '2021–2023'],
  ['a name with digits', 'standardi EN 301 549', 'standarden EN 301 549'],
  ['letters and digits together', 'A4 ja 3D', 'A4 och 3D'],
  ['numbers as words', 'kaksi ryhmää', 'två grupper'],
  ['the numbers of headings', '## 7. Otsikko', '## 7. Rubrik'],
  ['the numbers of a list', '5. yksi\n6. kaksi', '5. ett\n6. två'],
])('%s may stand in the text', (_, finnish, swedish) => {
  expect(saidOf(finnish, swedish)).toBe('')
})

const mend = 'Correct the text, or add the fact to facts.yaml.'

test.each([
  [
    'a figure',
    'Noin 45 900 asiakasta',
    '49 500 kunder',
    `${fi}:6:6 “45 900” is not among the facts of this page. Did you mean 49 500 (asiakkaat)? ${mend}`,
  ],
  [
    'one end of a range',
    '600–950',
    '600–900',
    `${fi}:6:1 “600–950” is not among the facts of this page. Did you mean 600–900 (ryhmä)? ${mend}`,
  ],
  [
    'millions',
    '3 miljoonaa',
    '2 miljoner',
    `${fi}:6:1 “3 miljoonaa” is not among the facts of this page. Did you mean 2 000 000 (budjetti)? ${mend}`,
  ],
  [
    'a Finnish date',
    'Alkoi 1.3.2022',
    'den 1 mars 2021',
    `${fi}:6:7 “1.3.2022” is not among the facts of this page. Did you mean 1.3.2021? ${mend}`,
  ],
  [
    'a Swedish date',
    '1.3.2021',
    'Började den 1 maj 2021',
    `${sv}:6:13 “1 maj 2021” is not among the facts of this page. Did you mean 1 mars 2021? ${mend}`,
  ],
  [
    'a month',
    'huhtikuussa 2021',
    'i mars 2021',
    `${fi}:6:1 “huhtikuussa 2021” is not among the facts of this page. Did you mean maaliskuu 2021? ${mend}`,
  ],
  [
    'a year',
    'vuonna 2024',
    'år 2023',
    `${fi}:6:8 “2024” is not among the facts of this page. Did you mean 2021? ${mend}`,
  ],
  [
    'a year of a range',
    '2019–2023',
    '2021–2023',
    `${fi}:6:1 “2019–2023” is not among the facts of this page. ${mend}`,
  ],
  [
    'a version of a standard',
    'EN 301 548',
    'EN 301 549',
    `${fi}:6:4 “301 548” is not among the facts of this page. Did you mean 49 500 (asiakkaat)? ${mend}`,
  ],
  [
    'a figure on the second line of a paragraph',
    'Ensin\nja sitten 77',
    'Först\noch sedan',
    `${fi}:7:11 “77” is not among the facts of this page. Did you mean 20 (vähintään)? ${mend}`,
  ],
])('%s that no fact knows is an error with the nearest fact', (_, finnish, swedish, message) => {
  expect(saidOf(finnish, swedish).replaceAll('\u00a0', ' ')).toBe(message)
})

test.each([
  [
    'a number without its space',
    '49500 asiakasta',
    '49 500 kunder',
    `${fi}:6:1 “49500” is not written in the Finnish form. Write 49 500.`,
  ],
  [
    'a Finnish date in Swedish',
    '1.3.2021',
    '1.3.2021',
    `${sv}:6:1 “1.3.2021” is not written in the Swedish form. Write 1 mars 2021.`,
  ],
  [
    'a date of machines',
    '2021-03-01',
    'den 1 mars 2021',
    `${fi}:6:1 “2021-03-01” is not written in the Finnish form. Write 1.3.2021.`,
  ],
  [
    'a date without a year',
    'Alku oli 1. maaliskuuta',
    'Början var den 1 mars 2021',
    `${sv}:6:16 “1 mars 2021” stands only in this language: ${fi}:6:10 has “1. maaliskuuta”. Make the two texts name the same facts, the same number of times.`,
  ],
])('%s is an error', (_, finnish, swedish, message) => {
  expect(saidOf(finnish, swedish).replaceAll('\u00a0', ' ')).toBe(message)
})

const alike = 'Make the two texts name the same facts, the same number of times.'

test.each([
  [
    'only one language names a fact',
    'Asiakkaita oli 49 500.',
    'Det fanns kunder.',
    `${fi}:6:16 “49 500” stands only in this language: ${sv}:6:1 does not name it. ${alike}`,
  ],
  [
    'the languages name different facts',
    '1.3.2021',
    'den 30 juni 2023',
    `${fi}:6:1 “1.3.2021” stands only in this language: ${sv}:6:5 has “30 juni 2023”. ${alike}`,
  ],
  [
    'one language names a fact twice',
    'Vuonna 2021.',
    'År 2021 och 2021.',
    `${sv}:6:13 “2021” stands only in this language: ${fi}:6:1 does not name it. ${alike}`,
  ],
])('it is an error when %s', (_, finnish, swedish, message) => {
  expect(saidOf(finnish, swedish)).toBe(message)
})

test('title and summary are checked too', () => {
  const text = '---\ntitle: Hanke 2025\nsummary: Vuonna 2026\nupdated: 2026-11-22\n---\n'
  expect(messagesOf({ [fi]: text })).toBe(
    [
      `${fi}:2:14 “2025” is not among the facts of this page. ${mend}`,
      `${fi}:3:17 “2026” is not among the facts of this page. ${mend}`,
    ].join('\n'),
  )
})

test('a page may name the facts of a page that it links to', () => {
  const changes = {
    'projects/handu/facts.yaml': facts,
    'projects/index.fi.md': textFile(
      'Hankkeet',
      '[Hankkeessa](projects/handu) oli 49 500 asiakasta.\n',
      'slug: hankkeet\n',
    ),
    'projects/index.sv.md': textFile(
      'Projekt',
      '[Projektet](projects/handu) hade 49 500 kunder.\n',
      'slug: projekt\n',
    ),
  }
  expect(messagesOf(changes)).toBe('')
})

test('the texts of facts.yaml are checked too', () => {
  const corrections =
    'corrections:\n  - {date: 2026-11-22, kind: correction, text: {fi: Alku oli 1.3.2021., sv: Början var den 1 mars 2020.}}\n'
  expect(messagesOf({ 'projects/handu/facts.yaml': facts + corrections })).toBe(
    `projects/handu/facts.yaml:10:92 “1 mars 2020” is not among the facts of this page. Did you mean 1\u00a0mars\u00a02021? ${mend}`,
  )
})

test('a draft is not compared yet', () => {
  expect(messagesOf({ [fi]: textFile('Hanke', '12 345\n', 'draft: true\n') })).toBe('')
})

test('a page that leads to a broken page is not accused of its missing facts', () => {
  const changes = {
    'projects/handu/facts.yaml': 'type: projekt\n',
    'projects/index.fi.md': textFile(
      'Hankkeet',
      '[Hankkeessa](projects/handu) oli 49 500 asiakasta.\n',
      'slug: hankkeet\n',
    ),
    'projects/index.sv.md': textFile(
      'Projekt',
      '[Projektet](projects/handu) hade 49 500 kunder.\n',
      'slug: projekt\n',
    ),
  }
  expect(messagesOf(changes).split('\n').length).toBe(1)
})
