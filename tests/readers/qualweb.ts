/**
 * QualWeb as a program of its own: it reads addresses as JSON from its input and prints what fails. Its browser now and then loses a page, with an
 * error that nobody can catch; such a page is asked for again.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { browserArguments, findBrowser } from '../browser'

const require = createRequire(import.meta.url)
const { QualWeb } = require('@qualweb/core')
const { ACTRules } = require('@qualweb/act-rules')
const { WCAGTechniques } = require('@qualweb/wcag-techniques')

interface Assertion {
  name: string
  results: { verdict: string; elements?: { htmlCode?: string }[] }[]
}

interface Report {
  modules: Record<string, { assertions: Record<string, Assertion> }>
}

/** Findings that are none, each with its reason. */
const explained = [
  // Contrast of 7 : 1 is level AAA; ours is AA, and our own tests hold it.
  'QW-ACT-R76',
  // It takes the 'in' of `min(…)` for inches.
  'QW-WCAG-T28',
  // It does not know that the groups of a `dl` may stand in `div`s, as HTML says since 2017.
  'QW-WCAG-T33',
  // A caption is one way to name a table. Those of Markdown have none: the heading and the sentence before them do it.
  'QW-WCAG-T2',
]

/** The page in both languages has one link before its content and no menu: there is nothing to skip. */
const isWithoutMenu = (id: string, url: string) => id === 'QW-WCAG-T23' && url.endsWith('/ei-ole')

/** A page is asked for so many times. */
const rounds = 4

async function reportsOf(urls: string[]): Promise<Record<string, Report>> {
  const engine = new QualWeb({})
  const executablePath = findBrowser()
  await engine.start(
    { timeout: 120_000 },
    { args: browserArguments(), headless: true, executablePath },
  )
  const modules = [new ACTRules(), new WCAGTechniques()]
  const reports = await engine.evaluate({ urls, modules })
  await engine.stop()
  return reports
}

function failuresIn([url, { modules }]: [string, Report]): string[] {
  const assertions = Object.values(modules).flatMap((module) => Object.entries(module.assertions))
  if (assertions.length < 50) return [`${url}: only ${assertions.length} rules were tried`]
  return assertions
    .filter(([id]) => !explained.includes(id) && !isWithoutMenu(id, url))
    .flatMap(([id, { name, results }]) =>
      results
        .filter(({ verdict }) => verdict === 'failed')
        .map(({ elements }) => `${url} ${id} ${name}: ${elements?.[0]?.htmlCode}`),
    )
}

process.on('unhandledRejection', () => undefined)

let unseen: string[] = JSON.parse(readFileSync(0, 'utf8'))
const failures: string[] = []
for (let round = 0; round < rounds && unseen.length > 0; round++) {
  const reports = await reportsOf(unseen)
  failures.push(...Object.entries(reports).flatMap(failuresIn))
  unseen = unseen.filter((url) => !(reports[url] ?? reports[decodeURI(url)]))
}
console.log(JSON.stringify({ unseen, failures }))
process.exit()
