import { expect, test } from 'vitest'
import { openSite } from '#tests/support/rendered'
import { textFile } from '#tests/support/site-folder'

/** Pages with these titles, both languages alike but for a dot. */
function pagesTitled(titles: string[]) {
  return Object.fromEntries(
    titles.flatMap((title, index) => [
      [`p${index}/index.fi.md`, textFile(title)],
      [`p${index}/index.sv.md`, textFile(title)],
      [`p${index}/facts.yaml`, 'type: page\n'],
    ]),
  )
}

test.each([['fi'], ['sv']] as const)(
  'in %s å, ä and ö stand last, and titles that start with a digit first',
  async (locale) => {
    const { currentEdition } = await openSite(
      pagesTitled(['Öljy', 'Åbo', 'Zeta', 'Ääni', 'A4', '3D']),
    )
    const { alphabet } = await import('#lib/listings/site-index')
    const letters = alphabet(currentEdition(), locale).map(({ letter }) => letter)
    expect(letters[0]).toBe('0–9')
    expect(letters.slice(-4)).toEqual(['Z', 'Å', 'Ä', 'Ö'])
  },
)

test('every page stands in the index once', async () => {
  const { currentEdition } = await openSite({})
  const { alphabet } = await import('#lib/listings/site-index')
  expect(
    alphabet(currentEdition(), 'fi')
      .flatMap(({ pages }) => pages.map((page) => page.key))
      .sort(),
  ).toEqual(['home', 'projects', 'projects/handu'])
})
