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
  ['about', 'Noin 350 ihmistä', '350 personer', 'disagrees with facts.yaml'],
  ['about a range', '600–900 asiakasta', 'Cirka 600–900 kunder', 'disagrees with facts.yaml'],
  ['over', 'Yli 300 ihmistä', '300 personer', 'disagrees with facts.yaml'],
  ['at most', '12 asiaa', 'Högst 12 saker', 'disagrees with facts.yaml'],
  ['about beside a limit', 'Enintään noin 350 ihmistä', 'Högst 350 personer', 'not equally exact'],
  ['less than', 'Vähemmän kuin viisi', 'Fler än fem', 'contradict each other'],
  ['nearly', 'Lähes viisi', 'Över fem', 'contradict each other'],
  ['before', 'Ennen klo 15', 'Efter klockan 15', 'stands only in this language'],
  ['from', 'Klo 15 alkaen', 'Till och med klockan 15', 'contradict each other'],
  ['until', 'Klo 15 saakka', 'Fr.o.m. klockan 15', 'contradict each other'],
  ['a season', 'Kurssi alkaa keväällä.', 'Kursen börjar i höst.', 'stands only in this language'],
  ['about so many', 'Kymmenkunta ihmistä', 'Ett tjugotal personer', 'stands only in this'],
  ['percentage points', 'viisi prosenttia', 'fem procentenheter', 'different things'],
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
  ['about and over', 'Noin viisi päivää', 'Över fem dagar', 'are not meant alike'],
  ['about and at least', 'Noin viisi', 'Minst fem', 'are not meant alike'],
  ['exactly and about', 'Tasan viisi', 'Cirka fem', 'are not meant alike'],
  ['up to', 'Jopa viisi päivää', 'Minst fem dagar', 'contradict each other'],
  ['not under', 'Ei alle viisi päivää', 'Högst fem dagar', 'contradict each other'],
  ['not over', 'Ei yli viisi päivää', 'Minst fem dagar', 'contradict each other'],
  ['not more', 'Ei enempää kuin viisi', 'Minst fem', 'contradict each other'],
  ['a short limit', 'Max. viisi', 'Min. fem', 'contradict each other'],
  ['a sign', '≥ viisi', '≤ fem', 'contradict each other'],
  ['filled years', 'Viisi vuotta täyttäneet', 'Under fem år', 'contradict each other'],
  ['within', 'Viiden päivän kuluessa', 'Efter fem dagar', 'contradict each other'],
  ['so long before', 'Viisi päivää ennen', 'Fem dagar efter', 'stands only in this language'],
  ['from a time', 'Klo 15 alkaen', 'Till klockan 15', 'contradict each other'],
  ['a rate left out', 'Viisi euroa tunnissa', 'Fem euro', 'stands only in this language'],
  ['a rate put in', 'Viisi euroa', 'Fem euro i månaden', 'stands only in this language'],
  ['once a month', 'Kerran kuussa', 'Ibland', 'stands only in this language'],
  ['a person for a family', 'Viisi €/hlö', 'Fem € per familj', 'stands only in this language'],
  ['every second week', 'Joka toinen viikko', 'Varje vecka', 'stands only in this language'],
  ['a quarter', 'Neljännesvuosittain', 'Halvårsvis', 'stands only in this language'],
  ['a compound rate', 'Kuukausimaksu', 'Årsavgift', 'stands only in this language'],
  ['a currency', 'Viisi euroa', 'Fem kronor', 'different things'],
  ['degrees', 'Viisi °C', 'Fem °F', 'different things'],
  ['families', 'Viisi perhettä', 'Fem personer', 'different things'],
  ['firms', 'Viisi yritystä', 'Fem föreningar', 'different things'],
  ['free of charge', 'Maksuton kurssi', 'En avgiftsbelagd kurs', 'stands only in this language'],
  ['part time', 'Osa-aikainen työ', 'Heltidsarbete', 'stands only in this language'],
  ['net', 'Viisi euroa netto', 'Fem euro brutto', 'stands only in this language'],
  ['open', 'Toimisto on auki.', 'Byrån är stängd.', 'stands only in this language'],
  ['an end', 'Haku päättyy.', 'Ansökan börjar.', 'stands only in this language'],
  ['less', 'Määrä väheni.', 'Antalet ökade.', 'stands only in this language'],
  ['after', 'Haun jälkeen', 'Före ansökan', 'stands only in this language'],
  ['nobody', 'Kukaan ei tule.', 'Alla kommer.', 'stands only in this language'],
  ['some', 'Kaikki kurssit', 'Några kurser', 'stands only in this language'],
  ['an employee', 'Työnantaja maksaa.', 'Arbetstagaren betalar.', 'stands only in this language'],
  ['a language', 'Suomeksi ja viroksi', 'På finska och ryska', 'stands only in this language'],
  ['a country', 'Mukana on Ruotsi.', 'Norge är med.', 'stands only in this language'],
  ['working days', 'Arkisin', 'På veckoslut', 'stands only in this language'],
  ['next year', 'Ensi vuonna', 'I år', 'stands only in this language'],
  ['a letter', 'Kohta a', 'Punkt b', 'stands only in this language'],
  ['an age', 'Nuoret', 'De äldre', 'stands only in this language'],
  ['a mailbox', 'info@hel.fi', 'infi@hel.fi', 'stands only in this language'],
  ['a domain', 'info@hel.fi', 'info@hal.fi', 'stands only in this language'],
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
  ['our', 'Ohje on meidän.', 'Anvisningen är vår.'],
  ['a season', 'Kurssi alkaa kevään aikana.', 'Kursen börjar i vår.'],
  ['after the longest time', 'Enintään 12. Viiden jälkeen', 'Högst 12. Efter fem'],
  ['names', '- Omnia koulutus Oy\n- Botkyrka', '- Omnia koulutus Oy\n- Botkyrka'],
  ['figures', '232 / 232', '232 / 232'],
  ['code', '`npm run check`', '`npm run check`'],
  ['strong words elsewhere', '**Muista** se\n\n**Älä** lähde', 'Kom **ihåg** det\n\n**Gå** inte'],
])('%s is no error', (_, finnish, swedish) => {
  expect(saidOf(finnish, swedish)).toBe('')
})

test('a listed phrase may stand in both languages', () => {
  expect(saidOf('- uusia keinoja', '- uusia keinoja', '- {text: uusia keinoja}\n')).toBe('')
})
