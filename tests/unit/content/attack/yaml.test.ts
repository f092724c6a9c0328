/** The YAML files as an attack: bombs, code, odd keys and values, and the schema's own limits. */
import { expect, test, vi } from 'vitest'
import { openTarget, slowestOf } from './attack'

const { attack, attackBody, prepare } = openTarget()
const size = 62_000

const files = [
  'projects/facts.yaml',
  'contacts.yaml',
  'links.yaml',
  'sources.yaml',
  'funding.yaml',
  'phrases.yaml',
  'synonyms.yaml',
  'terms.yaml',
]

function counted(count: number, piece: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => piece(index)).join('')
}

const bombs: Record<string, string> = {
  'a bomb of aliases': 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n',
  'an alias of itself': '&a [*a]\n',
  'ten thousand aliases': `- &a [x]\n${'- *a\n'.repeat(10_000)}`,
  'four thousand anchors': counted(4000, (index) => `- &a${index} x\n`),
  'a merge key': '<<: {type: section}\n',
  'a merge key with its tag': '!!merge <<: {type: section}\n',
  'a function': 'type: !!js/function "function () { process.exit(7) }"\n',
  'a regular expression': 'type: !!js/regexp /a/\n',
  'an undefined': 'type: !!js/undefined ""\n',
  'a Python object': 'type: !!python/object/apply:os.system ["exit 7"]\n',
  'a tag of its own': '%TAG ! tag:example.org,2026:\n---\ntype: !a section\n',
  'many tags': '- !!js/function "function () {}"\n'.repeat(1800),
  bytes: 'type: !!binary aGk=\n',
  'a set': 'type: !!set {a, b}\n',
  'an ordered map': 'type: !!omap [a: b]\n',
  'open lists': '['.repeat(size),
  'open groups': '{a: '.repeat(size / 4),
  'nested lists': '['.repeat(size / 2) + ']'.repeat(size / 2),
  'nested lists, not quite too many': `a: ${'['.repeat(700)}${']'.repeat(700)}`,
  'nested groups': `${'{a: '.repeat(400)}b${'}'.repeat(400)}`,
  'lists in one line': '- '.repeat(size / 2),
  'keys in one line': '? '.repeat(size / 2),
  colons: ': '.repeat(size / 2),
  stairs: counted(345, (index) => `${' '.repeat(index)}a:\n`),
  'thousands of keys': counted(6500, (index) => `a${index}: 1\n`),
  'thousands of keys in a group': `{${counted(6000, (index) => `a${index}: 1, `)}}`,
  'one key, thousands of times': 'a: 1\n'.repeat(size / 5),
  'a key of 60 kB': `${'a'.repeat(60_000)}: 1\n`,
  'a marked key of 60 kB': `? ${'a'.repeat(60_000)}\n: 1\n`,
  'a list as a key': '? [a, b]\n: c\ntype: section\n',
  'a group as a key': '? {a: b}\n: c\ntype: section\n',
  'nothing as a key': ': a\ntype: section\n',
  'the prototype': '__proto__: {type: section}\n',
  'the prototype beside a type': 'type: section\n__proto__: {isAdmin: true}\n',
  'the constructor': 'type: section\nconstructor: {prototype: {a: 1}}\n',
  'thousands of errors': 'a: b: c\n'.repeat(size / 8),
  tabs: '\t- a\n'.repeat(size / 5),
  'percent signs': '%'.repeat(size),
  'thousands of unknown groups': `type: section\nfigures:\n${'- {x: 1}\n'.repeat(6000)}`,
  'thousands of unknown words': `type: section\naudience: [${'x,'.repeat(29_000)}]\n`,
  'two documents': 'type: section\n---\ntype: section\n',
  'YAML 1.1': '%YAML 1.1\n---\ntype: yes\n',
  'a word alone': 'section',
  nothing: 'null',
  'a note alone': '# a\n',
  'a text of many lines': `type: |\n${'  section\n'.repeat(6000)}`,
  'escaped letters': `type: "${'\\x41'.repeat(14_000)}"\n`,
  'an infinite order': 'type: section\norder: .inf\n',
  'no number as an order': 'type: section\norder: .nan\n',
  'an enormous order': 'type: section\norder: 1e300\n',
  'an order of 5 000 digits': `type: section\norder: ${'9'.repeat(5000)}\n`,
  'an infinite figure':
    'type: section\nfigures: [{id: a, value: -.inf, unit: count, label: {fi: a, sv: b}}]\n',
  'the longest alias of a page': `type: section\naliases: [/fi/${'a-'.repeat(25_000)}]\n`,
  'a control character in a text': 'type: section\npartners: [{fi: "\\e[31m", sv: b}]\n',
  'a zero in a text': 'type: section\npartners: [{fi: "a\\0", sv: b}]\n',
  'half a character in a text': 'type: section\npartners: [{fi: "\\ud800", sv: b}]\n',
  'a turn of direction in a text': 'type: section\npartners: [{fi: "a\\u202eb", sv: b}]\n',
  'a turn of direction in a key': '"ty\\u202epe": section\n',
}

