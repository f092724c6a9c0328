/** What has changed, in words. */
import { expect, test } from 'vitest'
import { changedValues } from '#lib/edit/review/changed-values'
import { differencesOf } from '#lib/edit/review/differences'
import { changedParagraphs } from '#lib/edit/review/word-diff'

function marked(before: string, after: string): string[] {
  return changedParagraphs(before, after).map((parts) =>
    parts
      .map(({ kind, text }) =>
        kind === 'same' ? text : kind === 'gone' ? `[-${text.trim()}-]` : `{+${text.trim()}+}`,
      )
      .join(''),
  )
}

test('a changed word is marked in its paragraph, and other paragraphs are not shown', () => {
  expect(marked('Yksi.\n\nKaksi on vanha sana.', 'Yksi.\n\nKaksi on uusi sana.')).toEqual([
    'Kaksi on [-vanha-]{+uusi+}sana.',
  ])
})

test('a new paragraph and one that is gone', () => {
  expect(marked('A b.\n\nC.', 'A b.\n\nUusi rivi.\n\nC.')).toEqual(['{+Uusi rivi.+}'])
  expect(marked('A b.\n\nVanha rivi.\n\nC.', 'A b.\n\nC.')).toEqual(['[-Vanha rivi.-]'])
})

test('the same text has no changes', () => {
  expect(marked('A.\n\nB.', 'A.\n\nB.')).toEqual([])
})

test('values are told by their way, and items by their id', () => {
  const before = 'figures:\n  - id: a\n    value: 1\n  - id: b\n    value: 2\nlinks: [x]\n'
  const after = 'figures:\n  - id: b\n    value: 3\nlinks: [x, y]\n'
  expect(changedValues(before, after)).toEqual([
    { path: 'figures.a.id', before: 'a', after: '' },
    { path: 'figures.a.value', before: '1', after: '' },
    { path: 'figures.b.value', before: '2', after: '3' },
    { path: 'links', before: 'x', after: 'x, y' },
  ])
})

test('a page is told with its title, its languages and its facts', () => {
  const head = (title: string) => `---\ntitle: ${title}\nsummary: S\nupdated: 2026-11-25\n---\n\n`
  const found = differencesOf(
    [
      { file: 'a/index.fi.md', before: `${head('Vanha')}X.\n`, after: `${head('Uusi')}X.\n` },
      { file: 'a/facts.yaml', before: '', after: 'type: page\n' },
      { file: 'a/agreed.yaml', before: 'blocks: []\n', after: 'blocks:\n  - x\n' },
      { file: 'links.yaml', before: '- id: a\n  url: x\n', after: '- id: a\n  url: y\n' },
    ],
    'fi',
  )
  expect(found).toMatchObject([
    {
      key: 'a',
      title: 'Uusi',
      isNew: true,
      texts: [{ locale: 'fi', fields: [{ field: 'title' }] }],
    },
    { key: '', values: [{ path: 'links.a.url', before: 'x', after: 'y' }] },
  ])
  expect(found[0]?.values).toEqual([{ path: 'type', before: '', after: 'page' }])
})
