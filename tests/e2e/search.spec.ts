/** A reader who looks for something, without script. */
import { expect, test } from '@playwright/test'
import { elementsOf } from './site'

const searches = [
  '/fi/haku?q=ty%C3%B6ntekij%C3%A4t',
  '/sv/sok?q=arbetsl%C3%B6sa',
  '/fi/haku',
  '/sv/sok',
  '/fi/haku?q=xyzzyxyzzy',
]

test('from any page, a word finds its page', async ({ page }) => {
  await page.goto('/fi/palvelut')
  await page.getByRole('search').getByRole('searchbox').fill('hankintakriteereillä')
  await page.getByRole('search').getByRole('button').click()
  await expect(page).toHaveURL(/\/fi\/haku\?q=hankintakriteereill/)
  await expect(page.getByRole('status')).toContainText('hankintakriteereillä')
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/hankin/i)
})

test('the language switch keeps the query', async ({ page }) => {
  await page.goto('/fi/haku?q=HANDU')
  await page.getByRole('link', { name: 'Svenska', exact: true }).click()
  await expect(page).toHaveURL('/sv/sok?q=HANDU')
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('HANDU')
})

test('a word of the other language finds the page through the pair, and the page says so', async ({
  page,
}) => {
  await page.goto('/sv/sok?q=hankintakriteeri')
  await expect(page.getByRole('main')).toContainText('finska texter')
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText(/upphandling/i)
})

test('a query that is too long is cut, with a notice', async ({ page }) => {
  await page.goto(`/fi/haku?q=${'tuki+'.repeat(60)}`)
  await expect(page.getByRole('main')).toContainText('Haku oli liian pitkä.')
})

test('no search sets a cookie or carries a script, and only the form itself may be indexed', async ({
  request,
}) => {
  for (const address of searches) {
    const answer = await request.get(address)
    const elements = elementsOf(await answer.text())
    expect([answer.status(), answer.headers()['set-cookie']], address).toEqual([200, undefined])
    expect(answer.headers()['content-security-policy'], address).toContain("default-src 'none'")
    expect(
      elements.filter(({ name }) => name === 'script'),
      address,
    ).toEqual([])
    const robots = elements.find(({ attributes }) => attributes.name === 'robots')?.attributes
      .content
    expect(robots, address).toBe(address.includes('?') ? 'noindex' : undefined)
  }
})

test('the search of one language is at no address of the other', async ({ request }) => {
  for (const address of ['/sv/haku?q=a', '/fi/sok?q=a'])
    expect((await request.get(address)).status(), address).toBe(404)
})

test('strange queries are answered quickly, and nothing of them becomes HTML', async ({
  request,
}) => {
  const strange = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '(((((((((a+)+)+)+$',
    '\\',
    '%',
    '\u202e\u0000',
    '𝕬😀',
    "' OR 1=1 --",
    'a'.repeat(6000),
    '.*',
    '[',
    '{{7*7}}',
    '-'.repeat(300),
  ]
  for (const query of strange) {
    const start = performance.now()
    const answer = await request.get('/fi/haku', { params: { q: query } })
    expect(answer.status(), query.slice(0, 40)).toBe(200)
    expect(performance.now() - start, query.slice(0, 40)).toBeLessThan(1000)
    const elements = elementsOf(await answer.text())
    expect(
      elements.filter(
        ({ name, attributes }) => name === 'script' || name === 'img' || 'onerror' in attributes,
      ),
      query,
    ).toEqual([])
  }
  for (const address of ['/fi/haku?q=a&q=b', '/fi/haku?q[]=a', '/fi/haku?Q=a', '/fi/haku?q'])
    expect((await request.get(address)).status(), address).toBe(200)
})

test('a query of a megabyte is refused at once', async ({ request }) => {
  const answer = await request.get(`/fi/haku?q=${'a'.repeat(1024 * 1024)}`)
  expect(answer.status()).toBe(431)
})
