/** Paper, and readers whom movement makes ill. */
import { expect, test } from '@playwright/test'

test('on paper there is the text without the navigation', async ({ page }) => {
  await page.goto('/fi/hankkeet/siepp')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const landmark of await page.locator('nav').all()) await expect(landmark).toBeHidden()
})

test('nothing moves for readers who ask for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const path of ['/fi', '/sv/kommunforsoket', '/fi/hankkeet']) {
    await page.goto(path)
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { animationName, animationDuration, transitionDuration, scrollBehavior } =
            getComputedStyle(element)
          const seconds = (durations: string) =>
            Math.max(...durations.split(',').map((duration) => Number.parseFloat(duration)))
          return (
            (animationName !== 'none' && seconds(animationDuration) > 0.01) ||
            seconds(transitionDuration) > 0.01 ||
            scrollBehavior === 'smooth'
          )
        })
        .map((element) => element.outerHTML.slice(0, 100)),
    )
    expect(moving, path).toEqual([])
  }
})
