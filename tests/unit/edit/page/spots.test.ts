/** From a place in a file to the field that shows it. */
import { describe, expect, test } from 'vitest'
import { placeInFacts, placeInText } from '#lib/edit/page/spots'
import type { Problem } from '#lib/problems/problems'

function problem(file: string, line: number, column: number, found = ''): Problem {
  return { id: 'unknownFact', file, line, column, values: { found } }
}

const text = `---
title: Palvelut
slug: palvelut
summary: Yksi
  ja toinen rivi.
updated: 2026-11-25
---

Ensimmäinen 48 kappale.

Toinen kappale.
`

describe('in a text', () => {
  const at = (line: number, column: number, found?: string, file = 'a/index.fi.md') =>
    placeInText(problem(file, line, column, found), text)

  test('lines of the text count from its first one', () => {
    expect(at(9, 13, '48')).toEqual({
      pane: 'fi',
      field: 'body',
      line: 1,
      column: 13,
      length: 2,
      text: '48',
    })
    expect(at(11, 1)).toMatchObject({ field: 'body', line: 3 })
  })

  test('what was found may stand further on in the line, and else is one sign long', () => {
    expect(at(9, 1, '48')).toMatchObject({ column: 13, length: 2, text: '48' })
    expect(at(9, 14, '48')).toMatchObject({ column: 14, length: 1, text: '' })
  })

  test('the language is that of the file', () => {
    expect(at(9, 1, '', 'a/index.sv.md').pane).toBe('sv')
  })

  test.each([
    [2, 'title'],
    [3, 'slug'],
    [4, 'summary'],
    [5, 'title'],
    [6, 'updated'],
    [1, 'title'],
  ])('line %d of the head is the field %s', (line, field) => {
    expect(at(line, 3)).toMatchObject({ field, line: 1, column: 1 })
  })

  test('a file without a head is text from its first line', () => {
    const bare = placeInText(problem('a/index.fi.md', 2, 4), 'yksi\nkaksi\n')
    expect(bare).toMatchObject({ field: 'body', line: 2, column: 4 })
  })
})

describe('in facts', () => {
  const facts = `type: project
figures:
  - id: a
    label: {fi: Yksi, sv: Ett}
    value: 8
  - id: b
    value: 9
related: [x, y]
`
  const at = (line: number, column: number, file = 'a/facts.yaml') =>
    placeInFacts(problem(file, line, column), facts)

  test.each([
    [1, 7, 'type'],
    [4, 17, 'figures.0.label.fi'],
    [4, 27, 'figures.0.label.sv'],
    [5, 12, 'figures.0.value'],
    [7, 12, 'figures.1.value'],
    [8, 14, 'related.1'],
  ])('line %d, column %d is %s', (line, column, field) => {
    expect(at(line, column)).toMatchObject({ pane: 'facts', field, length: 0 })
  })

  test('a shared list has a pane of its own', () => {
    expect(at(1, 7, 'links.yaml').pane).toBe('shared')
  })

  test('a file that cannot be read still has a place', () => {
    const broken = placeInFacts(problem('a/facts.yaml', 2, 1), 'type: [\nx: }\n')
    expect(broken).toMatchObject({ pane: 'facts', line: 2, column: 1 })
  })
})
