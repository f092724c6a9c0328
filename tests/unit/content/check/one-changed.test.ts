/** One thing that staff may change in one language alone: the pair is right before, and told of after. */
import { expect, test } from 'vitest'
import { ContentError } from '#lib/problems/problems'
import { type Files, siteOf, textFile } from '#tests/support/site-folder'
import { oneChanged } from '#tests/unit/content/check/one-changed'

const numbers = [2, 5, 7, 12, 18, 20, 25, 30, 50, 2000000, 2000000000]
const figures = [
  ...numbers.map((value) => `{id: n${value}, value: ${value}, unit: count, label: {fi: a, sv: b}}`),
  '{id: half, value: 2.5, unit: count, label: {fi: a, sv: b}}',
  '{id: minus, value: -5, unit: count, label: {fi: a, sv: b}}',
  '{id: short, min: 20, max: 30, unit: count, label: {fi: a, sv: b}}',
  '{id: long, min: 30, max: 50, unit: count, label: {fi: a, sv: b}}',
]
const dates = ['2021-03-01', '2021-01-03']
const facts = `type: project
figures:
${figures.map((figure) => `  - ${figure}`).join('\n')}
dates:
${dates.map((date, index) => `  - {id: d${index}, date: ${date}, label: {fi: a, sv: b}}`).join('\n')}
`

/** What is wrong, without what is wrong only because nobody has confirmed it; and what is doubted. */
function told(finnish: string, swedish: string): string[] {
  const files: Files = {
    'projects/handu/facts.yaml': facts,
    'projects/handu/index.fi.md': textFile('Hanke', `${finnish}\n`),
    'projects/handu/index.sv.md': textFile('Projektet', `${swedish}\n`),
    'projects/handu/agreed.yaml': 'blocks: []\n',
  }
  try {
    const { warnings } = siteOf(files, { preview: true })
    return warnings.flatMap(({ id }) => (id === 'maybeDiffers' ? [id] : []))
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return error.problems.map(({ id }) => id)
  }
}

test('there are at least fifty', () => {
  expect(oneChanged.length).toBeGreaterThanOrEqual(50)
})

test.each(oneChanged)('%s', (_, finnish, swedish, changed) => {
  expect(told(finnish, swedish)).toEqual([])
  expect(told(finnish, changed)).not.toEqual([])
})
