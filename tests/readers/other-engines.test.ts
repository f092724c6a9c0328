/** Other engines than those of `npm test` look at every page: IBM Equal Access, QualWeb and the Nu HTML checker. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserArguments, findBrowser } from '../browser'
import { type RunningSite, startSite } from '../support/running-site'
import { allAddresses } from './examples'
import { find } from './programs'
import { project } from './tree'

const require = createRequire(import.meta.url)
const executablePath = findBrowser()

let site: RunningSite
let browser: Browser

beforeAll(async () => {
  site = await startSite()
  browser = await chromium.launch({
    args: browserArguments(),
    ...(executablePath && { executablePath }),
  })
})

afterAll(async () => {
  await browser.close()
  await site.stop()
})

interface IbmResult {
  ruleId: string
  value: [level: string, verdict: string]
  message: string
  snippet: string
}

/** `start` is of HTML again since 2014; the engine has it from HTML 4. */
const isListStart = (snippet: string) => snippet.startsWith('<ol start=')

/** What people are asked to look at is no failure; our own tests look at contrast, focus and reflow. */
test('IBM Equal Access fails nothing on any page', async () => {
  const engine = readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8')
  const page = await browser.newPage({ bypassCSP: true })
  const failures: string[] = []
  for (const address of allAddresses()) {
    await page.goto(site.origin + address)
    await page.evaluate(`${engine};window.ace = ace`)
    const results: IbmResult[] = await page.evaluate(
      `new window.ace.Checker().check(document, ['WCAG_2_2', 'IBM_Accessibility']).then(({ results }) => results)`,
    )
    expect(results.length, address).toBeGreaterThan(0)
    for (const { ruleId, value, message, snippet } of results)
      if (value[1] === 'FAIL' && !isListStart(snippet))
        failures.push(`${address} ${ruleId}: ${message} ${snippet}`)
  }
  expect(failures).toEqual([])
})

test('QualWeb fails nothing on any page', () => {
  const urls = allAddresses().map((address) => site.origin + address)
  const { stdout, stderr } = spawnSync('npx', ['tsx', 'tests/readers/qualweb.ts'], {
    cwd: project,
    input: JSON.stringify(urls),
    encoding: 'utf8',
  })
  expect(JSON.parse(stdout || '{}'), stderr).toEqual({ unseen: [], failures: [] })
})

interface NuMessage {
  message: string
  extract?: string
}

interface NuReport {
  messages: NuMessage[]
}

test.skipIf(!find('java'))('the Nu HTML checker has nothing to say of any page', () => {
  const checker = path.join(
    path.dirname(require.resolve('vnu-jar/package.json')),
    'build/dist/vnu.jar',
  )
  const { stdout, stderr } = spawnSync(
    'java',
    ['-jar', checker, '--skip-non-html', '--format', 'json', path.join(project, 'out', 'site')],
    { encoding: 'utf8', maxBuffer: 64_000_000 },
  )
  const report: NuReport = JSON.parse(/\{"version".*\}/s.exec(stderr + stdout)?.[0] ?? '{}')
  // The notice of the past is a section without a heading: reader views drop a `div` of so few words.
  const isNotice = ({ extract }: NuMessage) => extract?.includes('<section class="history">')
  expect(report.messages.filter((message) => !isNotice(message))).toEqual([])
  expect(report.messages.length).toBeGreaterThan(0)
})
