import { expect, test } from 'vitest'
import { describe, describeWork } from '#lib/build/describe'

test('the build says how many pages it made and which is the heaviest', () => {
  const record = {
    contentHash: 'abc',
    moment: '2026-11-22T09:00:00.000Z',
    nextChange: null,
    format: 1,
    willChange: false,
    aliases: {},
    pages: { fi: 1, sv: 2 },
    gzipSizes: { '/fi': 9800, '/sv': 11204, '/sv/kontakt': 4000 },
  }
  expect(describe(record)).toBe('3 pages (1 Finnish, 2 Swedish). Heaviest: /sv, 11 204 bytes gzip.')
})

test('and what of them it had to make', () => {
  expect(describeWork({ rendered: 1_200, kept: 3 }, 1_340)).toBe(
    '1 200 pages rendered, 3 parts kept, in 1.3 s.',
  )
})
