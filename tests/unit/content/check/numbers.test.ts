/** What the number rules say where the two languages do not say the same. */
import { afterEach, expect, test, vi } from 'vitest'
import { messagesOf, textFile } from '#tests/support/site-folder'

const fi = 'projects/handu/index.fi.md'
const sv = 'projects/handu/index.sv.md'
const facts = 'projects/handu/facts.yaml'
const figures = [2, 3, 5, 7, 12, 20, 30, 50].map(
  (value) => `  - {id: n${value}, value: ${value}, unit: count, label: {fi: a, sv: b}}\n`,
)
const yaml = `type: project
figures:
${figures.join('')}dates:
  - {id: start, date: 2021-03-01, label: {fi: a, sv: b}}
  - {id: end, date: 2021-03-03, label: {fi: a, sv: b}}
`

afterEach(() => {
  vi.unstubAllEnvs()
})

/** What the checker says of two bodies; each starts on line 6. */
function saidOf(finnish: string, swedish: string, more = ''): string {
  return messagesOf({
    [facts]: yaml + more,
    [fi]: textFile('Hanke', `${finnish}\n`),
    [sv]: textFile('Projektet', `${swedish}\n`),
    'projects/handu/a.jpg': null,
  })
}

test.each([
  ['number words', 'Tiedot säilytetään viisi vuotta.', 'Uppgifterna sparas i tio år.'],
  ['a number word and digits', 'Viisi vuotta', '7 år'],
  ['ordinals', 'Kolmas vaihe', 'Den fjärde fasen'],
  ['first and second', 'Ensimmäinen vaihe', 'Den andra fasen'],
  ['fractions', 'Kolmasosa', 'Hälften'],
  ['a half as a sign', '½ tuntia', '¼ timme'],
  ['lone months', 'Alkaa elokuussa', 'Börjar i september'],
  ['a range of months', 'Syys–lokakuussa', 'Augusti–oktober'],
  ['weekdays', 'Maanantaisin', 'På tisdagar'],
  ['clock times', 'klo 9–15', 'kl. 9–16'],
  ['days', '1.–3.3.2021', 'den 1 mars 2021'],
  ['code', '`lomake 5`', '`lomake 7`'],
  ['a fenced block', '```\n5\n```', '```\n7\n```'],
  ['the title of a link', '[a](home "sivu 5")', '[a](home "sida 7")'],
  ['the number of a heading', '## 2. Haku', '## 3. Ansökan'],
  ['a date in a heading', '## 1. maaliskuuta 2021', '## mars 2021'],
  ['cells of a table', '| a | b |\n|---|---|\n| 5 | 7 |', '| a | b |\n|---|---|\n| 7 | 5 |'],
  ['paragraphs', '5 asiaa\n\n7 asiaa', '7 saker\n\n5 saker'],
  ['figures and their units', '20 päivää ja 50 euroa', '50 dagar och 20 euro'],
  ['figures of one unit', 'Ensin 20 päivää, sitten 50 päivää', 'Först 50 dagar, sedan 20 dagar'],
  ['days and years', 'Vuosina 2021 alkoi 1.3.2021', '1 mars 2021 började 2021'],
  ['a figure with and one without a unit', '50 nuorta ja 20 euroa', '50 euro och 20 unga'],
  ['units', '12 kuukautta', '12 år'],
  ['at least and at most', 'Enintään 30', 'Minst 30'],
  ['many thousands and many hundreds', 'Tuhansia asiakkaita', 'Hundratals kunder'],
  ['many hundreds and an exact figure', 'Satoja asiakkaita', '50 kunder'],
  ['an exact figure and many thousands', 'Viisituhatta asiakasta', 'Tusentals kunder'],
  ['tens and hundreds of thousands', 'Kymmeniä tuhansia euroja', 'Hundratusentals euro'],
  ['some hundreds and some thousands', 'Muutama sata asiakasta', 'Några tusen kunder'],
  ['tens and thousands in their cases', 'Kymmenille nuorille', 'För tusentals unga'],
  ['even and odd weeks', 'Parillisina viikkoina', 'Udda veckor'],
  ['odd and even days', 'Parittomina päivinä', 'På jämna dagar'],
  ['even weeks and every week', 'Parillisina viikkoina', 'Varje vecka'],
  ['a month and a week', '50 euroa kuukaudessa', '50 euro i veckan'],
  ['a week and a day', '20 tuntia viikossa', '20 timmar om dagen'],
  ['an hour and a day', '20 euroa tuntia kohti', '20 euro om dagen'],
  ['every month and every week', 'Kuukausittain', 'Veckovis'],
  ['yearly and monthly', 'Raportti tehdään vuosittain.', 'Rapporten görs varje månad.'],
  ['once a day and once a week', 'Kerran päivässä', 'En gång i veckan'],
  ['rates that changed places', '20 e/kk ja 5 e/pv', '20 euro om dagen och 5 euro i månaden'],
  ['how many times as much', 'Tuki kaksinkertaistuu', 'Stödet tredubblas'],
  ['holidays', 'Suljettu juhannuksena', 'Stängt under påsken'],
  ['times of day', 'Avoinna aamuisin', 'Öppet på kvällarna'],
  ['parts of a month', 'Kesäkuun alussa', 'I slutet av juni'],
  ['decade and century', 'Vuosikymmenen ajan', 'Under ett sekel'],
  ['points of the compass', 'Pohjoisen toimisto', 'Södra byrån'],
  ['percent and per mille', '20 %', '20 ‰'],
  ['weights', '5 kiloa', '5 gram'],
  ['pieces and shares', '20 kappaletta', '20 procent'],
  ['older and younger', '20-vuotiaat ja sitä vanhemmat', '20-åringar och yngre'],
  ['roman numbers', 'Vaihe II', 'Fas III'],
  ['roman numbers of one letter', 'Osa V', 'Del X'],
  ['a roman number and digits', 'Vaihe IV', 'Fas 5'],
  ['over and under', 'Yli 30 päivää', 'Mindre än 30 dagar'],
  ['latest and earliest', 'Viimeistään 1.3.2021', 'Tidigast den 1 mars 2021'],
])('%s that differ are an error', (_, finnish, swedish) => {
  const said = saidOf(finnish, swedish)
  for (const line of said.split('\n'))
    expect(line).toMatch(
      /^projects\/handu\/index\.(fi|sv)\.md:\d+:\d+ .*(only|contradict|different|not the same)/,
    )
})

