import { expect, test } from 'vitest'
import { atomFaults, readAtom } from '#tests/support/atom'
import { readJsonFeed } from '#tests/support/json-feed'
import { pressSection, release } from '#tests/support/press'
import { openSite } from '#tests/support/rendered'
import type { Files } from '#tests/support/site-folder'

/** Releases n1, n2, …: one a day from the first of January 2020 on. */
function manyReleases(count: number, facts: Record<number, string> = {}): Files {
  const day = (index: number) => new Date(Date.UTC(2020, 0, index)).toISOString().slice(0, 10)
  const files = Array.from({ length: count }, (_, index) =>
    release(`n${index + 1}`, { published: day(index + 1), facts: facts[index + 1] ?? '' }),
  )
  return Object.assign({}, ...files)
}

async function feeds(changes: Files) {
  const { currentEdition } = await openSite({ ...pressSection, ...changes })
  const { feedFiles } = await import('#lib/data/feeds')
  const files = new Map(feedFiles(currentEdition()).map(({ address, body }) => [address, body]))
  return {
    addresses: [...files.keys()].filter((address) => address.startsWith('/fi/')),
    bodyOf: (address: string) => files.get(address) ?? '',
  }
}

/** Numbers of the releases in a feed. */
function numbersIn(xml: string): number[] {
  return readAtom(xml).entries.map(({ id }) => Number(/\/n(\d+)\/fi$/.exec(id)?.[1]))
}

function range(from: number, to: number): number[] {
  return Array.from({ length: from - to + 1 }, (_, index) => from - index)
}

const origin = 'http://localhost:3000'

test('of sixty releases the feed has the newest fifty and leads to an archive that has the others', async () => {
  const { addresses, bodyOf } = await feeds(manyReleases(60))
  expect(addresses).toEqual(['/fi/feed.xml', '/fi/feed.json', '/fi/feed-1.xml', '/fi/feed-1.json'])
  expect(numbersIn(bodyOf('/fi/feed.xml'))).toEqual(range(60, 11))
  expect(numbersIn(bodyOf('/fi/feed-1.xml'))).toEqual(range(50, 1))
  for (const address of addresses.filter((address) => address.endsWith('.xml')))
    expect(atomFaults(bodyOf(address)), address).toEqual([])
})

test('the documents of a feed lead to each other', async () => {
  const { bodyOf } = await feeds(manyReleases(120))
  const links = (address: string) =>
    readAtom(bodyOf(address)).links.map(({ rel, href }) => `${rel} ${href.replace(origin, '')}`)
  expect(links('/fi/feed.xml')).toEqual([
    'alternate /fi/tiedotteet',
    'self /fi/feed.xml',
    'prev-archive /fi/feed-2.xml',
  ])
  const first = [
    'alternate /fi/tiedotteet',
    'self /fi/feed-1.xml',
    'current /fi/feed.xml',
    'next-archive /fi/feed-2.xml',
  ]
  expect(links('/fi/feed-1.xml')).toEqual(first)
  expect(readAtom(bodyOf('/fi/feed-1.xml')).isArchive).toBe(true)
  expect(readAtom(bodyOf('/fi/feed.xml')).isArchive).toBe(false)
})

test('JSON Feed goes on from document to document until every release has been seen', async () => {
  const { bodyOf } = await feeds(manyReleases(120))
  const walk = (address: string): string[] => {
    const { items, next_url } = readJsonFeed(bodyOf(address))
    return [...items.map(({ id }) => id), ...(next_url ? walk(next_url.replace(origin, '')) : [])]
  }
  expect(new Set(walk('/fi/feed.json')).size).toBe(120)
})

test('a new release leaves the archives as they are', async () => {
  const before = await feeds(manyReleases(60))
  const after = await feeds(manyReleases(61))
  expect(after.bodyOf('/fi/feed-1.xml')).toBe(before.bodyOf('/fi/feed-1.xml'))
})

test('fifty releases need no archive', async () => {
  const { addresses } = await feeds(manyReleases(50))
  expect(addresses).toEqual(['/fi/feed.xml', '/fi/feed.json'])
})

test('a correction of an old release brings it to those who follow the feed, and none is lost', async () => {
  const correction =
    'corrections:\n  - {date: 2026-11-23, kind: correction, text: {fi: Oikaistu., sv: Rättat.}}\n'
  const { addresses, bodyOf } = await feeds(manyReleases(60, { 3: correction }))
  expect(numbersIn(bodyOf('/fi/feed.xml'))).toEqual([3, ...range(60, 12)])
  const seen = addresses
    .filter((address) => address.endsWith('.xml'))
    .flatMap((address) => numbersIn(bodyOf(address)))
  expect(new Set(seen).size).toBe(60)
})
