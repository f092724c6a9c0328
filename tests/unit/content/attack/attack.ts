/** Puts hostile content through the whole content layer and holds what comes out against the promise: a clear error or safe HTML, soon. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, expect, vi } from 'vitest'
import { loadSite } from '#lib/content/load'
import { inspect } from '#lib/content/read/markdown'
import { renderMarkdown } from '#lib/content/render/html'
import type { Site } from '#lib/content/types'
import { ContentError } from '#lib/problems/problems'
import { picture } from '#tests/support/pictures'
import { type Files, siteFolderIn, textFile } from '#tests/support/site-folder'
import { unsafeIn } from './safe-html'

/** What the content layer made of an input: what it said was wrong, or the texts of every page. */
type Outcome = {
  said?: string
  pages: { address: string; html: string; markdown: string }[]
}

/** Most time of the processor for one input, in milliseconds. The processor's and not the clock's: tests share the machine with others. */
export const mostTime = 5000

/** More than a writer reads: a clear error is not a book. */
const longestMessage = 100_000

const key = 'projects/handu'

/** The page exists in Finnish only, so that one file is one input; under embargo, so that nothing is kept from an earlier run. */
const alone =
  'type: page\nonly: {language: fi, reason: {fi: a, sv: b}, due: 2030-12-31}\npublishAt: 2030-01-01T00:00:00Z\n'

const surroundings: Files = {
  'links.yaml': '- {id: a, url: https://a.example, languages: [sv], title: {fi: a, sv: b}}\n',
  'phrases.yaml': '- {text: duunia, language: sv}\n',
  'projects/handu/index.sv.md': null,
  'projects/handu/facts.yaml': alone,
  'projects/handu/a.jpg': picture('jpg'),
}

/** A content folder for the tests of a file; each attack of a test writes over the one before. */
export function openTarget(first: Files = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'attack-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  beforeEach(() => void siteFolderIn(folder, { ...surroundings, ...first }))
  return {
    /** Loads the folder with these files changed. */
    attack: (files: Files) => {
      writeAll(folder, files)
      return checked(() => outcomeOf(folder))
    },
    /** Changes files for the attacks to come. */
    prepare: (files: Files) => writeAll(folder, files),
    /** A body in the page that stands alone. */
    attackBody: (body: string) => {
      writeAll(folder, { [`${key}/index.fi.md`]: textFile('Hyökkäys', body) })
      return checked(() => outcomeOf(folder))
    },
  }
}

function writeAll(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    if (text === null) rmSync(file, { force: true })
    else writeFileSync(file, text)
  }
}

/** All that the content layer says or makes. An error that is not its own goes through: it is what the tests look for. With a `cache` only what has changed is read again. */
export function outcomeOf(folder: string, cache?: string): Outcome {
  vi.stubEnv('CONTENT_DIR', folder)
  try {
    return {
      pages: textsOf(
        loadSite({
          folder,
          moment: new Date('2026-11-22T12:00:00+02:00'),
          preview: true,
          ...(cache && { cache }),
        }),
      ),
    }
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return { said: error.message.replaceAll(folder, 'content'), pages: [] }
  }
}

function textsOf({ pages, gone }: Site): Outcome['pages'] {
  return [...pages, ...gone].map((page) => ({
    address: page.address,
    html: page.html,
    markdown: page.markdownOn('https://own.example'),
  }))
}

/** Pages of the small site in both languages: none may be lost in silence. */
const allPages = 6

/** The outcome, when it keeps the promise; else the test fails. */
export function checked(run: () => Outcome, count = allPages): Outcome & { time: number } {
  const start = process.cpuUsage()
  const outcome = run()
  const { user, system } = process.cpuUsage(start)
  const time = (user + system) / 1000
  if (outcome.said !== undefined) expectClear(outcome.said)
  else expect(outcome.pages.length).toBe(count)
  expect(outcome.pages.flatMap(({ html }) => unsafeIn(html))).toEqual([])
  expect(time).toBeLessThan(mostTime)
  return { ...outcome, time }
}

/** Every line names a file and a place, in words that can be read, and nothing is left of the machine. */
function expectClear(said: string): void {
  expect(said).toMatch(/^content\/\S[^\n]*:\d+:\d+ \S/)
  expect(said.length).toBeLessThan(longestMessage)
  expect(said).not.toMatch(
    /\n\s+at |node_modules|RangeError|TypeError|call stack|problems\.|\p{Cc}(?<![\n\t])|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/u,
  )
}

/** The render chain by itself, with every link let through: what is refused before it must be safe behind it too. */
export function unsafeInChain(body: string): string[] {
  const { links, images } = inspect(body)
  const targets = Object.fromEntries([...links, ...images].map(({ url }) => [url, { href: url }]))
  return unsafeIn(renderMarkdown(body, { locale: 'fi', targets, phrases: [] }), { relative: true })
}

/** The slowest of some attempts, for the report of a list. */
export function slowestOf(attempts: { name: string; time: number }[]): string {
  const slowest = attempts.toSorted((a, b) => b.time - a.time)[0]
  return slowest
    ? `${attempts.length} inputs, the slowest in ${Math.round(slowest.time)} ms: ${JSON.stringify(slowest.name.slice(0, 60))}`
    : 'no inputs'
}
