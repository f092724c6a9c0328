import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import fi from '#messages/fi'
import sv from '#messages/sv'

type Tree = { [key: string]: string | Tree }

function flat(tree: Tree, before = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[before + key, value]] : flat(value, `${before}${key}.`),
  )
}

/** Names of the values that a message is given: '{when}' → when. The words of a plural or a choice ('one {dag}', 'past {skulle}') are none. */
function valuesIn(message: string): string[] {
  return [
    ...new Set(
      [
        ...message.matchAll(
          /(?<!\b(?:one|other|past|project|experiment|year|day|yes|fi|sv) )\{(\w+)[,}]/g,
        ),
      ].map((match) => match[1] ?? ''),
    ),
  ].sort()
}

const finnish = new Map(flat(fi))
const swedish = new Map(flat(sv))

test('both languages have the same words, none empty', () => {
  expect([...swedish.keys()]).toEqual([...finnish.keys()])
  expect([...finnish, ...swedish].filter(([, text]) => text.trim() === '')).toEqual([])
})

test('every value that a Swedish message names is given to the Finnish one', () => {
  const strangers = [...swedish].filter(([key, text]) =>
    valuesIn(text).some((value) => !valuesIn(finnish.get(key) ?? '').includes(value)),
  )
  expect(strangers).toEqual([])
})

test('every word is used', () => {
  const folders = ['app', 'components', 'lib']
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
      path.join(folder, file),
    ),
  )
  const code = files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  const used = (key: string) =>
    code.includes(`'${key}'`) || code.includes(`\`${key.slice(0, key.lastIndexOf('.'))}.\${`)
  expect([...finnish.keys()].filter((key) => !used(key))).toEqual([])
})
