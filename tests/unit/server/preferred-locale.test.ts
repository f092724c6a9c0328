import { expect, test } from 'vitest'
import { preferredLocale } from '#lib/server/preferred-locale'

test.each([
  [null, 'fi'],
  ['', 'fi'],
  ['*', 'fi'],
  ['en', 'fi'],
  ['en-GB,en;q=0.9', 'fi'],
  ['fi-FI,fi;q=0.9,sv;q=0.8', 'fi'],
  ['sv-FI', 'sv'],
  ['sv;q=0.9,fi;q=0.8', 'sv'],
  ['en,sv;q=0.5', 'sv'],
  ['sv;q=0', 'fi'],
  ['not a header;;q=x', 'fi'],
])('a reader who asks for %o gets %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale)
})
