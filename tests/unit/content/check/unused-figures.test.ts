/** A figure that no reader of its page sees is worth a warning, from the cache too. */
import { expect, test } from 'vitest'
import { loadSite } from '#lib/content/load'
import { openSite } from '#lib/content/open'
import { siteFolder, textFile } from '#tests/support/site-folder'

const figure = (more: string) => `{id: a, ${more}, unit: count, label: {fi: a, sv: b}}`

/** Ids of the warnings on a page with a figure, read at once and then from what was kept. */
async function warned(figures: string, finnish: string, swedish: string): Promise<string[]> {
  const folder = siteFolder({
    'projects/handu/facts.yaml': `type: project\nfigures: [${figures}]\n`,
    'projects/handu/index.fi.md': textFile('Hanke', `${finnish}\n`),
    'projects/handu/index.sv.md': textFile('Projektet', `${swedish}\n`),
  })
  const input = { folder, moment: new Date('2026-11-26T12:00:00Z'), preview: false }
  const [first, ...others] = [
    loadSite(input),
    await openSite({ ...input, cache: `${folder}-kept` }),
    await openSite({ ...input, cache: `${folder}-kept` }),
  ].map(({ warnings }) => warnings.map(({ id }) => id))
  for (const other of others) expect(other).toEqual(first)
  return first ?? []
}

test.each([
  ['in digits', figure('value: 30'), '30 ihmistä', '30 personer'],
  ['in words', figure('value: 5'), 'viisi ihmistä', 'fem personer'],
  [
    'in a table',
    figure('value: 5'),
    '| a | b |\n|---|---|\n| c | 5 |',
    '| d | e |\n|---|---|\n| f | 5 |',
  ],
  ['a range', figure('min: 20, max: 30'), '20–30 ihmistä', '20–30 personer'],
  ['in the box', figure('value: 30, show: true'), 'ihmisiä', 'personer'],
])('a figure that is read, %s', async (_, figures, finnish, swedish) => {
  expect(await warned(figures, finnish, swedish)).not.toContain('figureUnused')
})

test('a figure that stands nowhere', async () => {
  expect(await warned(figure('value: 30'), 'ihmisiä', 'personer')).toContain('figureUnused')
})
