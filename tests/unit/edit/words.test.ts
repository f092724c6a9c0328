/** The words of the editor are the same in both languages, and all are used. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import fi from '#messages/edit/fi'
import sv from '#messages/edit/sv'

test('both languages have the same words, none empty', () => {
  expect(Object.keys(sv)).toEqual(Object.keys(fi))
  expect([...Object.values(fi), ...Object.values(sv)].filter((text) => text.trim() === '')).toEqual(
    [],
  )
})

test('both languages name the same values', () => {
  const named = (text: string) => [...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name).sort()
  const swedish = new Map(Object.entries(sv))
  const differing = Object.entries(fi).filter(
    ([key, text]) =>
      JSON.stringify([...new Set(named(text))].filter((name) => /^[a-z]+$/.test(name ?? ''))) !==
      JSON.stringify(
        [...new Set(named(swedish.get(key) ?? ''))].filter((name) => /^[a-z]+$/.test(name ?? '')),
      ),
  )
  expect(differing.map(([key]) => key)).toEqual([])
})

const code = ['app/edit', 'components/edit', 'lib/edit']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(name, 'utf8'))
  .join('\n')

test('every word is used', () => {
  // Words of fields, groups and lists are found by the name of the value.
  const made =
    /^(facts|field|group|add|hint|unit|bound|kind|language|audience|problem|failed|step|shared)-/
  const used = (key: string) =>
    made.test(key) || code.includes(`'${key}'`) || code.includes(`\`${key.replace(/-.*$/, '-')}\${`)
  expect(Object.keys(fi).filter((key) => !used(key))).toEqual([])
})
