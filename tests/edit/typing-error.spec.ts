/** The commonest task: a typing error, from the list of pages to the published page, without a terminal and without script. */
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { type Editor, startEditor } from './editor'

test.use({ javaScriptEnabled: false })
test.describe.configure({ timeout: 600_000 })

let editor: Editor

test.beforeAll(async () => {
  editor = await startEditor()
  await editor.site()
})

test.afterAll(() => editor.stop())

const words = {
  fi: {
    edit: /Muokkaa SIEPP/,
    save: 'Tallenna',
    review: 'Tarkista ja julkaise',
    typo: /kirjoitusvirheen/,
    answer: 'Vastaa',
    publish: 'Julkaise',
    done: 'Julkaistu',
  },
  sv: {
    edit: /Redigera SIEPP/,
    save: 'Spara',
    review: 'Granska och publicera',
    typo: /skrivfel/,
    answer: 'Svara',
    publish: 'Publicera',
    done: 'Publicerad',
  },
}

async function publish(page: Page, locale: 'fi' | 'sv'): Promise<void> {
  const t = words[locale]
  await page.getByRole('button', { name: t.publish, exact: true }).click()
  const box = page.locator('.edit-progress:not(.progress-running)')
  await box.waitFor({ timeout: 240_000 })
  await expect(box, (await box.textContent()) ?? '').toContainText(t.done)
}

for (const [locale, wrong, right] of [
  ['fi', 'Kehittäminen perustui vertaisoppimiseen', 'Kehitys perustui vertaisoppimiseen'],
  ['sv', 'Utvecklingsarbetet byggde på', 'Utvecklingen byggde på'],
] as const) {
  test(`a word is changed and published (${locale})`, async ({ page }) => {
    const t = words[locale]
    if (locale === 'fi') await page.goto(editor.address)
    else {
      await editor.restart()
      await page.goto(editor.address)
      await page.getByRole('button', { name: 'Svenska' }).click()
    }
    await page.getByRole('button', { name: t.edit }).click()
    const body = page.locator(`textarea[name="${locale}.body"]`)
    await body.fill((await body.inputValue()).replace(wrong, right))
    await page.getByRole('button', { name: t.save }).click()
    await expect(page.locator(`textarea[name="${locale}.body"]`)).toHaveValue(new RegExp(right))
    await page.getByRole('link', { name: t.review }).click()
    await expect(page.locator('ins', { hasText: right.split(' ')[0] ?? '' })).toBeVisible()
    await expect(page.getByRole('button', { name: t.publish, exact: true })).toBeDisabled()
    await page.getByLabel(t.typo).check()
    await page.getByRole('button', { name: t.answer }).click()
    await publish(page, locale)

    const address = locale === 'fi' ? '/fi/hankkeet/siepp' : '/sv/projekt/siepp'
    const { origin } = await editor.site()
    await expect.poll(async () => (await fetch(origin + address)).text()).toContain(right)
    expect(editor.git('log', '-1', '--format=%an <%ae>')).toBe(
      'Aino Virtanen <aino.virtanen@hel.fi>',
    )
    const changed = editor.git('show', '--numstat', '--format=').split('\n').sort()
    expect(changed).toEqual([
      '1\t1\tcontent/projects/siepp/agreed.yaml',
      `1\t1\tcontent/projects/siepp/index.${locale}.md`,
    ])
    expect(editor.git('status', '--porcelain')).toBe('')
    expect(
      readFileSync(`${editor.repo}/content/projects/siepp/index.${locale}.md`, 'utf8'),
    ).toContain(right)
  })
}

test('the change is in the history, in words, and can be taken back', async ({ page }) => {
  await editor.restart()
  await page.goto(editor.address)
  await page.getByRole('link', { name: 'Historia', exact: true }).first().click()
  await page.getByRole('link', { name: /SIEPP/ }).first().click()
  await expect(page.locator('ins').first()).toBeVisible()
  await page.getByRole('button', { name: /Kumoa/ }).click()
  await publish(page, 'fi')
  const text = readFileSync(`${editor.repo}/content/projects/siepp/index.sv.md`, 'utf8')
  expect(text).toBe(readFileSync('content/projects/siepp/index.sv.md', 'utf8'))
  expect(editor.git('log', '-1', '--format=%s')).toMatch(/^Kumottu: /)
})
