/** How long a writer waits at a pause of typing: measured in the browser, from the key to the mark in the text. */
import { loadavg } from 'node:os'
import { expect, type Page } from '@playwright/test'
import { wordsOf } from './words'

const t = wordsOf('fi')
const times = 12

/** The middle one and the slowest, in words. */
export function tell(what: string, found: number[]): number {
  const sorted = [...found].sort((one, other) => one - other)
  const median = Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0)
  const load = loadavg()[0]?.toFixed(1)
  console.log(
    `${what}: median ${median} ms, most ${Math.round(sorted.at(-1) ?? 0)} ms (load ${load})`,
  )
  return median
}

/** Opens a page by its key, with the cursor at the beginning of a line of its text. */
export async function openText(page: Page, key: string, line: string): Promise<void> {
  const row = page.locator('tr', { has: page.locator(`input[name="key"][value="${key}"]`) })
  await row.getByRole('button').first().click()
  await expect(page.locator('#status')).toHaveText(t('kept'), { timeout: 60_000 })
  const found = page.locator('.cm-content[data-locale="fi"] .cm-line', { hasText: line })
  await found.first().click({ position: { x: 4, y: 8 } })
  await page.keyboard.press('Home')
}

/** Types years that are no facts, and says how long it takes. Gives the median from the end of the pause to the findings. */
export async function measurePauses(page: Page, where: string): Promise<number> {
  const whole: number[] = []
  const asked: number[] = []
  for (let count = 0; count < times; count++) {
    const text = `Vuonna ${2031 + count} `
    await page.keyboard.type(text.trimEnd())
    await page.evaluate(noteKey)
    await page.keyboard.press('Space')
    whole.push(await page.evaluate(whenMarked, text.trim().split(' ')[1] ?? ''))
    asked.push(Number(await page.locator('#edit').getAttribute('data-checked')))
    for (const _ of text) await page.keyboard.press('Backspace')
    await expect(page.locator('.cm-content .mark-error')).toHaveCount(0, { timeout: 60_000 })
  }
  tell(`From the last key to the mark, the pause of 250 ms included (${where})`, whole)
  return tell(`From the end of the pause to the findings (${where})`, asked)
}

/** Notes when the next key is pressed. Runs in the page. */
function noteKey(): void {
  const note = () => (document.body.dataset.pressed = String(performance.now()))
  addEventListener('keydown', note, { capture: true, once: true })
}

/** Milliseconds from that key to the mark at a word. Runs in the page. */
function whenMarked(word: string): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      const marks = [...document.querySelectorAll('.cm-content .mark-error')]
      if (marks.some((mark) => mark.textContent?.includes(word)))
        resolve(performance.now() - Number(document.body.dataset.pressed))
      else requestAnimationFrame(look)
    }
    look()
  })
}
