/** Which Chromium measures, and how it is started. */
import { chromium } from '@playwright/test'
import { browserArguments, findBrowser } from '../../tests/browser.ts'

export function browserPath(): string {
  const found = findBrowser()
  if (!found)
    throw new Error(
      'No Chromium was found: run `npx tsx tests/browser.ts`, which installs one, or name it in CHROMIUM_PATH.',
    )
  return found
}

/** The browser of the tests, driven by Playwright. */
export function openBrowser() {
  return chromium.launch({ executablePath: browserPath(), args: browserArguments() })
}

export { browserArguments }
