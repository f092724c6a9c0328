import { expect, test } from 'vitest'
import { markedHead } from '#lib/tree/marked-head'
import { filledShell, shellOf } from '#lib/tree/shell'

const metadata = {
  title: 'Otsikko',
  description: 'Kuvaus',
  alternates: {
    canonical: 'https://a.fi/fi',
    types: { 'application/json': [{ url: 'https://a.fi/x', title: 'Data' }] },
  },
  openGraph: {
    type: 'article' as const,
    title: 'Otsikko',
    url: 'https://a.fi/fi',
    locale: 'fi_FI',
  },
  other: { citation_title: ['Otsikko'] },
  robots: { index: false },
  manifest: '/fi/site.webmanifest',
}

test('texts are marked, in their order; what Next decides by is not', () => {
  const { metadata: marked, texts } = markedHead(metadata)
  expect(texts).toEqual([
    'Otsikko',
    'Kuvaus',
    'https://a.fi/fi',
    'https://a.fi/x',
    'Data',
    'Otsikko',
    'Otsikko',
    'https://a.fi/fi',
  ])
  expect(marked).toMatchObject({
    title: 'https://mark.invalid/0-',
    openGraph: { type: 'article', locale: 'fi_FI', title: 'https://mark.invalid/6-' },
    robots: { index: false },
    manifest: '/fi/site.webmanifest',
  })
})

test('pages of which no more than texts differ have one marked head', () => {
  const other = { ...metadata, title: 'Rubrik', description: 'Om' }
  expect(markedHead(other).metadata).toEqual(markedHead(metadata).metadata)
  const without = { ...other, description: '' }
  expect(markedHead(without).metadata).not.toEqual(markedHead(metadata).metadata)
})

test('an address that Next would write otherwise stays as it is', () => {
  for (const canonical of ['https://a.fi', 'https://a.fi/ä', 'HTTP://a.fi/', 'https://'])
    expect(markedHead({ alternates: { canonical } })).toMatchObject({
      metadata: { alternates: { canonical } },
      texts: [],
    })
})

test('a shell is filled: texts in their places, as often as they are named, and the body last', () => {
  const shell = shellOf(
    '<html><head><title>https://mark.invalid/0-</title><meta content="https://mark.invalid/10-"><meta content="https://mark.invalid/0-"></head><body>other</body></html>',
  )
  const texts = ['A & "B"', ...Array(9).fill(''), 'ten $&']
  expect(filledShell(shell, texts, '<p>$1 https://mark.invalid/0-</p>')).toBe(
    '<html><head><title>A &amp; &quot;B&quot;</title><meta content="ten $&amp;"><meta content="A &amp; &quot;B&quot;"></head><body><p>$1 https://mark.invalid/0-</p></body></html>',
  )
  expect(() => shellOf('<html><head></head></html>')).toThrow('has no body')
})
