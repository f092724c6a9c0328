/** A reader with an address that is not quite right, or wrong. */
import { expect, test } from '@playwright/test'

const nearly = [
  ['/fi/palvelut/', '/fi/palvelut'],
  ['/SV/Tjanster', '/sv/tjanster'],
  ['/FI/PALVELUT/?a=B', '/fi/palvelut?a=B'],
] as const

for (const [asked, right] of nearly) {
  test(`${asked} redirects for good to ${right}`, async ({ request }) => {
    const response = await request.get(asked, { maxRedirects: 0 })
    expect([response.status(), response.headers().location]).toEqual([308, right])
  })
}

const unknown = [
  { address: '/fi/ei-ole', language: 'fi' },
  { address: '/sv/finns-inte', language: 'sv' },
]

for (const { address, language } of unknown) {
  test(`${address} is a full page in the language '${language}' that leads on`, async ({
    page,
  }) => {
    const response = await page.goto(address)
    expect([response?.status(), response?.headers()['cache-control']]).toEqual([
      404,
      'public, max-age=120',
    ])
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.getByRole('navigation').locator(`a[href^="/${language}/"]`).first().click()
    expect(page.url()).toContain(`/${language}/`)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
  })
}

test('an address without a language is answered in both', async ({ page }) => {
  expect((await page.goto('/ei-ole'))?.status()).toBe(404)
  await expect(page.locator('a[href="/fi"]').first()).toBeVisible()
  await expect(page.locator('a[href="/sv"]').first()).toBeVisible()
  await expect(page.locator('[lang="sv"]').first()).toBeVisible()
})

test("a page's file name is not an address", async ({ request }) => {
  for (const address of ['/fi.html', '/fi/palvelut.html', '/fi/palvelut.html.br']) {
    expect((await request.get(address)).status(), address).toBe(404)
  }
})
