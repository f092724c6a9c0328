/** The editor is tried as its writers use it: a browser, a repository of its own, and the site that it publishes. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { browserArguments, findBrowser } from '../browser'

const root = fileURLToPath(new URL('../..', import.meta.url))
const executablePath = findBrowser()

export default defineConfig({
  testDir: '.',
  outputDir: `${root}/test-results/edit`,
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: `${root}/test-results/edit.json` }]],
  use: {
    locale: 'fi',
    launchOptions: { args: browserArguments(), ...(executablePath && { executablePath }) },
  },
})
