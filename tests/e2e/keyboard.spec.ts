/** A reader without a mouse. */
import { expect, type Locator, type Page, test } from '@playwright/test'

/** The element that has the focus. */
function focused(page: Page): Locator {
  return page.locator(':focus')
}

const skipLinks = [
  { front: '/fi', words: 'Siirry sisältöön' },
  { front: '/sv', words: 'Gå till innehållet' },
]

for (const { front, words } of skipLinks) {
  test(`the first stop is the skip link, and it moves on to the content (${front})`, async ({
    page,
  }) => {
    await page.goto(front)
    await page.keyboard.press('Tab')
    await expect(focused(page)).toHaveText(words)
    await expect(focused(page)).toBeInViewport()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(page.locator('main').locator(':focus')).toHaveCount(1)
  })
}

test('the menu of a small screen opens and closes by keyboard, without script', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/fi')
  const menu = page.getByRole('navigation', { name: 'Päävalikko' })
  await expect(menu.getByRole('link').first()).toBeHidden()
  await menu.locator('summary').focus()
  await page.keyboard.press('Enter')
  await expect(menu.getByRole('link').first()).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(menu.getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Space')
  await expect(menu.getByRole('link').first()).toBeHidden()
})

test('a wide screen shows the menu as it is, with the current section marked', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/fi/hankkeet')
  const menu = page.getByRole('navigation', { name: 'Päävalikko' })
  await expect(menu.locator('summary')).toBeHidden()
  await expect(menu.locator('[aria-current]')).toHaveAttribute('href', '/fi/hankkeet')
})

for (const path of ['/fi', '/sv/kommunforsoket', '/fi/tiedotteet']) {
  test(`every stop of the keyboard can be seen, in the order of the page (${path})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(path)
    const stops = await page
      .locator('a[href], summary, button, input, [tabindex="0"]')
      .filter({ visible: true })
      .count()
    const seen: string[] = []
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press('Tab')
      const { words, outline, order } = await lookAtFocus(page)
      expect(outline, `${path} ${words}`).toBeGreaterThanOrEqual(2)
      expect(order, `${path} ${words}`).toBe(stop)
      seen.push(words)
    }
    expect(seen).toHaveLength(stops)
  })
}

/** Words of the focused element, width of its visible outline, and its place among all that can be focused. */
function lookAtFocus(page: Page): Promise<{ words: string; outline: number; order: number }> {
  return page.evaluate(() => {
    const element =
      document.activeElement instanceof HTMLElement ? document.activeElement : document.body
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], summary, button, input, [tabindex="0"]'),
    ].filter((stop) => stop.checkVisibility())
    return {
      words: element.textContent ?? '',
      outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      order: all.indexOf(element),
    }
  })
}
