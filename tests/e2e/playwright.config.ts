/** Everything is tried on the built site as `npm start` serves it, with JavaScript off. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { browserArguments, findBrowser } from '../browser'

const root = fileURLToPath(new URL('../..', import.meta.url))
const port = 3210
/** By number: each request to `localhost` waits a tenth of a second for the address that nobody listens on. */
const origin = `http://127.0.0.1:${port}`
const executablePath = findBrowser()

export default defineConfig({
  testDir: '.',
  outputDir: `${root}/test-results/e2e`,
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  reporter: [['list'], ['json', { outputFile: `${root}/test-results/e2e.json` }]],
  use: {
    baseURL: origin,
    javaScriptEnabled: false,
    launchOptions: { args: browserArguments(), ...(executablePath && { executablePath }) },
  },
  webServer: {
    command: 'npm start',
    cwd: root,
    env: { PORT: String(port), HOSTNAME: '127.0.0.1' },
    url: `${origin}/healthz`,
    timeout: 300_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
})