test('an alternative text is compared', () => {
  const files = {
    [facts]: yaml,
    'projects/handu/a.jpg': Buffer.from([0xff, 0xd8, 0xff]),
    [fi]: textFile('Hanke', '![viisi ihmistä](a.jpg)\n'),
    [sv]: textFile('Projektet', '![sju personer](a.jpg)\n'),
  }
  expect(messagesOf(files)).toContain(
    `${fi}:6:1 “viisi” stands only in this language: ${sv}:6:1 has “sju”.`,
  )
})

const alike = 'Make the two texts name the same facts, the same number of times.'

test.each([
  [
    'a place',
    'places: [{name: {fi: Talo, sv: Huset}, street: {fi: Katu 5, sv: Gatan 7}, district: {fi: a, sv: b}}]\n',
    '14:58 “5” stands only in this language: projects/handu/facts.yaml:14:71 has “7”.',
  ],
  [
    'the reason of a retired page',
    'gone: {date: 2026-01-01, reason: {fi: Kesti viisi vuotta, sv: Varade sju år}}\n',
    '14:45 “viisi” stands only in this language: projects/handu/facts.yaml:14:70 has “sju”.',
  ],
])('%s is compared', (_, more, message) => {
  expect(saidOf('', '', more)).toBe(`${facts}:${message} ${alike}`)
})

test.each([
  ['contacts.yaml', '- {id: a, unit: {fi: Yksikkö 5, sv: Enhet 7}}\n', '1:30', '1:43'],
  [
    'links.yaml',
    '- {id: a, url: https://hel.fi, languages: [fi], title: {fi: Sivu 5, sv: Sida 7}}\n',
    '1:66',
    '1:78',
  ],
  ['sources.yaml', '- {id: S1, language: fi, title: {fi: Sivu 5, sv: Sida 7}}\n', '1:43', '1:55'],
  ['funding.yaml', '- {id: a, name: {fi: Tavoite 5, sv: Mål 7}}\n', '1:30', '1:41'],
])('the texts of %s are compared', (file, text, place, other) => {
  expect(messagesOf({ [file]: text })).toBe(
    `${file}:${place} “5” stands only in this language: ${file}:${other} has “7”. ${alike}`,
  )
})

test('a date that has become the number of a list is one error', () => {
  expect(saidOf('15. tammikuuta 2021 alkoi haku.', 'Den 15 januari 2021 började ansökan.')).toBe(
    `${fi}:6:1 “15. tammikuuta” at the start of the line is read as the number of a list. Write 15\\. tammikuuta`,
  )
})

test.each([
  ['a postal code', '00510 Helsinki', '00510 Helsingfors', '00510', 'a postal code'],
  ['an act', 'Laki 1290/2002', 'Lag 1290/2002', '1290/2002', 'the number of an act or a case'],
  ['a section', 'Lain 9 §', 'Lagens 9 §', '9 §', 'a section of an act'],
  ['a version', 'Versio 2.1', 'Version 2.1', '2.1', 'a version number'],
])('%s is told to be written in phrases.yaml', (_, finnish, swedish, code, what) => {
  const said = saidOf(finnish, swedish).split('\n')
  expect(said.length).toBe(2)
  expect(said[0]).toContain(
    `“${code}” is ${what}, not a figure. Add it to phrases.yaml: - text: '${code}'`,
  )
})

test.each([
  ['en', '“1.3.2021” is not written in the Swedish form. Write 1 mars 2021.'],
  ['fi', '”1.3.2021” ei ole kirjoitettu ruotsin kielen muodossa. Kirjoita 1 mars 2021.'],
  ['sv', '”1.3.2021” är inte skrivet på svenskt sätt. Skriv 1 mars 2021.'],
])(
  'a Finnish date in the Swedish text is not in the form of Swedish, said in %s',
  (language, said) => {
    vi.stubEnv('SITE_MESSAGES', language)
    expect(saidOf('1.3.2021', '1.3.2021')).toBe(`${sv}:6:1 ${said}`)
  },
)

test.each([
  ['fi', '”2021-03-01” ei ole kirjoitettu suomen kielen muodossa. Kirjoita 1.3.2021.'],
  ['sv', '”2021-03-01” är inte skrivet på finskt sätt. Skriv 1.3.2021.'],
])(
  'a date of machines in the Finnish text is not in the form of Finnish, said in %s',
  (language, said) => {
    vi.stubEnv('SITE_MESSAGES', language)
    expect(saidOf('2021-03-01', 'den 1 mars 2021')).toBe(`${fi}:6:1 ${said}`)
  },
)

test('texts of different shapes are still compared as wholes', () => {
  expect(saidOf('Viisi vuotta.\n\nToinen kappale.', 'Sju år.')).toContain(
    `${fi}:6:1 “Viisi” stands only in this language: ${sv}:6:1 has “Sju”. ${alike}`,
  )
})
