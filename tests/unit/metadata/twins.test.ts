import { expect, test } from 'vitest'
import { faultsBy } from '#tests/support/json-schema'
import { bodyAt, jsonAt, machineFilesOf } from '#tests/support/machine-files'
import { openSite } from '#tests/support/rendered'
import type { Files } from '#tests/support/site-folder'
import { textFile } from '#tests/support/site-folder'

const facts = (lines: string): Files => ({ 'projects/handu/facts.yaml': `type: project\n${lines}` })
const onlyFinnish = {
  ...facts('only: {language: fi, reason: {fi: a, sv: b}, due: 2026-12-31}\n'),
  'projects/handu/index.sv.md': null,
}
const retired = facts('gone: {date: 2026-01-01, reason: {fi: a, sv: b}}\n')
const held = facts('publishAt: 2026-12-01T09:00:00+02:00\n')

const twinsOf = async (changes: Files, surroundings = {}) =>
  [...(await machineFilesOf(changes, surroundings)).keys()]
    .filter((address) => address.includes('handu'))
    .sort()

async function announced(changes: Files, locale: 'fi' | 'sv') {
  await openSite(changes)
  const { currentEdition, findPage } = await import('#lib/content/pages')
  const { twinTypes } = await import('#lib/metadata/twins')
  const page = findPage(
    currentEdition(),
    locale === 'fi' ? '/fi/hankkeet/handu' : '/sv/projekt/handu',
  )
  return page && twinTypes(currentEdition(), page)
}

test('every page has its Markdown and its data in both languages, front pages too', async () => {
  const files = await machineFilesOf()
  const pages = [
    '/fi',
    '/sv',
    '/fi/hankkeet',
    '/sv/projekt',
    '/fi/hankkeet/handu',
    '/sv/projekt/handu',
  ]
  expect([...files.keys()]).toEqual(
    expect.arrayContaining(pages.flatMap((page) => [`${page}.md`, `${page}.json`])),
  )
})

test('a page announces its own twins', async () => {
  expect(await announced({}, 'sv')).toEqual({
    'text/markdown': [
      {
        url: 'http://localhost:3000/sv/projekt/handu.md',
        title: 'Den här sidan i Markdown-format',
      },
    ],
    'application/json': [
      {
        url: 'http://localhost:3000/sv/projekt/handu.json',
        title: 'Uppgifterna på den här sidan i JSON-format',
      },
    ],
  })
})

test('a page that stands in for a text of the other language has no twins', async () => {
  expect(await twinsOf(onlyFinnish)).toEqual(['/fi/hankkeet/handu.json', '/fi/hankkeet/handu.md'])
  expect(await announced(onlyFinnish, 'sv')).toEqual({})
  expect(
    jsonAt(await machineFilesOf(onlyFinnish), '/fi/hankkeet/handu.json').translation,
  ).toBeNull()
})

test('a retired page has no twins', async () => {
  expect(await twinsOf(retired)).toEqual([])
  expect(await announced(retired, 'fi')).toEqual({})
})

test('a page under embargo is in no file before its moment', async () => {
  const files = await machineFilesOf({
    ...held,
    'projects/facts.yaml': 'type: section\nrelated: [projects/handu]\n',
  })
  expect(
    [...files.values()].filter(({ address, body }) =>
      /handu|Hanke\b|Projektet/.test(address + body),
    ),
  ).toEqual([])
})

test('only a preview has the twins of a page under embargo, marked', async () => {
  const files = await machineFilesOf(held, { preview: true })
  expect(jsonAt(files, '/fi/hankkeet/handu.json').unpublished).toBe(true)
  expect(jsonAt(files, '/fi/hankkeet.json').unpublished).toBeUndefined()
})

test('the list of a language has every page of it without its text', async () => {
  const files = await machineFilesOf()
  const data = jsonAt(files, '/sv/data.json')
  expect(data).toMatchObject({
    $schema: 'http://localhost:3000/schema/site-2.json',
    version: 2,
    language: 'sv',
    title: 'Sysselsättningstjänsterna i Helsingfors 2015–2024',
    address: 'http://localhost:3000/sv/data.json',
    translation: { language: 'fi', address: 'http://localhost:3000/fi/data.json' },
  })
  expect(data.pages.map(({ address }: { address: string }) => new URL(address).pathname)).toEqual([
    '/sv',
    '/sv/projekt',
    '/sv/projekt/handu',
  ])
  const { $schema, version, contentHash, markdown, ...described } = jsonAt(
    files,
    '/sv/projekt/handu.json',
  )
  expect(data.pages[2]).toEqual(described)
  expect(faultsBy(jsonAt(files, '/schema/site-2.json'))(data)).toEqual([])
})

test('a schema is found at its own address, and refuses what it does not know', async () => {
  const files = await machineFilesOf()
  const schema = jsonAt(files, '/schema/page-2.json')
  expect([schema.$id, schema.$schema]).toEqual([
    'http://localhost:3000/schema/page-2.json',
    'https://json-schema.org/draft/2020-12/schema',
  ])
  const page = jsonAt(files, '/fi.json')
  expect(faultsBy(schema)(page)).toEqual([])
  expect(faultsBy(schema)({ ...page, colour: 'blue', updated: 'today' })).toHaveLength(2)
})

test('llms.txt leads to the Markdown of every page with its summary, in both languages', async () => {
  expect(
    bodyAt(
      await machineFilesOf({ 'projects/handu/index.fi.md': textFile('Hanke [A]') }),
      '/llms.txt',
    ),
  ).toBe(`# Helsingin työllisyyspalvelut 2015–2024 – Sysselsättningstjänsterna i Helsingfors 2015–2024

> Summary of Etusivu.
>
> Summary of Framsida.

Jokainen sivu on saatavissa myös ohjelmille: lisää sen osoitteen loppuun .md (teksti) tai .json (tiedot ja teksti).

Varje sida finns också för program: lägg till .md (texten) eller .json (uppgifter och text) i slutet av adressen.

## Suomi

- [Etusivu](http://localhost:3000/fi.md): Summary of Etusivu.
- [Hankkeet](http://localhost:3000/fi/hankkeet.md): Summary of Hankkeet.
- [Hanke \\[A\\]](http://localhost:3000/fi/hankkeet/handu.md): Summary of Hanke \\[A].
- [Kaikkien sivujen tiedot JSON-muodossa](http://localhost:3000/fi/data.json)

## Svenska

- [Framsida](http://localhost:3000/sv.md): Summary of Framsida.
- [Projekt](http://localhost:3000/sv/projekt.md): Summary of Projekt.
- [Projektet](http://localhost:3000/sv/projekt/handu.md): Summary of Projektet.
- [Uppgifterna på alla sidor i JSON-format](http://localhost:3000/sv/data.json)

## JSON Schema

- [page-2](http://localhost:3000/schema/page-2.json)
- [site-2](http://localhost:3000/schema/site-2.json)
- [facts-2](http://localhost:3000/schema/facts-2.json)
- [ledger-2](http://localhost:3000/schema/ledger-2.json)
`)
})
