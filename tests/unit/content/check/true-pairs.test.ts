/** What the number rules say of pages that say the same in both languages: nothing. */
import { expect, test } from 'vitest'
import { messagesOf, textFile } from '#tests/support/site-folder'
import { truePairs } from '#tests/unit/content/check/true-pairs'

const values = [2, 3, 5, 7, 12, 18, 20, 30, 50, 2000000, 49500]
const figures = [
  ...values.map((value) => `{id: n${value}, value: ${value}, unit: count, label: {fi: a, sv: b}}`),
  '{id: ages, min: 7, max: 12, unit: years, label: {fi: a, sv: b}}',
  '{id: days, min: 30, max: 50, unit: days, label: {fi: a, sv: b}}',
]
const days = ['2021-03-01', '2021-03-31', '2021-06-05', "'2022'"]
const facts = `type: project
figures:
${figures.map((figure) => `  - ${figure}`).join('\n')}
dates:
${days.map((date, index) => `  - {id: d${index}, date: ${date}, label: {fi: a, sv: b}}`).join('\n')}
`
const shared = {
  'contacts.yaml': "- {id: info, unit: {fi: a, sv: b}, phone: '09 310 1641'}\n",
  'phrases.yaml': ['00510', '1290/2002', '5 §', 'WCAG 2.1']
    .map((text) => `- text: '${text}'\n`)
    .join(''),
}

test('there are at least forty pairs', () => {
  expect(truePairs.length).toBeGreaterThanOrEqual(40)
})

test.each(truePairs)('%s says the same in both languages', (_, finnish, swedish) => {
  const files = {
    ...shared,
    'projects/handu/facts.yaml': facts,
    'projects/handu/index.fi.md': textFile('Hanke', `${finnish}\n`),
    'projects/handu/index.sv.md': textFile('Projektet', `${swedish}\n`),
  }
  expect(messagesOf(files)).toBe('')
})
