import { expect, test, vi } from 'vitest'
import { currentEdition } from '#lib/content/pages'
import { buildIndex, inputsOf } from '#lib/search/build-index'
import { newMemory } from '#lib/search/build-memory'
import { tryIndexEdits } from '#tests/support/try-index-edits'

test('after 8 random edits the index made with a memory is the one made without, to the byte', () => {
  vi.stubEnv('SITE_NOW', '2026-11-22T12:00:00+02:00')
  tryIndexEdits(8, 'eight')
}, 120_000)

test('what is remembered is not found out again', () => {
  const edition = currentEdition()
  const { now } = newMemory()
  const first = { before: now, now }
  buildIndex(inputsOf(edition, 'fi'), first)
  const pages = [...now.counts.keys()]
  expect(pages.length).toBeGreaterThan(20)
  // A wrong memory is believed: so it was asked.
  const before = { ...now, counts: new Map(pages.map((hash) => [hash, emptyCounts])) }
  expect(buildIndex(inputsOf(edition, 'fi'), newMemory(before)).terms.ids.size).toBe(0)
})

const emptyCounts = JSON.stringify({
  title: [],
  navTitle: [],
  summary: [],
  headings: [],
  body: [],
  facts: [],
})
