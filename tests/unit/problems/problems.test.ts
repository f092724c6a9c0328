import { expect, test, vi } from 'vitest'
import { formatProblems, type ProblemId, problem } from '#lib/problems/problems'
import en from '#messages/problems/en'
import fi from '#messages/problems/fi'
import sv from '#messages/problems/sv'
import { messagesOf, textFile } from '#tests/support/site-folder'

/** Something for every name that a message may use. */
const values = {
  ...{
    address: '/fi/a',
    allowed: 'a, b',
    code: 'U+0000',
    columns: 3,
    count: 3,
    expected: 'string',
    file: 'a.jpg',
    found: 'number',
    first: 2000,
    from: 2,
    key: 'title',
  },
  ...{
    language: 'sv',
    last: 2027,
    length: 300,
    list: 'links.yaml',
    max: 200,
    mend: 'b',
    name: 'a',
    near: 'b',
    other: 'c',
    over: 100,
    parent: 'd',
    rows: 2,
  },
  ...{
    scheme: 'data:',
    size: 70,
    text: 'f',
    title: 'g',
    to: 4,
    url: 'h',
    where: 'i',
    write: 'j',
    outline: 'k',
    until: 'l',
    updated: 'm',
  },
  ...{
    columns: 2,
    due: 'o',
    height: 10,
    kind: 'p',
    mark: '[',
    number: 1,
    since: 'n',
    type: 'jpg',
    width: 10,
    doubt: 'names',
    label: 't',
    line: 'q',
    owner: 'r',
    exists: 'yes',
    way: 's',
  },
}

test('the three languages have the same messages', () => {
  expect(Object.keys(fi)).toEqual(Object.keys(en))
  expect(Object.keys(sv)).toEqual(Object.keys(en))
})

test.each(['en', 'fi', 'sv'])(
  'every message can be said in %s, with nothing left unfilled',
  (language) => {
    vi.stubEnv('SITE_MESSAGES', language)
    for (const id of Object.keys(en)) {
      const said = formatProblems([
        problem({ file: 'x.md', line: 1, column: 1 }, id as ProblemId, values),
      ])
      expect(said).toMatch(/x\.md:1:1 \S.*[^{}]$/s)
      expect(said).not.toMatch(/[{}]|problems\./)
    }
  },
)

test.each([
  ['en', 'HTML is not used in the text: “<br>”. Write it in Markdown.'],
  ['fi', 'HTML'],
  ['sv', 'HTML'],
])('a mistake is told in the language that is asked for: %s', (language, start) => {
  vi.stubEnv('SITE_MESSAGES', language)
  expect(messagesOf({ 'home/index.fi.md': textFile('Etusivu', '<br>\n') })).toContain(
    `home/index.fi.md:6:1 ${start}`,
  )
})
