import { expect, test } from 'vitest'
import { messagesOf, textFile } from '#tests/support/site-folder'

/** What the check says of one sentence in each language beside a figure and a period. */
function said(fi: string, sv: string, figure: string): string[] {
  const messages = messagesOf({
    'projects/handu/facts.yaml': `type: project\nfigures: [{id: a, ${figure}, label: {fi: kesto, sv: tid}}]\ndates:\n  - {id: b, date: 2017-10-31, label: {fi: b, sv: b}}\n  - {id: c, date: 2017-11-01, label: {fi: c, sv: c}}\n`,
    'projects/handu/index.fi.md': textFile('Hanke', `${fi}\n`),
    'projects/handu/index.sv.md': textFile('Projektet', `${sv}\n`),
  })
  return messages.split('\n').filter((line) => line !== '')
}

test.each([
  ['Kesto on 12 kuukautta.', 'Tiden är 12 månader.', 'value: 12, unit: months'],
  ['Kesto on 12.', 'Tiden är 12.', 'value: 12, unit: months'],
  ['Vähintään 20 ihmistä.', 'Minst 20 människor.', 'min: 20, unit: people'],
  ['Yli 30-vuotiaille.', 'För dem som är över 30 år.', 'value: 30, bound: over, unit: years'],
  ['Niitä on 48.', 'De är 48.', 'value: 48, unit: count'],
  ['Hinta on 48 euroa.', 'Priset är 48 euro.', 'value: 48, unit: count'],
  ['300 työpäivää.', '300 arbetsdagar.', 'value: 300, unit: days'],
])('in agreement with its figure: %s / %s', (fi, sv, figure) => {
  expect(said(fi, sv, figure)).toEqual([])
})

test.each([
  [
    'Kesto on 12 vuotta.',
    'Tiden är 12 år.',
    'value: 12, unit: months',
    ['12 kuukautta', '12 månader'],
  ],
  [
    'Noin 20 päivää.',
    'Cirka 20 dagar.',
    'value: 20, about: true, unit: people',
    ['noin 20', 'cirka 20'],
  ],
  [
    'Enintään 20 ihmistä.',
    'Högst 20 människor.',
    'min: 20, unit: people',
    ['vähintään 20', 'minst 20'],
  ],
  [
    'Alle 30-vuotiaille.',
    'För dem under 30 år.',
    'value: 30, bound: over, unit: years',
    ['yli 30 vuotta', 'över 30 år'],
  ],
])('against its figure, though both languages are alike: %s / %s', (fi, sv, figure, write) => {
  const found = said(fi, sv, figure).map((line) => line.replaceAll('\u00a0', ' '))
  expect(found).toEqual(
    write.map((text) => expect.stringContaining(`facts.yaml, where the figure is ${text} (`)),
  )
})

test.each([
  ['Hanke kesti 1.11.2017–31.10.2017.', 'Projektet pågick 1.11.2017–31.10.2017.', 2],
  ['Hanke kesti 31.10.2017–1.11.2017.', 'Projektet pågick 31.10.2017–1.11.2017.', 0],
  ['Päivät 1.11.2017 ja 31.10.2017.', 'Dagarna 1.11.2017 och 31.10.2017.', 0],
  ['1.11.2017, 31.10.2017.', '1.11.2017, 31.10.2017.', 0],
])('a period that ends before it starts: %s', (fi, sv, count) => {
  const found = said(fi, sv, 'value: 12, unit: months').filter((line) =>
    line.includes('ends before it starts'),
  )
  expect(found).toHaveLength(count)
})
