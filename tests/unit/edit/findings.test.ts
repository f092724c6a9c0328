/** What the check says of a change stands where it is mended, and stops publishing. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findingsIn, inspectContent } from '#lib/edit/page/findings'
import { fixesOf } from '#lib/edit/page/fixes'
import { withMend } from '#lib/edit/page/mend-form'
import { formOfText, withForm } from '#lib/edit/page/text-file'
import { setValue } from '#lib/edit/yaml/edit'
import { dataOf } from '#lib/edit/yaml/nodes'

let home: string
let content: string

beforeAll(() => {
  home = mkdtempSync(path.join(tmpdir(), 'editor-findings-'))
  content = path.join(home, 'changes', 'one', 'content')
  mkdirSync(content, { recursive: true })
  cpSync('content', content, { recursive: true })
  inspectContent(content)
})

afterAll(() => rmSync(home, { recursive: true, force: true }))

const key = 'projects/siepp'
const fileOf = (name: string) => path.join(content, key, name)

beforeEach(() => {
  for (const name of ['index.fi.md', 'index.sv.md', 'facts.yaml'])
    cpSync(`content/${key}/${name}`, fileOf(name))
})

function found(language: 'fi' | 'sv' = 'fi') {
  const all = findingsIn(content, inspectContent(content), language)
  return all.filter((one) => one.key === key)
}

function type(change: (body: string) => string, locale: 'fi' | 'sv' = 'fi'): void {
  const file = fileOf(`index.${locale}.md`)
  const text = readFileSync(file, 'utf8')
  const { body = '' } = formOfText(text) ?? {}
  writeFileSync(file, withForm(text, { body: change(body) }))
}

test('nothing is to be mended on the page as it is', () => {
  expect(found().filter(({ severity }) => severity !== 'warning')).toEqual([])
})

describe('what is typed wrong', () => {
  test.each([
    ['##\u00a0Otsikko ilman väliä'],
    ['[Hel] (https://www.hel.fi)'],
    ['Osoite on https://www.hel.fi ja muuta.'],
    ['• Luettelo Wordista'],
    ['Tämä on ** lihava ** sana.'],
    ['Tämä on ~~yli~~ vedetty.'],
    [':::note'],
    ['<<<<<<< HEAD'],
    ['Rivi</b> ja loput.'],
    ['[Sivu](projects/ei-ole)'],
    ['[Sivu](https://ei-luettelossa.example)'],
    ['HyvÃ¤Ã¤ päivää kaikille.'],
  ])('%s is marked on its line, and stops publishing', (line) => {
    type((body) => body.replace('\n\n## ', `\n\n${line}\n\n## `))
    const { body = '' } = formOfText(readFileSync(fileOf('index.fi.md'), 'utf8')) ?? {}
    const errors = found().filter(({ severity }) => severity === 'error')
    const lines = errors.map((one) => body.split('\n')[one.line - 1])
    expect(errors.length).toBeGreaterThan(0)
    expect(errors.every(({ pane, field }) => pane === 'fi' && field === 'body')).toBe(true)
    expect(lines).toContain(line)
  })

  test('a figure of one language alone is marked in the words that say it', () => {
    type((body) => body.replace('syntyi 48 hankintasopimuksen', 'syntyi 49 hankintasopimuksen'))
    const [first] = found().filter(({ id }) => id === 'unknownFact')
    const line = formOfText(readFileSync(fileOf('index.fi.md'), 'utf8'))?.body.split('\n')[
      (first?.line ?? 1) - 1
    ]
    const from = (first?.column ?? 1) - 1
    expect(line?.slice(from, from + (first?.length ?? 0))).toBe('49')
  })

  test('a title that is too long is told at the title, in the language of the writer', () => {
    const file = fileOf('index.sv.md')
    writeFileSync(file, withForm(readFileSync(file, 'utf8'), { title: 'Rubrik '.repeat(30) }))
    const [fi] = found('fi')
    const [sv] = found('sv')
    expect(fi).toMatchObject({ pane: 'sv', field: 'title', severity: 'error' })
    expect(fi?.message).toContain('enimmäispituus')
    expect(sv?.message).toContain('209 tecken')
  })

  test('a word that changes in one language is a question, and in both it is none', () => {
    type((body) => body.replace('Kohderyhmiä oli', 'Kohderyhminä oli'))
    expect(found().filter(({ severity }) => severity === 'question')).toMatchObject([
      { id: 'oneChanged', pane: 'sv', field: 'body' },
    ])
    type((body) => body.replace('Målgrupperna var', 'De målgrupper var'), 'sv')
    expect(found().filter(({ severity }) => severity === 'question')).toEqual([])
  })
})

describe('mends of one click', () => {
  test('a mistyped figure is mended as the facts have it, or told of in the facts', () => {
    type((body) => body.replace('syntyi 48 hankintasopimuksen', 'syntyi 49 hankintasopimuksen'))
    const [first] = found().filter(({ id }) => id === 'unknownFact')
    const fixes = first ? fixesOf(first, 'fi') : []
    expect(fixes).toEqual([
      { label: 'Kirjoita ”48”', replace: '48' },
      { label: 'Lisää 49 tietoihin', fact: { list: 'figures', value: '49', unit: 'count' } },
    ])
    type((body) =>
      withMend(body, {
        line: first?.line ?? 0,
        column: first?.column ?? 0,
        found: '49',
        replace: '48',
      }),
    )
    expect(readFileSync(fileOf('index.fi.md'), 'utf8')).toBe(
      readFileSync(`content/${key}/index.fi.md`, 'utf8'),
    )
  })

  test('a mend does nothing where something else stands by now', () => {
    const place = { line: 1, column: 1, found: '49', replace: '48' }
    expect(withMend('50 asiakasta', place)).toBe('50 asiakasta')
    expect(withMend('', { ...place, line: 9 })).toBe('')
  })
})

test('every figure of the page that changes in its facts stops publishing while a text has the old one', () => {
  const facts = readFileSync(`content/${key}/facts.yaml`, 'utf8')
  const { figures } = Object(dataOf(facts))
  for (const [index, figure] of [...figures].entries()) {
    const name = ['value', 'min', 'max'].find((one) => figure[one] !== undefined) ?? 'value'
    writeFileSync(fileOf('facts.yaml'), setValue(facts, ['figures', index, name], figure[name] + 7))
    const errors = found().filter(({ severity }) => severity === 'error')
    expect(errors.length, figure.id).toBeGreaterThan(0)
    expect(new Set(errors.map(({ pane }) => pane)), figure.id).toEqual(new Set(['fi', 'sv']))
  }
})
