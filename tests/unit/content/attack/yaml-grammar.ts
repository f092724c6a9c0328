/** Arbitrary YAML, made of the names and values that the schemas know and of some that they do not. */
import fc from 'fast-check'
import { stringify } from 'yaml'

const keys = [
  'type',
  'order',
  'published',
  'publishAt',
  'period',
  'start',
  'end',
  'label',
  'figures',
  'dates',
  'funding',
  'contacts',
  'places',
  'image',
  'file',
  'alt',
  'related',
  'links',
  'corrections',
]
const moreKeys = [
  'aliases',
  'gone',
  'only',
  'sources',
  'id',
  'value',
  'unit',
  'fi',
  'sv',
  'name',
  'text',
  'language',
  'url',
  'words',
  'means',
  'title',
  'slug',
  'summary',
  'updated',
  'draft',
  '__proto__',
  'constructor',
  '<<',
  '',
]
const values = [
  'page',
  'section',
  'project',
  'press-release',
  'a',
  'S1',
  'home',
  '2026-01-01',
  '2026',
  '../a',
  '/fi/a',
  'a.jpg',
  'people',
  'fi',
  'sv',
  'https://a.example',
  'javascript:alert()',
  '',
  ' ',
  '\u202e',
  '\u0000',
  '*a',
  '&a',
  '!!js/function a',
]

/** A tree as YAML can hold it, of the names and values that the schemas know and some that they do not. */
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...values),
    fc.oneof(
      fc.integer(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.string({ maxLength: 6 }),
    ),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.constantFrom(...keys, ...moreKeys), tie('tree')), { maxLength: 6 })
      .map((entries) => Object.fromEntries(entries)),
  ),
}))

/** Facts that begin well, more often than not. */
export const facts: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('page', 'project', 'section', 'a'),
    fc.dictionary(fc.constantFrom(...keys, ...moreKeys), tree, { maxKeys: 4 }),
  )
  .map(([type, rest]) => stringify({ type, ...rest }))

/** Any tree, as a file of its own. */
export const yaml: fc.Arbitrary<string> = tree.map((value) => stringify(value))

const lines = [
  '---',
  '----',
  '--- ',
  '---js',
  '...',
  '',
  '# a',
  'title: a',
  'draft: true',
  'slug: a',
  'navTitle: b',
  '- a',
  '{',
  '%YAML 1.1',
  ' a',
  'summary: |',
  '  b',
]

/** Front matter that begins well, more often than not, and goes on as it should not. */
export const frontMatter: fc.Arbitrary<string> = fc
  .tuple(
    fc.subarray(['title: Hankkeet', 'summary: a', 'updated: 2026-01-01'], { minLength: 2 }),
    fc.array(
      fc.oneof(
        fc.constantFrom(...lines),
        fc
          .tuple(
            fc.constantFrom(...moreKeys),
            fc.oneof(fc.constantFrom(...values), fc.string({ maxLength: 8 })),
          )
          .map((parts) => parts.join(': ')),
      ),
      { maxLength: 4 },
    ),
    fc.constantFrom('---\n', '---', '---\na\n', '----\n', ''),
  )
  .map(([start, rest, end]) => `---\n${[...start, ...rest].join('\n')}\n${end}`)
