import { expect, test } from 'vitest'
import { allPages, currentEdition } from '#lib/content/pages'
import { locales } from '#lib/locales'
import { countsOf, fields, fieldTextsOf } from '#lib/search/fields'
import { touchedBy } from '#lib/search/touched-words'
import { stemsOf } from '#lib/text/stems/stems'
import { randomFrom } from '#tests/support/random'

const edition = currentEdition()

test.each(locales)(
  '%s: every stem begins with the first letter of its word, also of every part of a word',
  (locale) => {
    const words = new Set(
      allPages(edition, locale).flatMap((page) => {
        const counts = countsOf(fieldTextsOf(edition, page))
        return fields.flatMap((field) => counts[field].map(([word]) => word))
      }),
    )
    expect(words.size).toBeGreaterThan(1000)
    const parts = [...words].flatMap((word) => Array.from(word, (_, at) => word.slice(at)))
    for (const part of [...parts, ...madeUp()])
      for (const stem of stemsOf(part, locale))
        expect(stem.charAt(0), `${part} → ${stem}`).toBe(part.charAt(0))
  },
)

/** Words of letters that stemmers look at. */
function madeUp(): string[] {
  const random = randomFrom('stems')
  const letters = 'aäeiouyöktpdnmslrvj'
  const letter = () => letters.charAt(Math.floor(random() * letters.length))
  return Array.from({ length: 20_000 }, () =>
    Array.from({ length: 2 + Math.floor(random() * 8) }, letter).join(''),
  )
}

test('a word that begins or goes on like a stem that came or went is looked at again, others are not', () => {
  const before = new Set(['palvelu', 'työ'])
  const isTouched = touchedBy(before, new Set([...before, 'neuvo']), 'fi')
  expect(isTouched('neuvontapalvelu')).toBe(true)
  expect(isTouched('työneuvo')).toBe(true)
  expect(isTouched('palvelutyö')).toBe(false)
  expect(touchedBy(before, new Set(['työ']), 'fi')('työpalvelu')).toBe(true)
  expect(touchedBy(before, before, 'fi')('työpalvelu')).toBe(false)
})
