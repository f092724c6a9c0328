import { expect, test, vi } from 'vitest'
import { currentEdition } from '#lib/content/pages'
import { buildIndex, newPages } from '#lib/search/build-index'
import { fields } from '#lib/search/fields'
import { inputsOf } from '#lib/search/index-inputs'
import { tryIndexEdits } from '#tests/support/try-index-edits'

test('after 8 random edits the index made with a memory is the one made without, to the byte', () => {
  vi.stubEnv('SITE_NOW', '2026-11-22T12:00:00+02:00')
  tryIndexEdits(8, 'eight')
}, 120_000)

test('what is remembered is not found out again', () => {
  const { inputs, textsOf } = inputsOf(currentEdition(), 'fi')
  const { memory } = buildIndex(inputs, new Map(newPages(inputs).map((at) => [at, textsOf(at)])))
  expect(memory.pages.size).toBeGreaterThan(20)
  expect(newPages(inputs, memory)).toEqual([])
  // A wrong memory is believed: so it was asked.
  const words = new Uint32Array(fields.length)
  const pages = new Map([...memory.pages].map(([hash, page]) => [hash, { ...page, words }]))
  expect(buildIndex(inputs, new Map(), { ...memory, pages }).index.terms.ids.size).toBe(0)
})
