/** The promise of agreement, tried with every block of the real content: no word changes in one language alone, and formatting is no change. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { isUnconfirmed } from '#lib/content/check/agreement'
import { loadSite } from '#lib/content/load'
import { splitFrontMatter } from '#lib/content/read/front-matter'
import { listFiles } from '#lib/content/read/list-files'
import { inspect } from '#lib/content/read/markdown'
import { type Change, isTold, problemsWith, turnsOf } from '#tests/support/changes'

const home = mkdtempSync(path.join(tmpdir(), 'words-'))
const folder = path.join(home, 'content')
const input = {
  folder,
  cache: path.join(home, 'cache'),
  moment: new Date('2026-11-25T12:00:00Z'),
  preview: false,
}

beforeAll(() => {
  vi.stubEnv('CONTENT_DIR', folder)
  cpSync('content', folder, { recursive: true })
  loadSite(input)
})

afterAll(() => rmSync(home, { recursive: true, force: true }))

const files = () =>
  listFiles(folder, []).filter((file) => file.includes('/') && file.endsWith('.md'))

const read = (file: string) => readFileSync(path.join(folder, file), 'utf8')

/** A word of each block and of each field, changed alone: not always the first one. */
function changesOf(file: string): Change[] {
  const text = read(file)
  const parts = splitFrontMatter(text, file, [])
  const lines = text.split('\n')
  const starts = lines.map((_, index) => lines.slice(0, index).join('\n').length + (index ? 1 : 0))
  const blocks = inspect(parts?.body ?? '').blocks.flatMap(({ words }, index) => {
    const spots = words.filter((one) => one.from === 'text' && /\p{L}{2}/u.test(one.text))
    const spot = spots[index % spots.length]
    return spot ? [(starts[spot.line + (parts?.bodyLine ?? 1) - 2] ?? 0) + spot.column - 1] : []
  })
  const fields = ['title: ', 'summary: ', 'navTitle: '].flatMap((key) => {
    const at = text.indexOf(`\n${key}`)
    return at < 0 ? [] : [at + 1 + key.length]
  })
  return [...fields, ...blocks].flatMap((start) => {
    const found = /\p{L}{2,}/u.exec(text.slice(start))
    if (!found) return []
    const at = start + found.index + found[0].length
    return [
      {
        file,
        text: `${text.slice(0, at)}x${text.slice(at)}`,
        what: `${file}: ${found[0]} at ${start}`,
      },
    ]
  })
}

/** The same words otherwise spaced, quoted, broken and composed. */
function formattingOf(file: string): Change[] {
  const text = read(file)
  const body = text.indexOf('\n---\n', 4) + 5
  const inBody = (change: (part: string) => string) =>
    text.slice(0, body) + change(text.slice(body))
  const forms = {
    'no-break spaces': inBody((part) => part.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0')),
    'soft hyphens': inBody((part) => part.replace(/(?<=\s\p{Ll}{3})(?=\p{Ll}{3})/gu, '\u00ad')),
    'straight quotation marks': inBody((part) => part.replace(/[”“]/g, '"')),
    'decomposed letters': inBody((part) => part.normalize('NFD')),
    'hard breaks': inBody((part) => part.replace(/^(\p{L}+) /gmu, '$1  \n')),
    'lines broken anew': inBody((part) => part.replace(/^(\p{L}+) (?=\p{Ll})/gmu, '$1\n')),
  }
  return Object.entries(forms).map(([name, changed]) => ({
    file,
    text: changed,
    what: `${file}: ${name}`,
  }))
}

test('a word of any block, changed in one language alone, is an error', {
  timeout: 300_000,
}, () => {
  const changes = files().flatMap(changesOf)
  const untold = turnsOf(changes).flatMap((turn) => {
    const problems = problemsWith(input, turn)
    return turn.filter((change) => !isTold(change, problems))
  })
  const missed = untold.filter((change) => problemsWith(input, [change]).length === 0)
  console.log(`Changed ${changes.length} words; missed ${missed.length}.`)
  expect(changes.length).toBeGreaterThan(500)
  expect(missed.map(({ what }) => what)).toEqual([])
})

test('formatting changes nothing that was confirmed', { timeout: 300_000 }, () => {
  const asked = turnsOf(files().flatMap(formattingOf)).flatMap((turn) => {
    const problems = problemsWith(input, turn).filter(isUnconfirmed)
    return turn.filter((change) => isTold(change, problems))
  })
  expect(asked.map(({ what }) => what)).toEqual([])
})
