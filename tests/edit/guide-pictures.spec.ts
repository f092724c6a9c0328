/** The pictures of the guides, made anew: `GUIDE_PICTURES=1 npm run test:edit -- guide-pictures`. */
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { type Editor, startEditor } from './editor'
import { wordsOf } from './words'

// Skipped but when it is asked for: it changes files of the repository, and asserts nothing.
test.skip(process.env.GUIDE_PICTURES !== '1', 'Only makes pictures')
test.use({ viewport: { width: 1100, height: 760 } })

let editor: Editor

test.beforeAll(async () => {
  editor = await startEditor()
})

test.afterAll(() => editor.stop())

async function picture(page: Page, name: string): Promise<void> {
  const bytes = await page.screenshot()
  const file = path.join('docs', 'editor', `${name}.png`)
  await sharp(bytes).png({ palette: true, colours: 64, effort: 10 }).toFile(file)
}

const typed = {
  fi: { line: 'Kaupunki halusi', wrong: 'Vuonna 2031 ', word: 'Hanke' },
  sv: { line: 'Staden ville', wrong: 'År 2031 ', word: 'Projektet' },
} as const

for (const language of ['fi', 'sv'] as const)
  test(`pictures in ${language}`, async ({ page }) => {
    const t = wordsOf(language)
    await editor.signIn(page)
    if (language === 'sv') await page.getByRole('button', { name: 'Svenska' }).click()
    await picture(page, `pages-${language}`)
    await page.getByRole('row', { name: /HANDU/ }).getByRole('button').first().click()
    await expect(page.locator('#status')).toHaveText(t('kept'), { timeout: 60_000 })
    const { line, wrong, word } = typed[language]
    const text = page.locator(`.cm-content[data-locale="${language}"] .cm-line`, { hasText: line })
    await text.click({ position: { x: 4, y: 8 } })
    await page.keyboard.press('Home')
    await page.keyboard.type(wrong)
    await expect(page.locator('.cm-content .mark-error').first()).toBeVisible({ timeout: 60_000 })
    await picture(page, `page-${language}`)
    for (const _ of wrong) await page.keyboard.press('Backspace')
    for (const _ of line.split(' ')[0] ?? '') await page.keyboard.press('Delete')
    await page.keyboard.type(word)
    await expect(page.locator('.cm-content .mark-error')).toHaveCount(0, { timeout: 60_000 })
    await page.getByRole('link', { name: t('review') }).click()
    await page.waitForURL(/\/changes\/[^/]+$/)
    await picture(page, `review-${language}`)
    page.once('dialog', (dialog) => dialog.accept())
    await page.locator('summary', { hasText: t('dropChange') }).click()
    await page.getByRole('button', { name: t('drop'), exact: true }).click()
  })
