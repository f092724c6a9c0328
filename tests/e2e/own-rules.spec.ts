/** Every page by rules of our own: what engines of accessibility leave to people. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { unexplained } from '#tests/support/accessibility/explained'
import { findingsOf } from '#tests/support/accessibility/rules'

const searches = [
  '/fi/haku',
  '/fi/haku?q=ty%C3%B6',
  '/fi/haku?q=xyzzyx',
  '/sv/sok',
  '/sv/sok?q=arbete',
  '/sv/sok?q=xyzzyx',
]

test('no page of the build, error pages among them, breaks a rule', () => {
  // Those of the search are frames that a query fills: the next test looks at them filled.
  const names = readdirSync('out', { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.html') && !name.startsWith('search'),
  )
  expect(names.length).toBeGreaterThan(50)
  const findings = names.flatMap((name) =>
    unexplained(findingsOf(readFileSync(`out/${name}`, 'utf8'))).map((line) => `${name} ${line}`),
  )
  expect(findings).toEqual([])
})

test('no page of the search breaks a rule', async ({ request }) => {
  for (const search of searches)
    expect(unexplained(findingsOf(await (await request.get(search)).text())), search).toEqual([])
})
