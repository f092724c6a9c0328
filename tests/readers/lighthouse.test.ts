/** Lighthouse, as many people judge a site: 100 in all four categories on every type of page in both languages. */
import { launch } from 'chrome-launcher'
import lighthouse, { type Result } from 'lighthouse'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { budgets } from '../../bench/site/budgets'
import { browserArguments, findBrowser } from '../browser'
import { type RunningSite, startSite } from '../support/running-site'

const categories = ['performance', 'accessibility', 'best-practices', 'seo']

/** Other work on the machine only ever makes a page slower: the best of these is its own speed. */
const attempts = 5

/** Pages that ask on purpose not to be indexed; all else that counts is at its best. */
const isNotIndexed = /\/(rinnakkain|parallellt)$|\?q=/

let site: RunningSite

beforeAll(async () => {
  site = await startSite()
})

afterAll(() => site.stop())

/** A browser of its own for each run: nothing is warm. Undefined where its trace is not whole. */
async function lookAt(address: string): Promise<Result | undefined> {
  const chromePath = findBrowser()
  const chromeFlags = ['--headless', ...browserArguments()]
  const chrome = await launch({ chromeFlags, ...(chromePath && { chromePath }) })
  try {
    const options = { port: chrome.port, logLevel: 'silent', onlyCategories: categories } as const
    const found = await lighthouse(site.origin + address, options)
    return found?.lhr.runtimeError ? undefined : found?.lhr
  } finally {
    chrome.kill()
  }
}

/** What counts in a category and is below its best. */
function lackingIn({ categories: found, audits }: Result, names: string[]): string[] {
  return names.flatMap((name) =>
    (found[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && audits[id]?.score !== null)
      .filter(({ id }) => (audits[id]?.score ?? 0) < 0.995)
      .map(({ id }) => `${name}: ${id}`),
  )
}

function scoreOf(result: Result | undefined, name: string): number {
  return Math.round((result?.categories[name]?.score ?? 0) * 100)
}

async function best(address: string): Promise<Result | undefined> {
  let found: Result | undefined
  for (let attempt = 0; attempt < attempts && scoreOf(found, 'performance') < 100; attempt++) {
    const result = await lookAt(address)
    if (!found || scoreOf(result, 'performance') > scoreOf(found, 'performance')) found = result
  }
  return found
}

const examples = budgets.pages.flatMap(({ examples }) => examples)

test.each(examples)('Lighthouse gives %s 100 in every category', async (address) => {
  const result = await best(address)
  const expected = isNotIndexed.test(address) ? ['seo: is-crawlable'] : []
  expect(result && lackingIn(result, ['accessibility', 'best-practices', 'seo'])).toEqual(expected)
  expect(scoreOf(result, 'performance')).toBe(100)
})
