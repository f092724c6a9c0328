/** Every page and every shared list is opened and saved as it is, by the browser's own form: not one byte of the content changes. */
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { type Editor, startEditor } from './editor'
import { wordsOf } from './words'

test.use({ javaScriptEnabled: false })
test.describe.configure({ timeout: 600_000 })

const t = wordsOf('fi')
const lists = ['contacts', 'links', 'terms', 'phrases', 'synonyms', 'funding', 'sources']
let editor: Editor

test.beforeAll(async () => {
  editor = await startEditor()
})

test.afterAll(() => editor.stop())

test('every file that is opened and saved stays byte for byte', async ({ page }) => {
  await editor.signIn(page)
  await page.getByRole('row', { name: /SIEPP/ }).getByRole('button').first().click()
  const [, change = ''] = /(\/changes\/[^/]+)/.exec(page.url()) ?? []
  const files = readdirSync(path.join(editor.repo, 'content'), {
    recursive: true,
    encoding: 'utf8',
  })
  const keys = files
    .filter((file) => file.endsWith('/facts.yaml'))
    .map((file) => path.dirname(file))
    .filter((key) => existsSync(path.join(editor.repo, 'content', key, 'index.fi.md')))
  expect(keys.length).toBeGreaterThan(20)
  const screens = [...keys.map((key) => `/pages/${key}`), ...lists.map((name) => `/shared/${name}`)]
  for (const screen of screens) {
    await page.goto(`${editor.origin}${change}${screen}`)
    await page.getByRole('button', { name: t('save') }).click()
    await page.waitForURL(`${editor.origin}${change}${screen}`)
  }
  const branch = `change/${change.split('/').at(-1)}`
  expect(editor.git('rev-parse', branch)).toBe(editor.git('rev-parse', 'main'))
  const folder = path.join(editor.repo, '.git', 'edit', 'changes', branch.slice('change/'.length))
  expect(editor.git('-C', folder, 'status', '--porcelain')).toBe('')
})
