/** Machines that ask for the plain files. */
import { expect, test } from '@playwright/test'
import { elementsOf } from './site'

const files = [
  ['/icon.svg', 'image/svg+xml'],
  ['/favicon.ico', 'image/'],
  ['/og-fi.png', 'image/png'],
  ['/og-sv.png', 'image/png'],
  ['/robots.txt', 'text/plain'],
  ['/sitemap.xml', 'application/xml'],
  ['/healthz', 'application/json'],
] as const

for (const [address, type] of files) {
  test(`${address} answers as ${type}`, async ({ request }) => {
    const response = await request.get(address)
    expect(response.status()).toBe(200)
    expect(response.headers()['content-type']).toContain(type)
    expect((await response.body()).length).toBeGreaterThan(20)
  })
}

test("robots.txt names the sitemap, and the sitemap is one of the site's own addresses", async ({
  request,
}) => {
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap\.xml$/m)
})

test('the picture for shared links and the icon that a page names are there', async ({
  request,
}) => {
  for (const path of ['/fi', '/sv']) {
    const elements = elementsOf(await (await request.get(path)).text())
    const picture =
      elements.find(({ attributes }) => attributes.property === 'og:image')?.attributes.content ??
      ''
    const icon = elements.find(({ attributes }) => attributes.rel === 'icon')?.attributes.href ?? ''
    const { pathname } = new URL(picture)
    expect(
      [(await request.get(pathname)).status(), (await request.get(icon)).status()],
      path,
    ).toEqual([200, 200])
  }
})

test('health tells how many pages each language has', async ({ request }) => {
  const { status, pages } = await (await request.get('/healthz')).json()
  expect(status).toBe('ok')
  expect(pages.fi).toBe(pages.sv)
})
