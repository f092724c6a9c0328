/** The screens by keyboard alone: every stop can be reached, used, seen, and left. */
import { expect, type Page, test } from '@playwright/test'
import { type Editor, startEditor } from './editor'
import { prepareScreens } from './screens'
import { wordsOf } from './words'

test.describe.configure({ timeout: 600_000 })

const t = wordsOf('fi')
let editor: Editor
let screens: Record<string, string> = {}

test.beforeAll(async ({ browser }) => {
  test.setTimeout(600_000)
  editor = await startEditor()
  screens = await prepareScreens(browser, editor)
})

test.afterAll(() => editor.stop())

test.beforeEach(async ({ page }) => {
  await editor.signIn(page)
})

/** Opens a screen, and waits until its script has said what it found. */
async function open(page: Page, name: string): Promise<void> {
  await page.goto(editor.origin + screens[name])
  const form = page.locator('form#edit')
  if ((await form.count()) > 0)
    await expect(form).toHaveAttribute('data-checked', /\d/, { timeout: 60_000 })
}

/** Presses a key until the focus is back where it began, marks every stop, and gives what is wrong with it. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('[data-walked]')) one.removeAttribute('data-walked')
    document.body.dataset.walked = '0'
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  const faults = new Set<string>()
  for (let count = 0; count < 1_000; count++) {
    await page.keyboard.press(key)
    let stop = await page.evaluate(stopOf)
    // A text that is seen for the first time gets its true height, and what follows it moves for a moment.
    if (stop.faults.length > 0) {
      await page.waitForTimeout(200)
      stop = await page.evaluate(stopOf)
    }
    if (stop.isEnd) return [...faults]
    for (const fault of stop.faults) faults.add(fault)
  }
  return [...faults, 'the walk does not end']
}

/** The stop of the keyboard, marked as reached. Runs in the page. */
function stopOf(): { isEnd: boolean; faults: string[] } {
  const stop = document.activeElement
  const isEnd = stop === null || stop === document.body
  if (isEnd || !(stop instanceof HTMLElement)) return { isEnd, faults: [] }
  stop.dataset.walked = '1'
  // What is inside a frame is the public page, which has tests of its own.
  if (stop instanceof HTMLIFrameElement) return { isEnd, faults: [] }
  const name = stop.outerHTML.slice(0, 100)
  const { outlineStyle, outlineWidth } = getComputedStyle(stop.closest('.cm-editor') ?? stop)
  const own = getComputedStyle(stop)
  const isOutlined =
    (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) ||
    (own.outlineStyle !== 'none' && Number.parseFloat(own.outlineWidth) >= 2)
  const { left, right, top, bottom } = stop.getBoundingClientRect()
  const lowest = Math.min(bottom, innerHeight)
  const highest = Math.max(top, 0)
  const y = (highest + lowest) / 2
  const top_ = document.elementFromPoint((left + right) / 2, y)
  const isCovered = lowest <= highest || !(top_ && (stop.contains(top_) || top_.contains(stop)))
  return {
    isEnd,
    faults: [
      ...(isOutlined ? [] : [`focus is not seen: ${name}`]),
      ...(isCovered ? [`focus is covered: ${name}`] : []),
    ],
  }
}

/** What a mouse can use and the keyboard did not come to. Of choices of one name one is a stop, the arrow keys do the rest. */
function notReached(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button:enabled, input:enabled:not([type=hidden]), select, textarea, summary, iframe, [contenteditable=true]',
      ),
    ]
    const isReached = (one: HTMLElement) =>
      one.dataset.walked === '1' ||
      (one instanceof HTMLInputElement &&
        one.type === 'radio' &&
        all.some(
          (other) =>
            other instanceof HTMLInputElement &&
            other.name === one.name &&
            other.dataset.walked === '1',
        ))
    return all
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !isReached(one))
      .map((one) => one.outerHTML.slice(0, 120))
  })
}

const walked = [
  'all pages',
  'new page',
  'page with mistakes',
  'page without mistakes',
  'change with mistakes',
  'changed facts',
  'two people disagree',
  'one publication',
  'list of contacts',
]

for (const width of [320, 1280])
  for (const name of walked)
    test(`${name}: every stop is reached, seen and left, there and back (${width} px)`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 })
      await open(page, name)
      for (const key of ['Tab', 'Shift+Tab'] as const) {
        expect(await walk(page, key), key).toEqual([])
        expect(await notReached(page), key).toEqual([])
      }
    })

test('the text is left as the screen says: by Escape and Tab', async ({ page }) => {
  await open(page, 'page without mistakes')
  const text = page.locator('.cm-content[data-locale="fi"]')
  const field = page.locator('textarea[name="fi.body"]')
  const before = await field.inputValue()
  await text.focus()
  await expect(text).toHaveAccessibleDescription(t('hint-body'))
  await expect(page.getByText(t('hint-body')).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(text).not.toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(text).toBeFocused()
  expect(await field.inputValue()).toBe(before)
})

test('buttons of a text work by Enter and by Space, and a list by the arrow keys', async ({
  page,
}) => {
  await open(page, 'page without mistakes')
  const pane = page.locator('.edit-pane[data-locale="fi"]')
  const field = page.locator('textarea[name="fi.body"]')
  const before = await field.inputValue()
  for (const key of ['Enter', 'Space']) {
    await pane.getByRole('button', { name: t('toolList') }).press(key)
    await expect(pane.locator('.cm-content')).toBeFocused()
    await expect(field).toHaveValue(`- ${before.replace(/^## /, '')}`)
    await pane.getByRole('button', { name: t('toolUndo') }).press(key)
    await expect(field).toHaveValue(before)
  }
  const list = pane.getByRole('combobox', { name: t('toolLink') })
  await list.focus()
  for (let count = 0; count < 3; count++) await page.keyboard.press('ArrowDown')
  await expect(list).toBeFocused()
  await expect(field).toHaveValue(before)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(field).toHaveValue(/^\[.+\]\(.+\)/)
})

test('a mistake is typed, found, led to and mended by keyboard', async ({ page }) => {
  await open(page, 'page without mistakes')
  const text = page.locator('.cm-content[data-locale="fi"]')
  await text.press('ControlOrMeta+Home')
  await page.keyboard.type('Vuonna 2031 autettiin 777 nuorta.\n\n')
  const list = page.locator('#finding-list')
  const found = list.getByRole('link', { name: /^Suomi, rivi 1:/ }).first()
  await expect(list).toContainText('777')
  await expect(found).toBeVisible()
  await found.press('Enter')
  await expect(text).toBeFocused()
  const typed = () =>
    page.locator('form#edit').evaluate((form: HTMLFormElement) => {
      const all = [...new FormData(form)].filter(([name]) => !name.startsWith('version.'))
      return JSON.stringify(all)
    })
  const before = await typed()
  await list.getByRole('button').first().press('Enter')
  await expect.poll(typed).not.toBe(before)
})

test('groups of facts open and close by Enter and by Space', async ({ page }) => {
  await open(page, 'page with mistakes')
  const group = page.locator('.edit-facts summary').first()
  for (const key of ['Enter', 'Space']) {
    const isOpen = await group.evaluate((one) => one.parentElement?.hasAttribute('open'))
    await group.press(key)
    expect(await group.evaluate((one) => one.parentElement?.hasAttribute('open'))).toBe(!isOpen)
  }
})
