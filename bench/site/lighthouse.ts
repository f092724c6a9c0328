/** `npm --prefix bench/site run lighthouse -- [runs] [types]`: Lighthouse for a telephone on every type of page (or on those named, with commas) in both languages, the median of five runs. */
import { launch } from 'chrome-launcher'
import lighthouse, { type Result } from 'lighthouse'
import { browserArguments, browserPath } from './browser.ts'
import { budgets } from './budgets.ts'
import { keep, machine, spaced, table } from './report.ts'
import { origin, serveSite } from './serve.ts'
import { median } from './statistics.ts'

const categories = ['performance', 'accessibility', 'best-practices', 'seo']

/** In milliseconds, but for the shift, which has no unit, and the bytes. */
const metrics = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
  bytes: 'total-byte-weight',
}

interface Outcome {
  type: string
  address: string
  scores: Record<string, number>
  metrics: Record<string, number>
  /** Audits below their best in any run, that count for a score. */
  lacking: string[]
}

async function measure(type: string, address: string, runs: number): Promise<Outcome> {
  console.error(address)
  const results: Result[] = []
  for (let run = 0; run < runs; run++) results.push(await runOnce(origin + address))
  return {
    type,
    address,
    scores: mediansOf(categories, (name) =>
      results.map((result) => Math.round((result.categories[name]?.score ?? 0) * 100)),
    ),
    metrics: mediansOf(Object.keys(metrics), (name) =>
      results.map((result) => figure(result, name)),
    ),
    lacking: [...new Set(results.flatMap(lackingIn))].sort(),
  }
}

/** A trace is sometimes incomplete, most often on a busy machine: then there is no result at all, and the run is made again. */
async function runOnce(address: string): Promise<Result> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const result = await lookAt(address)
    if (result && !result.runtimeError) return result
    console.error(`${address}: once more (${result?.runtimeError?.code})`)
  }
  throw new Error(`Lighthouse could not look at ${address}.`)
}

/** A browser of its own for each run: nothing is warm. */
async function lookAt(address: string): Promise<Result | undefined> {
  const chrome = await launch({
    chromePath: browserPath(),
    chromeFlags: ['--headless', ...browserArguments()],
  })
  try {
    return (
      await lighthouse(address, {
        port: chrome.port,
        logLevel: 'silent',
        onlyCategories: categories,
      })
    )?.lhr
  } finally {
    chrome.kill()
  }
}

function figure(result: Result, name: string): number {
  const id = Object.entries(metrics).find(([key]) => key === name)?.[1] ?? ''
  return result.audits[id]?.numericValue ?? Number.NaN
}

function mediansOf(names: string[], valuesOf: (name: string) => number[]): Record<string, number> {
  return Object.fromEntries(names.map((name) => [name, median(valuesOf(name))]))
}

function lackingIn(result: Result): string[] {
  const counted = Object.values(result.categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  )
  const audits = counted.flatMap(({ id }) => result.audits[id] ?? [])
  return audits
    .filter(({ score }) => score !== null && score < 0.995)
    .map(({ id, score }) => `${id} (${score})`)
}

function tableOf(outcomes: Outcome[]): string {
  const head = [
    'type',
    'address',
    ...categories,
    ...Object.keys(metrics).map((name) =>
      name.length === 3 && name !== 'CLS' ? `${name}, ms` : name,
    ),
  ]
  const rows = outcomes.map(({ type, address, scores, metrics: { CLS = 0, ...others } }) => {
    const { FCP = 0, LCP = 0, TBT = 0, bytes = 0 } = others
    return [
      type,
      address,
      ...categories.map((name) => scores[name] ?? 0),
      spaced(FCP),
      spaced(LCP),
      spaced(TBT),
      CLS.toFixed(3),
      spaced(bytes),
    ]
  })
  const lacking = outcomes.flatMap(({ address, lacking }) =>
    lacking.length ? [`- ${address}: ${lacking.join(', ')}`] : [],
  )
  return [
    table(head, rows),
    ...(lacking.length ? ['Audits that were below their best in a run:', lacking.join('\n')] : []),
  ].join('\n\n')
}

const runs = Number(process.argv[2] ?? 5)
const types = process.argv[3]?.split(',')
const looked = budgets.pages.filter(({ type }) => !types || types.includes(type))
const before = machine({
  Chromium: [browserPath(), '--version'],
  Lighthouse: [
    'node',
    '-p',
    "require('./bench/site/node_modules/lighthouse/package.json').version",
  ],
})
const site = await serveSite()
try {
  const outcomes: Outcome[] = []
  for (const { type, examples } of looked)
    for (const address of examples) outcomes.push(await measure(type, address, runs))
  const sentence = `Median of ${runs} ${runs === 1 ? 'run' : 'runs'}, Lighthouse's own settings for a telephone (simulated slow 4G and a processor four times slower).`
  keep('lighthouse', before, { runs, outcomes }, `${sentence}\n\n${tableOf(outcomes)}`)
} finally {
  await site.stop()
}
