/** Front matter as an attack: code to be run, bombs, and more of it than anybody writes. */
import { expect, test, vi } from 'vitest'
import { textFile } from '#tests/support/site-folder'
import { openTarget } from './attack'

const { attack } = openTarget()
const page = 'projects/handu/index.fi.md'
const saidOf = (text: string | Buffer) => attack({ [page]: text }).said

const languages = [
  'js',
  'javascript',
  'JS',
  'JavaScript',
  'coffee',
  'json',
  'toml',
  'yaml',
  'yml',
  'cson',
  'ts',
  'node',
  ' js',
  '\tjavascript',
  'js ',
  '-js',
  '#js',
  '{js}',
  '=js',
  '[js]',
  '\u00a0js',
  'constructor',
  '__proto__',
]

test.each(languages.map((language) => [JSON.stringify(language), language]))(
  'a block in %s is not run but an error',
  (_, language) => {
    const stop = vi.spyOn(process, 'exit')
    expect(saidOf(`---${language}\nmodule.exports = process.exit(7)\n---\n`)).toContain(
      'The file must start with a line of exactly three hyphens: ---',
    )
    expect(saidOf(`---\ntitle: a\n---${language}\nprocess.exit(7)\n---\n`)).toContain(
      'The front matter has no end.',
    )
    expect(stop).not.toHaveBeenCalled()
  },
)

test.each([
  ['a space first', ` ${textFile('a')}`],
  ['a line first', `\n${textFile('a')}`],
  ['a no-break space first', `\u00a0${textFile('a')}`],
  ['a second byte order mark', `\ufeff\ufeff${textFile('a')}`],
  ['no front matter', 'a\n'],
  ['three hyphens alone', '---'],
  ['six hyphens', '---\n---'],
  ['hyphens of another kind', '———\ntitle: a\n———\n'],
  ['a word', '---\na\n---\n'],
  ['a number', '---\n1\n---\n'],
  ['only a note', '---\n# a\n---\n'],
  ['only empty lines', `---\n${'\n'.repeat(5000)}---\n`],
  ['200 kB of empty lines', textFile('a', '', '\n'.repeat(200_000))],
  ['60 kB of empty lines', textFile('a', '', '\n'.repeat(60_000))],
  ['60 kB of notes', textFile('a', '', '#\n'.repeat(30_000))],
  ['two documents', '---\ntitle: a\n--- \ntitle: b\n---\n'],
  ['the end of a document', '---\ntitle: a\n...\n---\n'],
  ['a directive', '---\n%YAML 1.1\n---\n'],
])('a file with %s is an error', (_, text) => {
  expect(saidOf(text)).toMatch(/^content\/projects\/handu\/index\.fi\.md:\d+:\d+ /)
})

test('15 kB of empty lines before a title are read soon', () => {
  expect(
    attack({ [page]: `---${'\n'.repeat(15_000)}${textFile('Hyökkäys').slice(4)}` }).said,
  ).toBeUndefined()
})

test.each([
  ['bytes of a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['UTF-16', Buffer.from(textFile('a'), 'utf16le')],
  ['zeros', Buffer.alloc(1000)],
  ['half a character', Buffer.concat([Buffer.from(textFile('a')), Buffer.from([0xf0, 0x9f])])],
  [
    'a character in too many bytes',
    Buffer.concat([Buffer.from(textFile('a')), Buffer.from([0xc0, 0xbc])]),
  ],
  [
    'half of a pair in bytes',
    Buffer.concat([Buffer.from(textFile('a')), Buffer.from([0xed, 0xa0, 0x80])]),
  ],
])('a file of %s is an error', (_, bytes) => {
  expect(saidOf(bytes)).toMatch(/is not UTF-8 text|control character/)
})
