/** What feed readers make of the feeds: newsboat, Python's feedparser, and the two parsers that Node programs use. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import FeedParser from 'feedparser'
import Parser from 'rss-parser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningSite, startSite } from '../support/running-site'
import { find } from './programs'
import { fileOf } from './tree'

const languages = ['fi', 'sv'] as const
const history = { fi: 'Tiedote on vuodelta', sv: 'Pressmeddelandet är från' }

/** The year in the title of an entry, and the year of the date that a reader shows for it. */
function expectYears(entries: { title: string; date: string }[]): void {
  expect(entries).toHaveLength(2)
  for (const { title, date } of entries)
    expect(new Date(date).getFullYear(), title).toBe(Number(/\((\d{4})\)/.exec(title)?.[1]))
}

let site: RunningSite

beforeAll(async () => {
  site = await startSite()
})

afterAll(() => site.stop())

test.each(languages)('rss-parser dates the releases by their own year (%s)', async (language) => {
  const { items } = await new Parser().parseString(fileOf(`${language}/feed.xml`))
  expectYears(items.map(({ title = '', isoDate = '' }) => ({ title, date: isoDate })))
  for (const { summary } of items) expect(summary).toContain(history[language])
})

test.each(languages)(
  'feedparser of Node dates the releases by their own year (%s)',
  async (language) => {
    const parser = new FeedParser({ addmeta: false })
    Readable.from([fileOf(`${language}/feed.xml`)]).pipe(parser)
    const entries: { title: string; date: string }[] = []
    for await (const { title, pubdate } of parser)
      entries.push({ title: String(title), date: String(pubdate) })
    expectYears(entries)
  },
)

const python = find('feedparser')

test.skipIf(!python)(
  "Python's feedparser finds nothing wrong and dates the releases by their own year",
  () => {
    const program =
      'import feedparser, json, sys; f = feedparser.parse(sys.stdin.buffer.read()); print(json.dumps([f.bozo, [{"title": e.title, "date": e.published} for e in f.entries]]))'
    for (const language of languages) {
      const { stdout } = spawnSync(python ?? '', ['-c', program], {
        input: fileOf(`${language}/feed.xml`),
        encoding: 'utf8',
      })
      const [faults, entries] = JSON.parse(stdout)
      expect(Number(faults)).toBe(0)
      expectYears(entries)
    }
  },
)

test.skipIf(!find('newsboat'))('newsboat lists the releases by their own year', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsboat-'))
  const file = (name: string) => path.join(folder, name)
  writeFileSync(file('urls'), `${site.origin}/sv/feed.xml\n`)
  writeFileSync(file('config'), '')
  const options = ['-u', file('urls'), '-c', file('cache.db'), '-C', file('config')]
  spawnSync('newsboat', [...options, '-x', 'reload'], { env: { ...process.env, HOME: folder } })
  const read =
    'import json, sqlite3, sys; print(json.dumps(sqlite3.connect(sys.argv[1]).execute("select title, pubDate from rss_item").fetchall()))'
  expect(readFileSync(file('cache.db')).length).toBeGreaterThan(0)
  const { stdout } = spawnSync('python3', ['-c', read, file('cache.db')], { encoding: 'utf8' })
  const rows: [string, number][] = JSON.parse(stdout)
  expectYears(
    rows.map(([title, seconds]) => ({ title, date: new Date(seconds * 1000).toISOString() })),
  )
})
