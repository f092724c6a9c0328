/** How long writers wait, on this machine: `EDIT_FIGURES=1 npm run test:edit -- speed`. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { projectCopy, removeProject } from '#tests/builds/project'
import { freePort } from '#tests/support/running-site'
import { type Editor, newRepository, startEditor } from './editor'
import { measurePauses, openText, tell } from './pauses'
import { wordsOf } from './words'

// Skipped but when it is asked for: other work on the machine would decide it.
test.skip(process.env.EDIT_FIGURES !== '1', 'Only measures')
test.describe.configure({ timeout: 600_000 })

const t = wordsOf('fi')
let editor: Editor

test.beforeAll(async () => {
  editor = await startEditor()
  await editor.site()
})

test.afterAll(() => editor.stop())

const handu = ['projects/handu', 'Kaupunki halusi'] as const

test('from a pause of typing to what is found', async ({ page }) => {
  await editor.signIn(page)
  await openText(page, ...handu)
  expect(await measurePauses(page, 'this site')).toBeLessThanOrEqual(300)
})

test('the same with 500 pairs of pages', async ({ page }) => {
  const content = mkdtempSync(path.join(tmpdir(), 'pairs-'))
  spawnSync(process.execPath, ['--import', 'tsx', 'tests/scale/generate.ts', content, '500'])
  const large = await startEditor(content)
  try {
    await large.signIn(page)
    await openText(page, 'projects/group-3/page-470', 'Myös raitiotie')
    expect(await measurePauses(page, '500 pairs')).toBeLessThanOrEqual(1_000)
  } finally {
    await large.stop()
    rmSync(content, { recursive: true })
  }
})

test('the first screen of a fresh clone, and the script', async ({ page }) => {
  const [project, repo, port] = [projectCopy(), newRepository(), await freePort()]
  const env = { ...process.env, EDIT_REPO: repo, EDIT_PORT: String(port), SITE_MESSAGES: 'fi' }
  const started = performance.now()
  const child = spawn('npm', ['run', 'edit'], {
    cwd: project,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  try {
    let printed = ''
    for await (const chunk of child.stdout) {
      printed += chunk
      if (printed.includes('token=')) break
    }
    expect(printed, 'a warning of the compiler is nothing for staff').not.toContain('Warning')
    const [address = ''] = /http:\/\/localhost:\d+\/\?token=\S+/.exec(printed) ?? []
    await page.goto(address)
    await expect(page.getByRole('row', { name: /HANDU/ })).toBeVisible()
    expect(
      tell('The first screen of a fresh clone', [performance.now() - started]),
    ).toBeLessThanOrEqual(40_000)
    const script = await page.request.get(`http://localhost:${port}/edit.js`)
    const { length } = gzipSync(await script.body())
    console.log(`The script: ${Math.round(length / 1000)} kB gzip`)
    expect(length).toBeLessThanOrEqual(200_000)
  } finally {
    if (child.pid) process.kill(-child.pid, 'SIGTERM')
    await once(child, 'close')
    for (const folder of [project, repo]) removeProject(folder)
  }
})

test('from the button to the live page', async ({ page }) => {
  const { origin } = await editor.site()
  const found: number[] = []
  for (let count = 0; count < 6; count++) {
    await editor.signIn(page)
    await openText(page, ...handu)
    const word = `Nyt${'abcdefgh'[count]} `
    await page.keyboard.type(word)
    await expect(page.locator('.cm-content [data-question]')).toBeVisible()
    await page.getByRole('link', { name: t('review') }).click()
    await page.getByLabel(t('answer-typo')).check()
    await page.getByRole('button', { name: t('doAnswer') }).click()
    const publish = page.getByRole('button', { name: t('publish'), exact: true })
    await expect(publish).toBeEnabled()
    const started = performance.now()
    await publish.click({ noWaitAfter: true })
    const address = `${origin}/fi/hankkeet/hankinnoista-duunia`
    while (!(await (await fetch(address)).text()).includes(word.trim()))
      await new Promise((resolve) => setTimeout(resolve, 50))
    found.push(performance.now() - started)
    await page.locator('.edit-progress:not(.progress-running)').waitFor({ timeout: 240_000 })
  }
  // The first one compiles the public code, where it has not been compiled yet.
  tell('The first publication', found.slice(0, 1))
  expect(tell('From the button to the live page', found.slice(1))).toBeLessThanOrEqual(5_000)
})