test('a phrase of 60 kB is an error', () => {
  expect(attack({ 'phrases.yaml': `- {text: ${'a'.repeat(60_000)}, language: sv}\n` }).said).toBe(
    'content/phrases.yaml:1:10 text is 60000 characters long; at most 200 are accepted. Shorten it by 59800.',
  )
  prepare({ 'phrases.yaml': null })
})

test.each(Object.entries(bombs))('%s is an error in every file', (name, text) => {
  const stop = vi.spyOn(process, 'exit')
  // A large one takes its time in each file, and only its reading differs: with a schema of groups, and of a list.
  const attempts = (text.length > 10_000 ? files.slice(0, 2) : files).map((file) => {
    const { said, time } = attack({ [file]: text })
    prepare({ [file]: file === 'projects/facts.yaml' ? 'type: section\n' : null })
    expect(said, file).toContain(`content/${file}:`)
    return { name, time }
  })
  expect(stop).not.toHaveBeenCalled()
  console.log(slowestOf(attempts))
})

test('nothing is left of the prototypes', () => {
  expect(Object.keys(Object.prototype)).toEqual([])
  expect('isAdmin' in {}).toBe(false)
})

const facts = (lines: string) => `type: section\n${lines}`
const figures = counted(
  650,
  (index) => `- {id: a${index}, value: ${index}, unit: count, label: {fi: a${index}, sv: b}}\n`,
)

/** Files that are right and as large as they may be, with a text that makes the most of them. */
const heavy: [string, Record<string, string>, string][] = [
  [
    'a figure for every number but those of the text',
    { 'projects/facts.yaml': facts(`figures:\n${figures}`) },
    '[a](projects) 90 001 '.repeat(2500),
  ],
  [
    'a phrase for every line',
    { 'phrases.yaml': counted(1500, (index) => `- {text: lause a${index}a, language: sv}\n`) },
    'a \\* '.repeat(12_000),
  ],
  [
    'phrases of one letter',
    {
      'phrases.yaml': counted(
        26,
        (index) => `- {text: ${String.fromCharCode(97 + index)}, language: sv}\n`,
      ),
    },
    'abcdefgh '.repeat(1500),
  ],
  [
    'phrases like patterns',
    {
      'phrases.yaml': counted(
        700,
        (index) => `- {text: "(a+)+$ [^]*? ${'.*'.repeat(index % 20)} ${index}", language: sv}\n`,
      ),
    },
    'aaaaaaaa '.repeat(6000),
  ],
  [
    'phrases of two hundred letters',
    {
      'phrases.yaml': counted(
        270,
        (index) => `- {text: a${index}${'a'.repeat(190)}, language: sv}\n`,
      ),
    },
    'aaaaaaaa '.repeat(6000),
  ],
  [
    'phrases that are numbers',
    { 'phrases.yaml': counted(1500, (index) => `- {text: "${100_000 + index}"}\n`) },
    '100 001 '.repeat(7000),
  ],
  [
    'a thousand links',
    {
      'links.yaml': counted(
        600,
        (index) =>
          `- {id: a${index}, url: "https://a.example/${index}", languages: [sv], title: {fi: a, sv: b}}\n`,
      ),
    },
    '[a](https://a.example/1x) '.repeat(240),
  ],
]

const alone =
  'type: page\nonly: {language: fi, reason: {fi: a, sv: b}, due: 2030-12-31}\npublishAt: 2030-01-01T00:00:00Z\n'

test.each(heavy)('%s is read soon', (name, changed, body) => {
  prepare({
    'links.yaml': null,
    'phrases.yaml': null,
    'projects/facts.yaml': 'type: section\n',
    'projects/handu/facts.yaml': alone,
    ...changed,
  })
  const { time } = attackBody(body.match(/.{1,4000}(?: |$)/g)?.join('\n\n') ?? '')
  console.log(slowestOf([{ name, time }]))
})
