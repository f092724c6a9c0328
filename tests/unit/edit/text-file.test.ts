/** A language file as a form, and back. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bodyLineOf, formOfText, withForm } from '#lib/edit/page/text-file'

const text = `---
title: Palvelut
slug: palvelut
summary: 'Yksi: kaksi.'
updated: 2026-11-25
---

Ensimmäinen kappale.

## Otsikko

Toinen kappale.
`

test('the fields of a file', () => {
  expect(formOfText(text)).toEqual({
    title: 'Palvelut',
    slug: 'palvelut',
    summary: 'Yksi: kaksi.',
    navTitle: '',
    updated: '2026-11-25',
    draft: '',
    body: 'Ensimmäinen kappale.\n\n## Otsikko\n\nToinen kappale.',
  })
})

test('a changed title is a changed line', () => {
  expect(withForm(text, { title: 'Palvelut: uusi nimi' })).toBe(
    text.replace('title: Palvelut', "title: 'Palvelut: uusi nimi'"),
  )
})

test('a field that was empty stands where it belongs, and an emptied one goes', () => {
  expect(withForm(text, { navTitle: 'Lyhyt' })).toBe(
    text.replace('updated:', 'navTitle: Lyhyt\nupdated:'),
  )
  expect(withForm(text, { slug: ' ' })).toBe(text.replace('slug: palvelut\n', ''))
})

test('a draft is marked and unmarked', () => {
  const draft = withForm(text, { draft: 'true' })
  expect(draft).toBe(text.replace('2026-11-25\n', '2026-11-25\ndraft: true\n'))
  expect(withForm(draft, { draft: '' })).toBe(text)
})

test('line ends of a browser are those of the file, and a changed paragraph is a changed line', () => {
  const body = 'Ensimmäinen kappale.\r\n\r\n## Otsikko\r\n\r\nUusi kappale.'
  expect(withForm(text, { body })).toBe(text.replace('Toinen', 'Uusi'))
})

test('a title of several lines is one line', () => {
  expect(withForm(text, { title: 'Kaksi\r\nriviä' })).toContain('title: Kaksi riviä\n')
})

test('a text is written into an empty page, and can be emptied', () => {
  const empty = text.slice(0, text.indexOf('\nEnsimmäinen'))
  expect(withForm(empty, { body: 'Sisältö.' })).toBe(`${empty}\nSisältö.\n`)
  expect(withForm(text, { body: '' })).toBe(`${empty}\n`)
})

test('a head that cannot be read stays as it is', () => {
  const broken = text.replace('title: Palvelut', 'title: a: b')
  expect(formOfText(broken)).toBeUndefined()
  expect(withForm(broken, { title: 'x' })).toBe(broken)
})

test('the line on which the shown text starts', () => {
  expect(text.split('\n')[bodyLineOf(text) - 1]).toBe('Ensimmäinen kappale.')
})

const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((name) =>
  /index\.(fi|sv)\.md$/.test(name),
)

test.each(files)('%s opened and saved stays as it is, also by a browser', (file) => {
  const written = readFileSync(`content/${file}`, 'utf8')
  const form = formOfText(written)
  expect(form).toBeDefined()
  expect(withForm(written, form ?? {})).toBe(written)
  const sent = Object.fromEntries(
    Object.entries(form ?? {}).map(([name, value]) => [name, value.replaceAll('\n', '\r\n')]),
  )
  expect(withForm(written, sent)).toBe(written)
})
