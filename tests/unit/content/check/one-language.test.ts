/** What the rules say when one language alone has been changed, where the measurement of bench/truth found that they said nothing. */
import { expect, test } from 'vitest'
import { messagesOf, textFile } from '#tests/support/site-folder'

const values = [
  'value: 350, about: true',
  'value: 300, bound: over',
  'max: 12',
  'min: 600, max: 900, about: true',
  'value: 232',
]
const facts = `type: project
figures:
${values.map((value, index) => `  - {id: n${index}, ${value}, unit: count, label: {fi: a, sv: b}}\n`).join('')}`

/** What the checker says of two bodies. */
function saidOf(finnish: string, swedish: string, phrases = '[]\n'): string {
  return messagesOf({
    'phrases.yaml': phrases,
    'projects/handu/facts.yaml': facts,
    'projects/handu/index.fi.md': textFile('Hanke', `${finnish}\n`),
    'projects/handu/index.sv.md': textFile('Projektet', `${swedish}\n`),
  })
}

test.each([
  ['about', 'Noin 350 ihmistä', '350 personer', 'not equally exact'],
  ['about a range', '600–900 asiakasta', 'Cirka 600–900 kunder', 'not equally exact'],
  ['over', 'Yli 300 ihmistä', '300 personer', 'not equally exact'],
  ['at most', '12 asiaa', 'Högst 12 saker', 'not equally exact'],
  ['about beside a limit', 'Enintään noin 350 ihmistä', 'Högst 350 personer', 'not equally exact'],
  [
    'after so many days',
    'Aikaisintaan kahden päivän kuluttua',
    'Senast efter två dagar',
    'contrad',
  ],
  [
    'an ordinal beside an article',
    'Ilmoittaudu viimeistään ensimmäisenä päivänä.',
    'Anmäl dig tidigast den första dagen på en blankett.',
    'contradict each other',
  ],
  ['a word', '- työvaihto', '- työvaihto', 'stands in both languages'],
  ['a link', '[nuoret](projects)', '[nuoret](projects)', 'stands in both languages'],
  [
    'an emptied cell',
    '| a | b |\n|---|---|\n| c | d |',
    '| e | f |\n|---|---|\n| g |  |',
    'different shapes',
  ],
])('%s that one language lacks is an error', (_, finnish, swedish, message) => {
  expect(saidOf(finnish, swedish)).toContain(message)
})

test.each([
  ['about, said otherwise', 'Noin 350 ihmistä', 'Ungefär 350 personer'],
  ['an exact figure', 'Kaikki 232 työntekijää', 'Cirka 232 anställda'],
  ['names', '- Omnia koulutus Oy\n- Botkyrka', '- Omnia koulutus Oy\n- Botkyrka'],
  ['figures', '232 / 300', '232 / 300'],
  ['code', '`npm run check`', '`npm run check`'],
  ['strong words elsewhere', '**Muista** se\n\n**Älä** lähde', 'Kom **ihåg** det\n\n**Gå** inte'],
])('%s is no error', (_, finnish, swedish) => {
  expect(saidOf(finnish, swedish)).toBe('')
})

test('a listed phrase may stand in both languages', () => {
  expect(saidOf('- uusia keinoja', '- uusia keinoja', '- {text: uusia keinoja}\n')).toBe('')
})
