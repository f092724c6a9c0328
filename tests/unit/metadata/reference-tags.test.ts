/** What link previews, reference managers and home screens read, as the metadata of a page has it. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openSite } from '#tests/support/rendered'

const files = {
  'press/facts.yaml': 'type: section\norder: 2\n',
  'press/index.fi.md':
    '---\ntitle: Tiedotteet\nslug: tiedotteet\nsummary: a\nupdated: 2026-11-22\n---\n',
  'press/index.sv.md':
    '---\ntitle: Meddelanden\nslug: meddelanden\nsummary: a\nupdated: 2026-11-22\n---\n',
  'press/a/index.fi.md':
    '---\ntitle: Muutto\nslug: muutto\nsummary: a\nupdated: 2026-11-22\n---\n\nTeksti.\n',
  'press/a/index.sv.md':
    '---\ntitle: Flytten\nslug: flytten\nsummary: a\nupdated: 2026-11-22\n---\n\nTexten.\n',
}

async function metadataOf(key: string, published = '2020-11') {
  const facts = `type: press-release\norder: 1\npublished: '${published}'\n`
  const { currentEdition, pageOf } = await openSite({ ...files, 'press/a/facts.yaml': facts })
  const { pageMetadata } = await import('#lib/metadata/page')
  return pageMetadata(currentEdition(), pageOf(currentEdition(), key, 'sv'))
}

test('a release tells reference managers title, publisher, language and a date as exact as it is known', async () => {
  const { other, openGraph } = await metadataOf('press/a')
  expect(other).toEqual({
    'DC.title': 'Flytten',
    'DC.publisher': 'Helsingfors stad',
    'DC.date': '2020-11',
    'DC.language': 'sv',
    citation_title: 'Flytten',
    citation_author: 'Helsingfors stad',
    citation_publisher: 'Helsingfors stad',
    citation_publication_date: '2020/11',
    citation_language: 'sv',
  })
  expect(openGraph).toMatchObject({ type: 'article', publishedTime: '2020-11' })
  expect(openGraph?.title).toContain('Flytten (2020)')
})

test('another page tells them the same, with the day on which it was updated', async () => {
  const { other, openGraph, manifest } = await metadataOf('projects/handu')
  expect(other).toEqual({
    'DC.title': 'Projektet',
    'DC.publisher': 'Helsingfors stad',
    'DC.date': '2026-11-22',
    'DC.language': 'sv',
    citation_title: 'Projektet',
    citation_author: 'Helsingfors stad',
    citation_publisher: 'Helsingfors stad',
    citation_publication_date: '2026/11/22',
    citation_language: 'sv',
  })
  expect(openGraph).toMatchObject({ type: 'website' })
  expect(manifest).toBe('/sv/site.webmanifest')
})

/** Width and height of a PNG: https://www.w3.org/TR/png-3/#11IHDR */
function sizeOf(file: string): [number, number] {
  const bytes = readFileSync(`public/${file}`)
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

test('pictures have the sizes that the big platforms ask for, and weigh less than the 300 kB at which some give up', () => {
  expect([sizeOf('og-fi.png'), sizeOf('og-sv.png')]).toEqual([
    [1200, 630],
    [1200, 630],
  ])
  expect(sizeOf('apple-touch-icon.png')).toEqual([180, 180])
  for (const file of ['og-fi.png', 'og-sv.png', 'icon-192.png', 'icon-512.png'])
    expect(readFileSync(`public/${file}`).length).toBeLessThan(300_000)
})
