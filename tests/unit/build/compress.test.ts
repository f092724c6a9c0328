import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compress } from '#lib/build/compress'

const text = Buffer.from('työllisyyspalvelut '.repeat(100))

test('a text file gets a gzip and a brotli form of the same bytes', () => {
  const [plain, gz, br] = compress('site/fi.html', text, 11)
  expect([plain?.suffix, gz?.suffix, br?.suffix]).toEqual(['', '.gz', '.br'])
  expect(gunzipSync(gz?.bytes ?? '')).toEqual(text)
  expect(brotliDecompressSync(br?.bytes ?? '')).toEqual(text)
})

test('a picture stays as it is', () => {
  expect(compress('site/og-fi.png', text, 11)).toEqual([{ suffix: '', bytes: text }])
})

test('a form that saves nothing is left out', () => {
  expect(compress('site/a.txt', Buffer.from('x'), 11)).toHaveLength(1)
})

test('two rounds give the same bytes', () => {
  expect(compress('site/fi.html', text, 5)).toEqual(compress('site/fi.html', text, 5))
})
