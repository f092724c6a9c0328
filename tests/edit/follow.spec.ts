/** A figure of the facts changes, without script: its places are shown, mended at once in both languages, and only then published. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { type Editor, startEditor } from './editor'

let editor: Editor

test.beforeAll(async () => {
  editor = await startEditor()
})

test.afterAll(() => editor.stop())

test('every place of a changed figure is mended by one button, and publishing waits for it', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(editor.address)
  await page.getByRole('button', { name: /Muokkaa Työllisyyden kuntakokeilu/ }).click()
  await page.locator('#group-figures > summary').click()
  await page.locator('[name="facts.figures.9.value"]').fill('130')
  await page.getByRole('button', { name: 'Tallenna' }).click()
  await page.getByRole('link', { name: 'Tarkista ja julkaise' }).click()
  await expect(page.getByRole('button', { name: 'Julkaise', exact: true })).toBeDisabled()
  await page.getByRole('link', { name: /vanha on vielä 2 kohdassa/ }).click()
  await expect(page.locator('.edit-following li ins')).toHaveText([/130/, /130/])
  await page.getByRole('button', { name: 'Korjaa valitut kohdat' }).click()
  await expect(page.locator('main')).toContainText('Vanhoja tietoja ei ole enää missään.')
  const [, change = ''] = /changes\/([^/]+)/.exec(page.url()) ?? []
  const folder = path.join(editor.repo, '.git/edit/changes', change, 'content/experiment')
  expect(readFileSync(path.join(folder, 'index.fi.md'), 'utf8')).toContain('130 kuntaa')
  expect(readFileSync(path.join(folder, 'index.sv.md'), 'utf8')).toContain('130 kommuner')
  expect(editor.git('diff', '--shortstat', `main..change/${change}`)).toContain(
    '3 files changed, 3 insertions(+), 3 deletions(-)',
  )
  await page.goto(`${editor.origin}/changes/${change}`)
  await expect(page.getByRole('button', { name: 'Julkaise', exact: true })).toBeEnabled()
  await page.close()
})

test('a block changed in one language is asked about beside it, and answered there', async ({
  page,
}) => {
  await editor.restart()
  await page.goto(editor.address)
  await page.getByRole('button', { name: /Muokkaa SIEPP/ }).click()
  await expect(page.locator('#status')).toHaveText('Kaikki on tallessa')
  await page.locator('.cm-content[data-locale="fi"]').click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('End')
  await page.keyboard.type(' Nyt')
  const question = page.locator('.cm-content [data-question]')
  await expect(question).toContainText('Mitä se tarkoittaa ruotsinkieliselle tekstille?')
  await question.getByLabel(/kirjoitusvirheen/).check()
  await question.getByRole('button', { name: 'Vastaa' }).click()
  await expect(page.locator('[data-question]')).toHaveCount(0)
  await expect(page.locator('#problems')).toHaveText('Ei korjattavaa')
})
