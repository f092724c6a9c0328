/** A reader who changes language, and one who arrives at the bare address. */
import { expect, test } from '@playwright/test'

test('the switch leads to the same page in the other language, and back', async ({ page }) => {
  await page.goto('/fi/hankkeet/siepp')
  const switchTo = (name: string) =>
    page.getByRole('banner').getByRole('link', { name, exact: true })
  await expect(switchTo('Svenska')).toHaveAttribute('lang', 'sv')
  await expect(switchTo('Svenska')).toHaveAttribute('hreflang', 'sv')
  await switchTo('Svenska').click()
  await expect(page).toHaveURL('/sv/projekt/siepp')
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
  await switchTo('Suomi').click()
  await expect(page).toHaveURL('/fi/hankkeet/siepp')
  await expect(page.locator('html')).toHaveAttribute('lang', 'fi')
})

const wishes = [
  ['sv', '/sv'],
  ['sv-FI,sv;q=0.9,fi;q=0.8', '/sv'],
  ['fi', '/fi'],
  ['fi;q=0.5,sv;q=0.9', '/sv'],
  ['en-GB,en;q=0.9', '/fi'],
  ['en,sv;q=0.1', '/sv'],
  ['*', '/fi'],
  [';;q=,,x', '/fi'],
] as const

for (const [wish, front] of wishes) {
  test(`the bare address sends a reader who wants '${wish}' to ${front}`, async ({ request }) => {
    const response = await request.get('/', {
      headers: { 'accept-language': wish },
      maxRedirects: 0,
    })
    expect([response.status(), response.headers().location]).toEqual([307, front])
    expect(response.headers().vary).toContain('Accept-Language')
    expect(response.headers()).not.toHaveProperty('set-cookie')
  })
}
