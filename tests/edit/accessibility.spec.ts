/** Every screen of the editor by the instruments of the public pages, with script and without, at two widths, in both languages. */
import { expect, type Page, test } from '@playwright/test'
import type { RuleConfig } from 'html-validate'
import { computedFindings } from '#tests/support/accessibility/computed'
import { axeFindings, markupFindings, overflowOf } from '#tests/support/accessibility/engines'
import { unexplained } from '#tests/support/accessibility/explained'
import { findingsOf } from '#tests/support/accessibility/rules'
import { type Editor, startEditor } from './editor'
import { prepareScreens } from './screens'
import { wordsOf } from './words'

test.describe.configure({ timeout: 900_000 })

let editor: Editor
let screens: Record<string, string> = {}

test.beforeAll(async ({ browser }) => {
  test.setTimeout(600_000)
  editor = await startEditor()
  screens = await prepareScreens(browser, editor)
})

test.afterAll(() => editor.stop())

/** Opens a screen, with all that opens in it open, and settled. */
async function open(page: Page, address: string, isScripted: boolean): Promise<void> {
  await page.goto(editor.origin + address)
  for (const details of await page.locator('main details').all())
    await details.evaluate((element) => element.setAttribute('open', ''))
  // What the bar covers at the moment is no finding: the page scrolls below it.
  await page.locator('.edit-bar').evaluateAll((all) => {
    for (const one of all) (one as HTMLElement).style.position = 'static'
  })
  const form = page.locator('form#edit')
  if (isScripted && (await form.count()) > 0)
    await expect(form).toHaveAttribute('data-checked', /\d/, { timeout: 60_000 })
}

/** The page as it is now. What the text editor makes of empty lines is its own, and stands in no page. Runs in the page. */
function markup(): string {
  const copy = new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html')
  for (const one of copy.querySelectorAll('.cm-line br')) one.remove()
  return `<!doctype html>${copy.documentElement.outerHTML}`
}

for (const language of ['fi', 'sv'] as const)
  for (const isScripted of [true, false]) {
    const how = `${language}, ${isScripted ? 'with' : 'without'} script`

    test(`no screen has a finding at 320 and 1280 px (${how})`, async ({ page }) => {
      // The editor's script alone is kept away: axe is a script too.
      if (!isScripted) await page.route('**/edit.js', (route) => route.abort())
      await editor.signIn(page)
      if (language === 'sv') await page.getByRole('button', { name: 'Svenska' }).click()
      const findings: string[] = []
      const titles = new Set<string>()
      for (const [name, address] of Object.entries(screens)) {
        await open(page, address, isScripted)
        titles.add(await page.title())
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 800 })
          const found = unexplained([
            ...(await axeFindings(page)),
            ...(await computedFindings(page)),
          ])
          findings.push(...found.map((finding) => `${name}, ${width} px: ${finding}`))
          const overflow = await overflowOf(page)
          if (overflow > 0) findings.push(`${name}, ${width} px: scrolls ${overflow} px sideways`)
        }
        const ruled = unexplained(findingsOf(await page.evaluate(markup)))
        findings.push(...ruled.map((finding) => `${name}: ${finding}`))
      }
      expect(findings).toEqual([])
      // Tabs of a browser are told apart by their titles.
      expect(titles.size).toBeGreaterThan(10)
      for (const title of titles) expect(title).toContain(wordsOf(language)('editor'))
    })
  }

/** What the rules of forms are by HTML itself, where html-validate asks for a style of its own. */
const formRules: RuleConfig = {
  // An id may have dots: it is the name of its field, which is the way to a value.
  'valid-id': ['error', { relaxed: true }],
  // A list has a control for each of its values, all of one name.
  'form-dup-name': 'off',
  // 'selected=""' is 'selected': so HTML itself writes it (13.3, 'serialising').
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
}

test('html-validate finds nothing on any screen', async ({ page }) => {
  await editor.signIn(page)
  const findings: string[] = []
  for (const [name, address] of Object.entries(screens)) {
    const html = await (await page.request.get(editor.origin + address)).text()
    findings.push(
      ...(await markupFindings(html, formRules)).map((finding) => `${name}: ${finding}`),
    )
  }
  expect(findings).toEqual([])
})
