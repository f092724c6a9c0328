/** Every screen of the editor with something on it: what a machine or a keyboard goes through. */
import type { Browser, Page } from '@playwright/test'
import type { Editor } from './editor'
import { wordsOf } from './words'

const t = wordsOf('fi')

/** Makes changes of every kind, and gives the addresses of the screens by a name. They are made without script. */
export async function prepareScreens(
  browser: Browser,
  editor: Editor,
): Promise<Record<string, string>> {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'fi' })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  await editor.signIn(page)
  const mistakes = await editPage(page, /SIEPP/, async () => {
    const body = page.locator('[name="fi.body"]')
    await body.fill(`Vuonna 2031 autettiin 777 nuorta.\n\n${await body.inputValue()}`)
    await page.locator('[name="fi.slug"]').fill('Väärä osoite')
  })
  const facts = await editPage(page, /Työllisyyden kuntakokeilu/, () =>
    page.locator('[name="facts.figures.9.value"]').fill('130'),
  )
  const whole = await editPage(page, /HANDU/)
  const conflict = await disagree(page, editor)
  const published = await publish(page, editor)
  writeInOneLanguage(editor)
  const translated = await editPage(page, /HANDU/)
  await context.close()
  const change = (id: string, rest: string) => `/changes/${id}${rest}`
  return {
    ...lists(editor),
    'page with mistakes': change(mistakes, '/pages/projects/siepp'),
    'change with mistakes': change(mistakes, ''),
    'page with many facts': change(facts, '/pages/experiment'),
    'changed facts': change(facts, '/facts'),
    'change of a fact': change(facts, ''),
    'page without mistakes': change(whole, '/pages/projects/handu'),
    'page in one language': change(translated, '/pages/services/courses'),
    'two people disagree': change(conflict, '/conflicts'),
    'change with a conflict': change(conflict, ''),
    'publication that is done': change(published, ''),
    ...Object.fromEntries(
      ['contacts', 'links', 'terms', 'phrases', 'synonyms', 'funding', 'sources'].map((list) => [
        `list of ${list}`,
        change(whole, `/shared/${list}`),
      ]),
    ),
  }
}

function lists(editor: Editor): Record<string, string> {
  return {
    'all pages': '/',
    'no page': '/?query=xyzzyx',
    'new page': '/new',
    'new page with a name that is taken': '/new?taken=1',
    'new release': '/new?type=press-release',
    history: '/history',
    'history of a page': '/history/pages/projects/handu',
    'one publication': `/history/${editor.git('rev-parse', 'HEAD')}`,
  }
}

/** Somebody wrote a page in Finnish alone, and promised the other language. */
function writeInOneLanguage(editor: Editor): void {
  editor.commit({
    'services/courses/facts.yaml':
      'type: page\nonly:\n  language: fi\n  reason: {fi: Käännös tulee., sv: Översättningen kommer.}\n  due: 2027-06-30\n',
    'services/courses/index.fi.md':
      '---\ntitle: Nuorten kurssit\nsummary: Kursseja nuorille.\nslug: nuorten-kurssit\n---\n\nKysy lisää palvelusta.\n',
  })
}

async function editPage(page: Page, title: RegExp, write?: () => Promise<void>): Promise<string> {
  await page.goto(new URL('/', page.url()).href)
  await page.getByRole('row', { name: title }).getByRole('button').first().click()
  await page.getByRole('button', { name: t('save') }).waitFor()
  const closed = page.locator('.edit-facts > details:not([open]) > summary')
  while ((await closed.count()) > 0) await closed.first().click()
  await write?.()
  if (write) await page.getByRole('button', { name: t('save') }).click()
  return changeOf(page)
}

function changeOf(page: Page): string {
  const [, id = ''] = /changes\/([^/]+)/.exec(page.url()) ?? []
  return id
}

/** The same paragraph is written otherwise in two windows. */
async function disagree(page: Page, editor: Editor): Promise<string> {
  const id = await editPage(page, /Oma vastuuasiantuntija/)
  const other = await page.context().newPage()
  await other.goto(page.url())
  for (const [window, words] of [
    [page, 'Ensimmäinen kirjoittaja. '],
    [other, 'Toinen kirjoittaja. '],
  ] as const) {
    const body = window.locator('[name="fi.body"]')
    await body.fill(words + (await body.inputValue()))
    await window.getByRole('button', { name: t('save') }).click()
    await window.waitForLoadState()
  }
  await other.close()
  await page.goto(editor.origin)
  return id
}

async function publish(page: Page, editor: Editor): Promise<string> {
  await page.goto(editor.origin)
  await page.locator('#list').selectOption('contacts')
  await page.getByRole('button', { name: `${t('edit')} ${t('shared')}` }).click()
  await page.locator('[name="shared-contacts.0.until"]').fill('2018-12-30')
  await page.getByRole('button', { name: t('save') }).click()
  await page.getByRole('link', { name: t('review') }).click()
  const id = changeOf(page)
  await page.getByRole('button', { name: t('publish'), exact: true }).click()
  await page.locator('.edit-progress:not(.progress-running)').waitFor({ timeout: 240_000 })
  return id
}
