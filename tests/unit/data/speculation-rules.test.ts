import { expect, test } from 'vitest'
import { speculationRulesFiles } from '#lib/data/speculation-rules'

test('pages of both languages may be fetched when a reader is about to follow a link, searches and files may not', () => {
  const [file] = speculationRulesFiles()
  expect(file).toMatchObject({
    address: '/speculation-rules.json',
    type: 'application/speculationrules+json',
  })
  const any = { search: '*', hash: '*' }
  const paths = (...pathnames: string[]) => ({
    href_matches: pathnames.map((pathname) => ({ pathname, ...any })),
  })
  const where = {
    and: [
      paths('/fi', '/fi/*', '/sv', '/sv/*'),
      { not: paths('/fi/haku', '/sv/sok', '/*.:form(csv|json|md|xml)') },
    ],
  }
  expect(JSON.parse(file?.body ?? '')).toEqual({ prefetch: [{ where, eagerness: 'moderate' }] })
})
