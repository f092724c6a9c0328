/** Changing one value of a YAML file leaves every other character as it is. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isMap, isScalar, isSeq, type Node } from 'yaml'
import { setValue } from '#lib/edit/yaml/edit'
import { dataOf, type Path, rootOf } from '#lib/edit/yaml/nodes'

const facts = `type: project
order: 1
figures:
  - id: pilots
    value: 8 # counted twice
    unit: count
    label: {fi: Hankinnat, sv: 'Upphandlingar, alla'}
    source: S1

# What follows is shared.
related: [a, b]
sources: [S1]
`

test('a changed value is a changed line, and its note stays', () => {
  const changed = setValue(facts, ['figures', 0, 'value'], 9)
  expect(changed).toBe(facts.replace('value: 8', 'value: 9'))
})

test('a text keeps its quotation marks, and gets them where it needs them', () => {
  expect(setValue(facts, ['figures', 0, 'label', 'sv'], 'Andra')).toContain("sv: 'Andra'}")
  expect(setValue(facts, ['figures', 0, 'label', 'fi'], 'Yksi, kaksi')).toContain(
    "{fi: 'Yksi, kaksi', sv: ",
  )
  expect(setValue(facts, ['type'], 'a: b')).toContain("type: 'a: b'\n")
})

test('a new item of a list does not touch its neighbours', () => {
  const added = setValue(facts, ['figures', 1], {
    id: 'more',
    value: 2,
    label: { fi: 'Uusi', sv: 'Ny' },
  })
  const lines = '  - id: more\n    value: 2\n    label: {fi: Uusi, sv: Ny}\n'
  expect(added).toBe(facts.replace('source: S1\n', `source: S1\n${lines}`))
  expect(setValue(facts, ['related', 2], 'c')).toBe(facts.replace('[a, b]', '[a, b, c]'))
})

test('a new key stands where it belongs', () => {
  const order = ['type', 'order', 'published', 'figures']
  expect(setValue(facts, ['published'], '2020', order)).toBe(
    facts.replace('order: 1\n', "order: 1\npublished: '2020'\n"),
  )
  expect(setValue(facts, ['period', 'planned', 'end'], '2021')).toBe(
    `${facts}period:\n  planned:\n    end: '2021'\n`,
  )
})

test('what is taken out goes with its line, and with what it leaves empty', () => {
  expect(setValue(facts, ['figures', 0, 'id'], undefined)).toBe(
    facts.replace('id: pilots\n    value', 'value'),
  )
  expect(setValue(facts, ['related', 0], undefined)).toBe(facts.replace('[a, b]', '[b]'))
  expect(setValue(facts, ['sources', 0], undefined)).toBe(facts.replace('sources: [S1]\n', ''))
  expect(dataOf(setValue(facts, ['figures', 0], undefined))).toEqual({
    type: 'project',
    order: 1,
    related: ['a', 'b'],
    sources: ['S1'],
  })
})

const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yaml'),
)

/** The ways to all values that are no maps or lists. */
function scalars(node: unknown, path: Path = []): Path[] {
  if (isMap(node))
    return node.items.flatMap(({ key, value }) => scalars(value, [...path, String(key)]))
  if (isSeq(node)) return node.items.flatMap((item, index) => scalars(item, [...path, index]))
  return isScalar(node) ? [path] : []
}

test.each(files)('each value of %s can be changed alone', (file) => {
  const text = readFileSync(`content/${file}`, 'utf8')
  const root: Node | null = rootOf(text)
  const before = text.split('\n')
  const all = scalars(root)
  // At most some thirty of a file: each is read again as a whole.
  const step = Math.ceil(all.length / 30)
  for (const path of all.filter((_, index) => index % step === 0)) {
    const changed = setValue(text, path, 'Toinen: arvo, uusi')
    const after = changed.split('\n')
    expect(after.length).toBe(before.length)
    expect(after.filter((line, index) => line !== before[index])).toHaveLength(1)
    expect(JSON.stringify(dataOf(changed))).toContain('Toinen: arvo, uusi')
  }
})
