/** Hostile and odd texts that others have collected. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Every example of the CommonMark specification (commonmark-spec). */
export const commonMark: string[] = require('commonmark-spec').tests.map(
  ({ markdown }: { markdown: string }) => markdown.replaceAll('→', '\t'),
)

/** Attempts at script, most of them from OWASP's list against filters (the seeds of the fuzzer of xss-filters). */
export const scripts: string[] = linesOf(require.resolve('xss-filters/tests/fuzz/bin/seed.xss'))

/** The big list of naughty strings. */
export const naughty: string[] = require('big-list-of-naughty-strings').filter(
  (text: string) => text !== '',
)

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean)
}
