/** How long writers wait, on this machine: `EDIT_FIGURES=1 npm run test:edit -- speed`. */
import { loadavg } from 'node:os'
import { expect, type Page, test } from '@playwright/test'
import { type Editor, startEditor } from './editor'
import { wordsOf } from './words'

// Skipped but when it is asked for: other work on the machine would decide it.
test.skip(process.env.EDIT_FIGURES !== '1', 'Only measures')
test.describe.configure({ timeout: 600_000 })

const t = wordsOf('fi')
const times = 20
let editor: Editor

test.beforeAll(async () => {
  editor = await startEditor()
  await editor.site()
})

test.afterAll(() => editor.stop())

test.beforeEach(({ page }) => editor.signIn(page))

/** The middle one and the slowest, in words. */
function tell(what: string, found: number[]): number {
  const sorted = [...found].sort((one, other) => one - other)
  const median = Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0)
  const load = loadavg()[0]?.toFixed(1)
  console.log(
    `${what}: median ${median} ms, most ${Math.round(sorted.at(-1) ?? 0)} ms (load ${load})`,
  )
  return median
}

async function openText(page: Page): Promise<void> {
  await page.getByRole('row', { name: /HANDU/ }).getByRole('button').first().click()
  await expect(page.locator('#status')).toHaveText(t('kept'), { timeout: 60_000 })
  const line = page.locator('.cm-content[data-locale="fi"] .cm-line', { hasText: 'Hankkeessa keh' })
  await line.click({ position: { x: 4, y: 8 } })
  await page.keyboard.press('Home')
}

test('from a pause of typing to what is found', async ({ page }) => {
  await openText(page)
  const whole: number[] = []
  const asked: number[] = []
  for (let count = 0; count < times; count++) {
    const text = `Vuonna ${2031 + count} `
    await page.keyboard.type(text.trimEnd())
    const waited = page.evaluate(whenMarked, text.trim().split(' ')[1] ?? '')
    await page.keyboard.press('Space')
    whole.push(await waited)
    asked.push(Number(await page.locator('#edit').getAttribute('data-checked')))
    for (const _ of text) await page.keyboard.press('Backspace')
    await expect(page.locator('.cm-content .mark-error')).toHaveCount(0, { timeout: 60_000 })
  }
  tell('From the last key to the mark in the text, the pause of 250 ms included', whole)
  expect(tell('From the end of the pause to the findings', asked)).toBeLessThanOrEqual(300)
})

/** Milliseconds from the next key to the mark at a word. Runs in the page. */
function whenMarked(word: string): Promise<number> {
  return new Promise((resolve) => {
    let pressed = 0
    addEventListener('keydown', () => (pressed ||= performance.now()), {
      capture: true,
      once: true,
    })
    const look = () => {
      const marks = [...document.querySelectorAll('.cm-content .mark-error')]
      if (pressed > 0 && marks.some((mark) => mark.textContent?.includes(word)))
        resolve(performance.now() - pressed)
      else requestAnimationFrame(look)
    }
    look()
  })
}

test('from the button to the live page', async ({ page }) => {
  const { origin } = await editor.site()
  const found: number[] = []
  for (let count = 0; count < 6; count++) {
    await editor.signIn(page)
    await openText(page)
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
