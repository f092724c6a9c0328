/**
 * What staff do on ordinary days, from the list of pages to the published page, in both languages of the editor, without a terminal and (but for
 * the preview on a telephone) without script. The typing error has a file of its own.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import type { Locale } from '#lib/locales'
import { type Editor, startEditor } from './editor'
import { type Words, wordsOf } from './words'

test.use({ javaScriptEnabled: false })

const author = 'Aino Virtanen <aino.virtanen@hel.fi>'

for (const language of ['fi', 'sv'] as const) {
  test.describe(`in ${language}`, () => {
    test.describe.configure({ mode: 'serial', timeout: 600_000 })

    const t: Words = wordsOf(language)
    let editor: Editor

    test.beforeAll(async () => {
      editor = await startEditor()
      await editor.site()
    })

    test.afterAll(() => editor.stop())

    test.beforeEach(async ({ page }) => {
      page.setDefaultTimeout(30_000)
      await signIn(page, editor, language)
    })

    const file = (name: string) => readFileSync(path.join(editor.repo, 'content', name), 'utf8')
    const live = async (address: string) => {
      const { origin } = await editor.site()
      return fetch(origin + address, { redirect: 'manual' })
    }
    const shows = (address: string, words: string) =>
      expect
        .poll(async () => plain(await (await live(address)).text()).includes(words), {
          message: `${address}: ${words}`,
          timeout: 60_000,
        })
        .toBe(true)
    const lastChange = () => editor.git('show', '--numstat', '--format=').split('\n').sort()

    const edit = async (page: Page, title: string | RegExp) => {
      await page.getByRole('row', { name: title }).getByRole('button').first().click()
      await expect(page.getByRole('button', { name: t('save') })).toBeVisible()
    }
    const review = (page: Page) => page.getByRole('link', { name: t('review') }).click()

    /** Answers what is asked, and publishes. */
    const publish = async (page: Page, answer: 'typo' | 'same' | 'later' = 'same') => {
      const button = page.getByRole('button', { name: t('doAnswer'), exact: true })
      for (let left = await button.count(); left > 0; left = await button.count()) {
        await page
          .getByLabel(t(`answer-${answer}`))
          .first()
          .check()
        await button.first().click()
      }
      await page.getByRole('button', { name: t('publish'), exact: true }).click()
      const box = page.locator('.edit-progress:not(.progress-running)')
      await box.waitFor({ timeout: 240_000 })
      await expect(box, (await box.textContent()) ?? '').toHaveClass(/progress-done/)
      expect(editor.git('log', '-1', '--format=%an <%ae>')).toBe(author)
      expect(editor.git('status', '--porcelain')).toBe('')
    }

    test('the date of a period changes: one line of one file', async ({ page }) => {
      await edit(page, /HANDU/)
      await page.locator('summary', { hasText: t('group-period') }).click()
      await page.locator('[name="facts.period.end"]').fill('2017-10-30')
      await page.getByRole('button', { name: t('save') }).click()
      await review(page)
      await publish(page)
      expect(lastChange()).toEqual(['1\t1\tcontent/projects/handu/facts.yaml'])
      await shows('/fi/hankkeet/hankinnoista-duunia', '30.10.2017')
      await shows('/sv/projekt/hankinnoista-duunia', '30 oktober 2017')
    })

    test('a new page stands in both languages', async ({ page }) => {
      await page.getByRole('link', { name: t('newTask') }).click()
      await page.locator('#type').selectOption('page')
      await page.locator('#parent').selectOption('services')
      const given = {
        'title.fi': 'Kurssit kotona',
        'title.sv': 'Kurser hemma',
        'summary.fi': 'Kurssit, joita voit käydä kotona.',
        'summary.sv': 'Kurser som du kan gå hemma.',
      }
      for (const [name, words] of Object.entries(given))
        await page.locator(`[name="${name}"]`).fill(words)
      await page.getByRole('button', { name: t('create') }).click()
      await page.locator('[name="fi.body"]').fill('Voit opiskella kotona. Kysy lisää palvelusta.')
      await page.locator('[name="sv.body"]').fill('Du kan studera hemma. Fråga mer i tjänsten.')
      await page.getByRole('button', { name: t('save') }).click()
      await review(page)
      await publish(page)
      await shows('/fi/palvelut/kurssit-kotona', 'Voit opiskella kotona.')
      await shows('/sv/tjanster/kurser-hemma', 'Du kan studera hemma.')
      expect(file('addresses.txt')).toContain('/sv/tjanster/kurser-hemma services/kurssit-kotona')
    })

    test('a release waits for its moment, with a picture', async ({ page }) => {
      const photo = path.join(editor.repo, '..', `${path.basename(editor.repo)}.jpg`)
      await sharp({ create: { width: 1800, height: 900, channels: 3, background: '#0072c6' } })
        .jpeg()
        .toFile(photo)
      await page.getByRole('link', { name: t('newRelease') }).click()
      await page.locator('#publishAt').fill('2027-01-15T09:00')
      const given = {
        'title.fi': 'Uusi kurssi alkaa',
        'title.sv': 'En ny kurs börjar',
        'summary.fi': 'Kaupunki aloittaa uuden kurssin.',
        'summary.sv': 'Staden börjar en ny kurs.',
      }
      for (const [name, words] of Object.entries(given))
        await page.locator(`[name="${name}"]`).fill(words)
      await page.getByRole('button', { name: t('create') }).click()
      await page.locator('[name="fi.body"]').fill('Kurssi on avoin kaikille.')
      await page.locator('[name="sv.body"]').fill('Kursen är öppen för alla.')
      await page.getByRole('button', { name: t('save') }).click()
      await page.getByText(t('addPicture'), { exact: true }).click()
      await page.locator('#file').setInputFiles(photo)
      for (const [name, words] of [
        ['alt.fi', 'Sininen taulu'],
        ['alt.sv', 'En blå tavla'],
        ['caption.fi', 'Kurssin taulu'],
        ['caption.sv', 'Kursens tavla'],
        ['credit', 'Aino Virtanen'],
      ])
        await page
          .locator(`[name="${name}"]`)
          .last()
          .fill(words ?? '')
      await page.getByRole('button', { name: t('upload') }).click()
      await review(page)
      await publish(page)
      expect((await live('/fi/tiedotteet/2026-uusi-kurssi-alkaa')).status).toBe(404)
      expect(await (await live('/fi/feed.xml')).text()).not.toContain('Uusi kurssi')
      expect(file('press/2026-uusi-kurssi-alkaa/facts.yaml')).toContain(
        'publishAt: 2027-01-15T09:00:00+02:00',
      )
    })

    test('a page in one language gets the other', async ({ page }) => {
      // Somebody has written the page in Finnish alone, and promised the other language.
      const reason = '{fi: Käännös tulee., sv: Översättningen kommer.}'
      editor.commit({
        'services/kurssit-kotona/facts.yaml': `type: page\nonly:\n  language: fi\n  reason: ${reason}\n  due: 2027-06-30\n`,
        'services/kurssit-kotona/index.sv.md': undefined,
        'services/kurssit-kotona/agreed.yaml': undefined,
      })
      await page.goto(editor.origin)
      await edit(page, /Kurssit kotona/)
      await page.locator('[name="title"]').fill('Kurser i hemmet')
      await page.locator('[name="summary"]').fill('Kurser som du kan gå hemma.')
      await page.getByRole('button', { name: t('doTranslate') }).click()
      await page.locator('[name="sv.body"]').fill('Du kan studera hemma. Fråga mer i tjänsten.')
      await page.getByRole('button', { name: t('save') }).click()
      await review(page)
      await publish(page)
      await shows('/sv/tjanster/kurser-i-hemmet', 'Kurser i hemmet')
      expect((await live('/sv/tjanster/kurser-hemma')).status).toBe(301)
      expect(file('services/kurssit-kotona/facts.yaml')).toBe(
        'type: page\naliases: [/sv/tjanster/kurser-hemma]\n',
      )
    })

    test('readers are told of a correction', async ({ page }) => {
      await edit(page, /HANDU/)
      await page.getByText(t('correct'), { exact: true }).click()
      await page.locator('#kind').selectOption('correction')
      await page.locator('[name="text.fi"]').fill('Hankkeen viimeinen päivä oli väärin.')
      await page.locator('[name="text.sv"]').fill('Projektets sista dag var fel.')
      await page.getByRole('button', { name: t('doCorrect') }).click()
      await review(page)
      await publish(page)
      await shows('/fi/hankkeet/hankinnoista-duunia', 'Hankkeen viimeinen päivä oli väärin.')
      await shows('/sv/projekt/hankinnoista-duunia', 'Projektets sista dag var fel.')
    })

    test('a contact ends: one line of the list', async ({ page }) => {
      await page.locator('#list').selectOption('contacts')
      await page.getByRole('button', { name: `${t('edit')} ${t('shared')}` }).click()
      await page.locator('[name="shared-contacts.0.until"]').fill('2018-12-30')
      await page.getByRole('button', { name: t('save') }).click()
      await review(page)
      await publish(page)
      expect(lastChange()).toEqual(['1\t1\tcontent/contacts.yaml'])
    })

    test('what is out of step is seen in the list, and by readers', async ({ page }) => {
      await edit(page, /Kurssit kotona/)
      const body = page.locator('[name="fi.body"]')
      await body.fill(`${await body.inputValue()}\n\nKurssit ovat maksuttomia.`)
      await page
        .locator('[name="sv.body"]')
        .fill(`${await page.locator('[name="sv.body"]').inputValue()}\n\nKurserna är gratis.`)
      await page.getByRole('button', { name: t('save') }).click()
      await body.fill((await body.inputValue()).replace('maksuttomia', 'ilmaisia kaikille'))
      await page.getByRole('button', { name: t('save') }).click()
      await review(page)
      await publish(page)
      await page.goto(editor.origin)
      await edit(page, /Kurssit kotona/)
      await body.fill(
        (await body.inputValue()).replace('ilmaisia kaikille', 'ilmaisia vain nuorille'),
      )
      await page.getByRole('button', { name: t('save') }).click()
      await review(page)
      await page.locator('[name="due"]').first().fill('2027-06-30')
      await publish(page, 'later')
      await page.goto(`${editor.origin}/?filter=behind`)
      await expect(page.getByRole('row', { name: /Kurssit kotona/ })).toContainText(
        t('state-behind-sv'),
      )
      await shows('/fi/palvelut/kurssit-kotona', 'ilmaisia vain nuorille')
    })

    test('a page is moved, and its old address leads to it', async ({ page }) => {
      await edit(page, /Kurssit kotona/)
      await page.getByText(t('move'), { exact: true }).click()
      await page.locator('#parent').selectOption('projects')
      await page.getByRole('button', { name: t('doMove'), exact: true }).click()
      await review(page)
      await publish(page, 'later')
      await shows('/fi/hankkeet/kurssit-kotona', 'Kurssit kotona')
      const old = await live('/sv/tjanster/kurser-hemma')
      expect([old.status, old.headers.get('location')]).toEqual([
        301,
        '/sv/projekt/kurser-i-hemmet',
      ])
      expect(existsSync(path.join(editor.repo, 'content/services/kurssit-kotona'))).toBe(false)
    })

    test('a page is taken out of use, and its address says why', async ({ page }) => {
      await edit(page, /Kurssit kotona/)
      await page.getByText(t('retire'), { exact: true }).click()
      await page.locator('[name="reason.fi"]').fill('Kurssit ovat päättyneet.')
      await page.locator('[name="reason.sv"]').fill('Kurserna är slut.')
      await page.getByRole('button', { name: t('doRetire') }).click()
      await publish(page, 'later')
      await shows('/sv/projekt/kurser-i-hemmet', 'Kurserna är slut.')
      expect((await live('/fi/hankkeet/kurssit-kotona')).status).toBe(410)
    })

    test('the last publication is taken back', async ({ page }) => {
      const before = editor.git('rev-parse', 'HEAD~1^{tree}')
      await page.goto(`${editor.origin}/history`)
      await page.locator('.edit-history a').first().click()
      await page.getByRole('button', { name: t('undo') }).click()
      await publish(page, 'later')
      expect(editor.git('rev-parse', 'HEAD^{tree}')).toBe(before)
      await shows('/fi/hankkeet/kurssit-kotona', 'ilmaisia vain nuorille')
    })

    test('two people write at the same page, and nothing is lost', async ({ page, context }) => {
      await edit(page, /HANDU/)
      const other = await context.newPage()
      await other.goto(page.url())
      await replace(page, 'fi', 'Kaupunki halusi käyttää', 'Kaupunki tahtoi käyttää')
      await page.getByRole('button', { name: t('save') }).click()
      await replace(other, 'fi', 'Helsingissä tehtiin kahdeksan', 'Helsinki teki kahdeksan')
      await other.getByRole('button', { name: t('save') }).click()
      await expect(other.locator('[name="fi.body"]')).toHaveValue(/tahtoi käyttää/)
      await review(other)
      await publish(other, 'typo')
      await shows('/fi/hankkeet/hankinnoista-duunia', 'Kaupunki tahtoi käyttää')
      await shows('/fi/hankkeet/hankinnoista-duunia', 'Helsinki teki kahdeksan')
    })

    test.describe('on a telephone', () => {
      test.use({ javaScriptEnabled: true })

      test('a page is looked at before it is published', async ({ page }) => {
        await edit(page, /HANDU/)
        const frame = page.locator(`iframe[id="preview.${language}"]`)
        await frame.scrollIntoViewIfNeeded()
        await page.getByLabel(t('phone')).check()
        const box = await frame.boundingBox()
        expect(box?.width).toBeLessThanOrEqual(400)
        await expect(
          page.frameLocator(`iframe[id="preview.${language}"]`).getByRole('heading', { level: 1 }),
        ).toContainText('HANDU')
      })
    })
  })
}

/** Words as they are read, without marks and with plain spaces. */
function plain(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&nbsp;|\u00a0/g, ' ')
}

async function signIn(page: Page, editor: Editor, language: Locale): Promise<void> {
  await editor.signIn(page)
  if (language === 'sv') await page.getByRole('button', { name: 'Svenska' }).click()
}

async function replace(page: Page, locale: Locale, from: string, to: string): Promise<void> {
  const body = page.locator(`[name="${locale}.body"]`)
  const before = await body.inputValue()
  expect(before).toContain(from)
  await body.fill(before.replace(from, to))
}
