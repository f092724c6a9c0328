/** Tasks of now and then, with script: a release under embargo with a picture, a contact with an end, a page taken out of use, a text typed wrong. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { type Editor, startEditor } from './editor'

let editor: Editor

test.beforeAll(async () => {
  editor = await startEditor()
})

test.afterAll(() => editor.stop())

let isIn = false
test.beforeEach(async ({ page }) => {
  page.setDefaultTimeout(60_000)
  if (isIn) await editor.restart()
  isIn = true
  await page.goto(editor.address)
})

/** What was typed has been written and checked. */
async function checked(page: Page): Promise<void> {
  await expect(page.locator('#status')).toHaveText('Kaikki on tallessa', { timeout: 60_000 })
}

test('a mistake is marked where it is typed, mended by one click, and kept through a crash', async ({
  page,
}) => {
  await page.getByRole('button', { name: /Muokkaa SIEPP/ }).click()
  await checked(page)
  const text = page.locator('.cm-content[data-locale="fi"]')
  await text.locator('.cm-line', { hasText: 'Noin 90 muussa' }).click()
  await page.keyboard.press('Home')
  for (let count = 0; count < 'Noin 90'.length + 2; count++) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('1 ')
  await expect(page.locator('#finding-list .finding-error').first()).toBeVisible({
    timeout: 60_000,
  })
  await expect(page.locator('.cm-content .mark-error').first()).toBeVisible()
  const address = page.url()
  await editor.restart()
  await page.goto(address)
  await checked(page)
  await expect(page.locator('#finding-list .finding-error').first()).toBeVisible()
  await page.getByRole('link', { name: 'Tarkista ja julkaise' }).click()
  await expect(page.getByRole('button', { name: 'Julkaise', exact: true })).toBeDisabled()
})

test('what is typed last stands on the next screen, however quickly one goes there', async ({
  page,
}) => {
  await page.getByRole('button', { name: /Muokkaa Hankinnoista/ }).click()
  await checked(page)
  const text = page.locator('.cm-content[data-locale="fi"] .cm-line', { hasText: 'Hankkeessa keh' })
  await text.click({ position: { x: 4, y: 8 } })
  await page.keyboard.press('Home')
  await page.keyboard.type('Pian ')
  await page.getByRole('link', { name: 'Tarkista ja julkaise' }).click()
  await expect(page.locator('ins')).toHaveText(/Pian/)
})

test('a release under embargo, with a picture that says nothing of where it was taken', async ({
  page,
}) => {
  const photo = path.join(editor.repo, '..', `${path.basename(editor.repo)}.jpg`)
  await sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#0072c6' } })
    .jpeg()
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '60/1 10/1 0/1' } })
    .toFile(photo)
  await page.getByRole('link', { name: 'Uusi tiedote' }).click()
  await page.locator('#publishAt').fill('2027-01-15T09:00')
  await page.locator('[name="title.fi"]').fill('Uusi palvelu työnhakijoille')
  await page.locator('[name="title.sv"]').fill('En ny tjänst för arbetssökande')
  await page.locator('[name="summary.fi"]').fill('Kaupunki avaa uuden palvelun.')
  await page.locator('[name="summary.sv"]').fill('Staden öppnar en ny tjänst.')
  await page.getByRole('button', { name: 'Luo sivu' }).click()
  await checked(page)
  await page.getByText('Lisää kuva', { exact: true }).click()
  await page.locator('#file').setInputFiles(photo)
  for (const name of ['alt', 'caption'])
    for (const [locale, words] of [
      ['fi', 'Sininen kuva palvelusta'],
      ['sv', 'En blå bild av tjänsten'],
    ])
      await page.locator(`[name="${name}.${locale}"]`).fill(`${words} ${name}`)
  await page.locator('[name="credit"]').fill('Aino Virtanen')
  await page.getByRole('button', { name: 'Lisää kuva sivulle' }).click()
  await checked(page)
  const [, change = '', key = ''] = /changes\/([^/]+)\/pages\/(.+)$/.exec(page.url()) ?? []
  const folder = path.join(editor.repo, '.git/edit/changes', change, 'content', key)
  const facts = readFileSync(path.join(folder, 'facts.yaml'), 'utf8')
  expect(facts).toContain('publishAt: 2027-01-15T09:00:00+02:00')
  const [, file = ''] = /file: (\S+)/.exec(facts) ?? []
  const made = await sharp(path.join(folder, file)).metadata()
  expect(made.width).toBe(1600)
  expect(made.exif).toBeUndefined()
})

test('a contact gets an end, and one line of the list changes', async ({ page }) => {
  await page.locator('#list').selectOption('contacts')
  await page.getByRole('button', { name: /Muokkaa Yhteiset/ }).click()
  await page.locator('[name="shared-contacts.0.until"]').fill('2019-01-31')
  await page.getByRole('button', { name: 'Tallenna' }).click()
  await page.getByRole('link', { name: 'Tarkista ja julkaise' }).click()
  await expect(page.locator('ins')).toHaveText(/2019-01-31/)
  const [, change = ''] = /changes\/([^/]+)$/.exec(page.url()) ?? []
  expect(editor.git('diff', '--numstat', `main..change/${change}`)).toBe(
    '1\t1\tcontent/contacts.yaml',
  )
})

test('a page is taken out of use, and links to it lead to what replaces it', async ({ page }) => {
  await page.getByRole('button', { name: /Muokkaa Hankinnoista/ }).click()
  await checked(page)
  await page.getByText('Poista sivu käytöstä', { exact: true }).click()
  await page.locator('[name="reason.fi"]').fill('Sivu on yhdistetty toiseen.')
  await page.locator('[name="reason.sv"]').fill('Sidan har slagits ihop med en annan.')
  await page.locator('#replacedBy').selectOption('projects/siepp')
  await page.getByRole('button', { name: 'Poista käytöstä' }).click()
  const [, change = ''] = /changes\/([^/]+)$/.exec(page.url()) ?? []
  const content = path.join(editor.repo, '.git/edit/changes', change, 'content')
  expect(readFileSync(path.join(content, 'projects/handu/facts.yaml'), 'utf8')).toContain('gone:')
  const siepp = readFileSync(path.join(content, 'projects/siepp/index.fi.md'), 'utf8')
  expect(siepp).not.toContain('(projects/handu)')
  expect(existsSync(path.join(content, 'projects/handu/index.fi.md'))).toBe(true)
})
