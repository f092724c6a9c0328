/** The site for commands: parsers and threads only where there is something to read. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { loadSite } from '#lib/content/load'
import { openSite } from '#lib/content/open'
import { ContentError } from '#lib/problems/problems'
import { type Files, siteFolder, textFile } from '#tests/support/site-folder'

const moment = new Date('2026-11-22T12:00:00+02:00')

/** So many pages that threads read them. */
const many: Files = Object.fromEntries(
  Array.from({ length: 420 }, (_, index) => [
    [`page-${index}/index.fi.md`, textFile(`Sivu ${index}`, `Sana [${index}](home).\n`)],
    [`page-${index}/index.sv.md`, textFile(`Sida ${index}`, `Ord [${index}](home).\n`)],
    [
      `page-${index}/facts.yaml`,
      `type: page\nfigures: [{id: a, value: ${index}, unit: count, label: {fi: a, sv: b}}]\n`,
    ],
  ]).flat(),
)

function cacheFolder(): string {
  const cache = mkdtempSync(path.join(tmpdir(), 'cache-'))
  onTestFinished(() => rmSync(cache, { recursive: true, force: true }))
  return cache
}

test('threads read what one reads', async () => {
  const input = { folder: siteFolder(many), moment, preview: false }
  const alone = loadSite(input)
  const together = await openSite(input)
  expect(together.contentHash).toBe(alone.contentHash)
  expect(together.pages.map(({ address, html }) => [address, html])).toEqual(
    alone.pages.map(({ address, html }) => [address, html]),
  )
})

test('mistakes that threads find are told as by one', async () => {
  const folder = siteFolder({
    ...many,
    'page-7/index.fi.md': textFile('Sivu 7', '<br>\n'),
    'page-300/facts.yaml': 'type: pagee\n',
  })
  const input = { folder, moment, preview: false }
  const error = await openSite(input).catch((error: unknown) => error)
  expect(error).toBeInstanceOf(ContentError)
  expect(() => loadSite(input)).toThrow(String(error).replace('ContentError: ', ''))
  expect(String(error)).toContain('“page”')
})

/** Runs code in a process of its own; gives what it prints. */
async function run(code: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    '--input-type=module',
    '--eval',
    code,
  ])
  return stdout.trim()
}

test('two processes that begin at once both have the site, and leave one snapshot', async () => {
  const cache = cacheFolder()
  const input = JSON.stringify({ folder: siteFolder(), preview: false, cache })
  const code = `const { openSite } = await import('#lib/content/open')
    const site = await openSite({ ...${input}, moment: new Date() })
    console.log(site.contentHash, site.pages.length)`
  const outputs = await Promise.all([run(code), run(code), run(code)])
  expect(new Set(outputs)).toEqual(
    new Set([`${loadSite({ ...JSON.parse(input), moment }).contentHash} 6`]),
  )
  expect(readdirSync(cache).map((name) => path.extname(name))).toEqual(['.texts', '.snapshot'])
})

test('where nothing has changed no parser is loaded, nor React', async () => {
  const input = JSON.stringify({ folder: siteFolder(), preview: false, cache: cacheFolder() })
  loadSite({ ...JSON.parse(input), moment })
  const code = `const { register } = await import('node:module')
    register('data:text/javascript,' + encodeURIComponent('export async function load(url, context, next) { if (/node_modules/.test(url)) console.log(url); return next(url, context) }'))
    const { openSite } = await import('#lib/content/open')
    await openSite({ ...${input}, moment: new Date() })`
  const loaded = await run(code)
  expect(loaded).toContain('/intl-messageformat/')
  expect(loaded).not.toMatch(
    /node_modules\/(?:react|next|zod|yaml|unified|micromark|remark-parse)\//,
  )
})
