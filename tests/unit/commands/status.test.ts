import { expect, test } from 'vitest'
import { run } from '#tests/support/run'
import { siteFolder, textFile } from '#tests/support/site-folder'

const changes = {
  'home/facts.yaml': 'type: home\nperiod: {end: 2023-06-30}\n',
  'projects/index.sv.md': textFile('Projekt', '', 'slug: projekt\n').replace(
    '2026-11-22',
    '2026-11-01',
  ),
  'projects/agreed.yaml':
    'behind: {language: sv, since: 2026-11-20, due: 2026-12-20}\nblocks: []\n',
  'projects/handu/facts.yaml': 'type: project\npublishAt: 2026-12-01T09:00:00+02:00\n',
}

test('the table says how every page stands and when the site changes next', () => {
  expect(run('status', siteFolder(changes))).toEqual({
    status: 0,
    output: `page            languages  updated                  in step       state          next change       warnings
home            fi sv      2026-11-22               yes           ended          -                 -
projects        fi sv      2026-11-22 / 2026-11-01  sv is behind  -              -                 languageBehind
projects/handu  fi sv      2026-11-22               yes           under embargo  2026-12-01 09:00  -

The site next changes by itself at 2026-12-01 09:00.
`,
  })
})

test('programs get the same as JSON', () => {
  const { output } = run('status', siteFolder(changes), ['--json'])
  expect(JSON.parse(output)).toMatchObject({
    moment: '2026-11-22T10:00:00.000Z',
    nextChange: '2026-12-01T07:00:00.000Z',
    pages: [
      {
        key: 'home',
        languages: ['fi', 'sv'],
        updated: { fi: '2026-11-22', sv: '2026-11-22' },
        behind: null,
        state: 'ended',
        nextChange: null,
        warnings: [],
      },
      { key: 'projects', behind: 'sv', state: null, warnings: ['languageBehind'] },
      { key: 'projects/handu', state: 'embargoed', nextChange: '2026-12-01T07:00:00.000Z' },
    ],
  })
})
