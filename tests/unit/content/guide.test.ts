/** The editors' guide is true: it names every message, field and id that the content layer has, in both languages alike. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { inspect } from '#lib/content/read/markdown'
import { type Locale, locales } from '#lib/locales'
import {
  audiences,
  contactsSchema,
  factsSchema,
  frontMatterSchema,
  fundingSchema,
  linksSchema,
  pageTypes,
  phrasesSchema,
  sourcesSchema,
  synonymsSchema,
  termsSchema,
  units,
} from '#lib/schema/page'
import { translate } from '#lib/translator'
import editFi from '#messages/edit/fi'
import editSv from '#messages/edit/sv'
import fi from '#messages/problems/fi'
import sv from '#messages/problems/sv'
import { messagesOf } from '#tests/support/site-folder'

/** Those of the files, which name everything. */
const guides = {
  fi: readFileSync('content/OHJE-TIEDOSTOT.md', 'utf8'),
  sv: readFileSync('content/ANVISNING-FILER.md', 'utf8'),
}

/** Those of the editor. */
const short = {
  fi: readFileSync('content/OHJE.md', 'utf8'),
  sv: readFileSync('content/ANVISNING.md', 'utf8'),
}
const catalogues: Record<Locale, Record<string, string>> = { fi, sv }
const schemas = [
  frontMatterSchema,
  factsSchema,
  contactsSchema,
  linksSchema,
  sourcesSchema,
  fundingSchema,
  phrasesSchema,
  synonymsSchema,
  termsSchema,
]

/** The first sentence of a message with '…' in its blanks: up to the first full stop, question mark or colon before a space. */
function firstSentence(language: Locale, id: string): string {
  const message = catalogues[language][id] ?? ''
  const blanks = [...message.matchAll(/\{(\w+)/g)].map(([, name = '']) => [
    name,
    name === 'near' ? 'none' : '…',
  ])
  const said = translate(message, language, Object.fromEntries(blanks))
  return /^.*?[.?:](?=\s|$)/m.exec(said)?.[0] ?? said
}

/** Names of all fields of a schema, those of groups and lists in it too. */
function keysOf(schema: z.core.$ZodType): string[] {
  if (schema instanceof z.ZodOptional) return keysOf(schema.unwrap())
  if (schema instanceof z.ZodArray) return keysOf(schema.element)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(keysOf)
  if (!(schema instanceof z.ZodObject)) return []
  return Object.entries(schema.shape).flatMap(([key, inner]) => [key, ...keysOf(inner)])
}

/** Headings, paragraphs, lists and tables in their order. */
function shapesOf(guide: string): string[] {
  return inspect(guide).blocks.map(({ shape }) => shape)
}

describe.each(locales)('the guide in %s', (language) => {
  test.each(Object.keys(catalogues[language]))('quotes the message %s', (id) => {
    expect(guides[language]).toContain(firstSentence(language, id))
  })

  test.each([...new Set(schemas.flatMap(keysOf))])('names the field %s', (key) => {
    expect(guides[language]).toContain(`\`${key}\``)
  })

  test.each([...pageTypes, ...units, ...audiences])('names the id %s', (id) => {
    expect(guides[language]).toContain(`\`${id}\``)
  })
})

test('the walk of the schemas reaches the fields of groups and lists', () => {
  expect(keysOf(factsSchema)).toEqual(
    expect.arrayContaining(['type', 'continuedBy', 'max', 'district', 'replacedBy', 'sv']),
  )
})

test('both guides have the same headings, paragraphs, lists and tables', () => {
  expect(shapesOf(guides.sv)).toEqual(shapesOf(guides.fi))
  expect(shapesOf(guides.fi).length).toBeGreaterThan(40)
  expect(shapesOf(short.sv)).toEqual(shapesOf(short.fi))
})

test.each(locales)(
  'the short guide in %s names the buttons as they are, and its pictures are there',
  (language) => {
    const words: Record<string, string> = language === 'fi' ? editFi : editSv
    for (const id of [
      'edit',
      'review',
      'publish',
      'history',
      'facts',
      'answer-typo',
      'answer-same',
    ])
      expect(short[language]).toContain(words[id])
    const pictures = [...short[language].matchAll(/!\[[^\]]+\]\((\S+)\)/g)].map(
      ([, file = '']) => file,
    )
    expect(pictures).toHaveLength(3)
    for (const file of pictures) expect(existsSync(path.join('content', file))).toBe(true)
  },
)

test('the guides stand in the content folder and are no pages', () => {
  expect(
    messagesOf({
      'OHJE.md': short.fi,
      'OHJE-TIEDOSTOT.md': guides.fi,
      'ANVISNING.md': short.sv,
      'ANVISNING-FILER.md': guides.sv,
    }),
  ).toBe('')
})
