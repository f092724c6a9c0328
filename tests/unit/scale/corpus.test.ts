/** The large contents of the measurements are contents: what is measured on them is what a site of that size costs. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { loadSite } from '#lib/content/load'
import { writeCorpus } from '#tests/scale/write'

const home = mkdtempSync(path.join(tmpdir(), 'corpus-'))

afterAll(() => rmSync(home, { recursive: true }))

test.each(['', 'other', 'third'])('a made content with the seed "%s" has no mistakes', (seed) => {
  const folder = path.join(home, `content-${seed}`)
  vi.stubEnv('CONTENT_DIR', folder)
  writeCorpus(folder, 80, seed)
  const input = { folder, moment: new Date('2026-11-26T12:00:00Z'), preview: false }
  expect(loadSite(input).pages.length).toBeGreaterThan(140)
})
